using System.Globalization;
using System.Text;
using System.Xml;
using Aanwezig.Diagnostics;

namespace Aanwezig.Testing;

/// <summary>The outcome of scenarios as JUnit XML, which build servers read.</summary>
public static class JUnitReport
{
    /// <summary>Writes all results as one suite: an expectation that does not hold is a failure, an invalid scenario an error.</summary>
    public static void Write(TextWriter writer, IEnumerable<ScenarioResult> results)
    {
        ScenarioResult[] all = [.. results];
        using var xml = XmlWriter.Create(writer, new XmlWriterSettings { Indent = true, NewLineChars = "\n", Encoding = Encoding.UTF8, CloseOutput = false });
        xml.WriteStartElement("testsuites");
        xml.WriteStartElement("testsuite");
        xml.WriteAttributeString("name", "aanwezig");
        Attribute(xml, "tests", all.Length);
        Attribute(xml, "failures", all.Count(result => result.IsValid && !result.Passed));
        Attribute(xml, "errors", all.Count(result => !result.IsValid));
        foreach (var result in all)
        {
            Write(xml, result);
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Write(XmlWriter xml, ScenarioResult result)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", Clean(result.File));
        xml.WriteAttributeString("name", Clean(result.Name));
        if (!result.IsValid)
        {
            Problem(xml, "error", [.. result.Diagnostics.Where(diagnostic => diagnostic.IsError).Select(diagnostic => diagnostic.ToString())]);
        }
        else if (!result.Passed)
        {
            Problem(xml, "failure", [.. result.Failures.Select(Text)]);
        }

        xml.WriteEndElement();
    }

    private static void Problem(XmlWriter xml, string element, IReadOnlyList<string> problems)
    {
        xml.WriteStartElement(element);
        xml.WriteAttributeString("message", Clean(problems[0].Split('\n')[0]));
        xml.WriteString(Clean(string.Join('\n', problems)));
        xml.WriteEndElement();
    }

    private static string Text(ScenarioFailure failure)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        ScenarioReport.Write(writer, failure, Language.English, string.Empty);
        return writer.ToString();
    }

    private static void Attribute(XmlWriter xml, string name, int value) =>
        xml.WriteAttributeString(name, value.ToString(CultureInfo.InvariantCulture));

    // XML has no place for most control characters, which a mistaken scenario may hold.
    private static string Clean(string text) =>
        string.Concat(text.EnumerateRunes().Select(rune => rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value) ? "?" : rune.ToString()));
}
