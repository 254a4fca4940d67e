using System.Xml.Linq;

namespace Aanwezig.Testing.Tests;

public class JUnitReportTests
{
    [Fact]
    public void Report_CountsFailuresAndErrorsApart()
    {
        using var writer = new StringWriter();
        JUnitReport.Write(writer, ReportedScenarios.Results());

        var suite = XDocument.Parse(writer.ToString()).Root!.Element("testsuite")!;
        Assert.Equal(("4", "2", "1"), (suite.Attribute("tests")!.Value, suite.Attribute("failures")!.Value, suite.Attribute("errors")!.Value));
        Assert.Equal(["good.yaml", "failed.yaml", "known.yaml", "invalid.yaml"], suite.Elements("testcase").Select(each => each.Attribute("classname")!.Value));
        Assert.All(suite.Elements("testcase"), each => Assert.Equal("proef & co", each.Attribute("name")!.Value));
        Assert.Equal("failed.yaml:6:5 recommended on 2026-11-18", suite.Descendants("failure").First().Attribute("message")!.Value);
        Assert.Contains("AW6017", suite.Descendants("error").Single().Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Report_SurvivesWhatXmlCannotHold()
    {
        using var writer = new StringWriter();
        JUnitReport.Write(writer, [new ScenarioResult("a\u0001.yaml", "\uD83D\uDE00", [], [], new Dictionary<string, string>())]);

        var test = XDocument.Parse(writer.ToString()).Descendants("testcase").Single();
        Assert.Equal(("a?.yaml", "\uD83D\uDE00"), (test.Attribute("classname")!.Value, test.Attribute("name")!.Value));
    }
}
