using Aanwezig.Diagnostics;

namespace Aanwezig.Testing.Tests;

public class ScenarioReportTests
{
    [Fact]
    public void Report_SaysWhatWasExpectedAndFound()
    {
        var text = Text(Language.English);

        Assert.Equal(
            """
            ok     good.yaml: proef & co
            FAILED failed.yaml: proef & co
                failed.yaml:6:5 recommended on 2026-11-18
                  expected: [coach_talk]
                  found:    []
                  `coach_talk` did not come up this school year.
            FAILED known.yaml: proef & co
                known.yaml:7:16 includes on 2026-11-18, as known at 2026-11-17T12:00
                  expected: coach_talk
                  found:    []
                  `coach_talk` did not come up this school year.
            FAILED invalid.yaml: proef & co
                invalid.yaml:6:19 AW6017: the protocol has no step `coachtalk`
                  did you mean `coach_talk`? steps are `coach_talk`, `parents_call`, `report_16`, `find_out`, `ask_consent`, `weigh_objection`
            4 scenarios: 1 ok, 2 failed, 1 invalid

            """,
            text);
    }

    [Fact]
    public void Report_SpeaksDutchToo()
    {
        var text = Text(Language.Dutch);

        Assert.Contains("known.yaml:7:16 includes op 2026-11-18, zoals bekend op 2026-11-17T12:00", text, StringComparison.Ordinal);
        Assert.Contains("verwacht: [coach_talk]", text, StringComparison.Ordinal);
        Assert.Contains("gevonden: []", text, StringComparison.Ordinal);
        Assert.EndsWith("4 scenario's: 1 goed, 2 niet uitgekomen, 1 ongeldig\n", text, StringComparison.Ordinal);
    }

    private static string Text(Language language)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        ScenarioReport.Write(writer, ReportedScenarios.Results(), language);
        return writer.ToString();
    }
}
