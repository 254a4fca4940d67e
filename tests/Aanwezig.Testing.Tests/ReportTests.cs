using System.Xml.Linq;
using Aanwezig.Diagnostics;

namespace Aanwezig.Testing.Tests;

public class ReportTests
{
    private const string Head = "scenario: proef & co\nprotocol: school/proef\nstudent: { born: 2009-03-12 }\nexpect:\n  - on: 2026-11-18\n";

    [Fact]
    public void Text_SaysWhatWasExpectedAndFound()
    {
        var text = Text(Language.English);

        Assert.Equal(
            """
            ok     good.yaml: proef & co
            FAILED failed.yaml: proef & co
                failed.yaml:6:5 recommended on 2026-11-18
                  expected: [coach_talk]
                  found:    []
            FAILED known.yaml: proef & co
                known.yaml:7:16 includes on 2026-11-18, as known at 2026-11-17T12:00
                  expected: coach_talk
                  found:    []
            FAILED invalid.yaml: proef & co
                invalid.yaml:6:19 AW6017: the protocol has no step `coachtalk`
                  did you mean `coach_talk`? steps are `coach_talk`, `parents_call`, `report_16`, `find_out`, `ask_consent`, `weigh_objection`
            4 scenarios: 1 ok, 2 failed, 1 invalid

            """,
            text);
    }

    [Fact]
    public void Text_SpeaksDutchToo()
    {
        var text = Text(Language.Dutch);

        Assert.Contains("known.yaml:7:16 includes op 2026-11-18, zoals bekend op 2026-11-17T12:00", text, StringComparison.Ordinal);
        Assert.Contains("verwacht: [coach_talk]", text, StringComparison.Ordinal);
        Assert.Contains("gevonden: []", text, StringComparison.Ordinal);
        Assert.EndsWith("4 scenario's: 1 goed, 2 niet uitgekomen, 1 ongeldig\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void JUnit_CountsFailuresAndErrorsApart()
    {
        using var writer = new StringWriter();
        JUnitReport.Write(writer, Results());

        var suite = XDocument.Parse(writer.ToString()).Root!.Element("testsuite")!;
        Assert.Equal(("4", "2", "1"), (suite.Attribute("tests")!.Value, suite.Attribute("failures")!.Value, suite.Attribute("errors")!.Value));
        Assert.Equal(["good.yaml", "failed.yaml", "known.yaml", "invalid.yaml"], suite.Elements("testcase").Select(each => each.Attribute("classname")!.Value));
        Assert.All(suite.Elements("testcase"), each => Assert.Equal("proef & co", each.Attribute("name")!.Value));
        Assert.Equal("failed.yaml:6:5 recommended on 2026-11-18", suite.Descendants("failure").First().Attribute("message")!.Value);
        Assert.Contains("AW6017", suite.Descendants("error").Single().Value, StringComparison.Ordinal);
    }

    [Fact]
    public void JUnit_SurvivesWhatXmlCannotHold()
    {
        using var writer = new StringWriter();
        JUnitReport.Write(writer, [new ScenarioResult("a\u0001.yaml", "\uD83D\uDE00", [], [], new Dictionary<string, string>())]);

        var test = XDocument.Parse(writer.ToString()).Descendants("testcase").Single();
        Assert.Equal(("a?.yaml", "\uD83D\uDE00"), (test.Attribute("classname")!.Value, test.Attribute("name")!.Value));
    }

    private static string Text(Language language)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        ScenarioReport.Write(writer, Results(), language);
        return writer.ToString();
    }

    private static IReadOnlyList<ScenarioResult> Results()
    {
        var world = new TestWorld();
        return
        [
            world.Run(Head + "    recommended: []", "good.yaml"),
            world.Run(Head + "    recommended: [coach_talk]", "failed.yaml"),
            world.Run(Head + "    known_at: 2026-11-17T12:00\n    includes: [coach_talk]", "known.yaml"),
            world.Run(Head + "    recommended: [coachtalk]", "invalid.yaml"),
        ];
    }
}
