namespace Aanwezig.Cli.Tests;
public class Dump
{
    [Fact]
    public void All()
    {
        using var s = new SchoolFolder();
        s.Write("broken.yaml", SchoolFolder.Protocol.Replace("steps:", "stepz:", StringComparison.Ordinal));
        var b = new System.Text.StringBuilder();
        void P(string n, Ran r) => b.Append(System.Globalization.CultureInfo.InvariantCulture, $"=== {n} exit {r.Exit}\n--out\n{r.Output}--err\n{r.Error}");
        P("check", s.Run("check", "DIR/proef.yaml", "DIR/scenarios"));
        P("check nl", s.Run("check", "DIR/broken.yaml", "--lang", "nl"));
        P("check json", s.Run("check", "DIR", "--format", "json"));
        P("assess", s.Ask("assess", "--on", "2026-11-20"));
        P("assess json", s.Ask("assess", "--on", "2026-11-20", "--format", "json", "--student", "s2"));
        P("assess csv", s.Ask("assess", "--on", "2026-11-20", "--format", "csv"));
        P("two", s.Ask("assess", "--on", "2026-11-20", "--protocol", "nl/mazl", "--student", "s2"));
        P("known", s.Ask("assess", "--on", "2026-11-20", "--known-at", "2026-11-02T10:00:00Z", "--student", "s1"));
        P("explain", s.Ask("explain", "--on", "2026-11-20", "--student", "s1"));
        P("replay", s.Ask("replay", "--from", "2026-11-01", "--to", "2026-11-20"));
        P("replay json", s.Ask("replay", "--from", "2026-11-01", "--to", "2026-11-20", "--format", "json"));
        P("outside", s.Ask("assess", "--on", "2050-11-20"));
        P("nostudent", s.Ask("assess", "--on", "2026-11-20", "--student", "x"));
        P("noproto", s.Run("assess", "--on", "2026-11-20", "--protocol", "nl/x", "--data", "DIR/data"));
        P("test", s.Run("test", "DIR"));
        s.Write("scenarios/vijf-uur.yaml", SchoolFolder.Scenario.Replace("recommended: []", "recommended: [talk]", StringComparison.Ordinal));
        P("test fail", s.Run("test", "DIR"));
        s.Write("scenarios/vijf-uur.yaml", SchoolFolder.Scenario.Replace("talk]", "tolk]", StringComparison.Ordinal));
        P("test inv", s.Run("test", "DIR"));
        s.Write("data/attendance.csv", "record,student,date,minutes,code\nr1,s1,2026-11-03,300,unexcused\nr2,s2,2026-11-04,-60,unexcused\n");
        P("bad", s.Ask("assess", "--on", "2026-11-20"));
        P("keep", s.Ask("assess", "--on", "2026-11-20", "--keep-going"));
        P("lang", s.Run("codes", "--lang", "de"));
        P("codes", s.Run("codes", "AW2001"));
        File.WriteAllText("/tmp/dump.txt", b.ToString());
    }
}
