using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Aanwezig.Diagnostics;

namespace Aanwezig.Reporting;

/// <summary>Writes diagnostics as one run of SARIF 2.1.0, the format of tools for code review.</summary>
public static class SarifReport
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private static readonly JsonWriterOptions _json = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the codes of the diagnostics as rules, by id, and a result for each diagnostic in the given order.</summary>
    /// <param name="output">The receiver of the text.</param>
    /// <param name="diagnostics">The diagnostics; all are written. Equal ones give equal texts.</param>
    /// <param name="language">The language of rules and results.</param>
    /// <param name="place">Returns the path of a file relative to the root of the review; of an absolute path only the last part is written.</param>
    public static void Write(TextWriter output, IReadOnlyList<Diagnostic> diagnostics, Language language, Func<string, string> place)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, _json))
        {
            json.WriteStartObject();
            json.WriteString("$schema", Schema);
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            WriteRun(json, diagnostics, language, place);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.Write(Encoding.UTF8.GetString(buffer.WrittenSpan));
        output.Write('\n');
    }

    private static void WriteRun(Utf8JsonWriter json, IReadOnlyList<Diagnostic> diagnostics, Language language, Func<string, string> place)
    {
        var rules = diagnostics.Select(diagnostic => diagnostic.Code).DistinctBy(code => code.Id).OrderBy(code => code.Id, StringComparer.Ordinal).ToList();
        json.WriteStartObject();
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "aanwezig");
        json.WriteString("language", language == Language.Dutch ? "nl" : "en");
        json.WriteStartArray("rules");
        rules.ForEach(rule => WriteRule(json, rule, language));
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
        foreach (var diagnostic in diagnostics)
        {
            WriteResult(json, diagnostic, rules.FindIndex(rule => rule.Id == diagnostic.Code.Id), language, place);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteRule(Utf8JsonWriter json, DiagnosticCode rule, Language language)
    {
        json.WriteStartObject();
        json.WriteString("id", rule.Id);
        WriteText(json, "shortDescription", rule.Message.In(language));
        if (rule.Help.In(language).Length > 0)
        {
            WriteText(json, "help", rule.Help.In(language));
        }

        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", LevelOf(rule));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, Diagnostic diagnostic, int rule, Language language, Func<string, string> place)
    {
        var help = diagnostic.Help(language);
        json.WriteStartObject();
        json.WriteString("ruleId", diagnostic.Code.Id);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("level", LevelOf(diagnostic.Code));
        WriteText(json, "message", help.Length == 0 ? diagnostic.Message(language) : $"{diagnostic.Message(language)}\n{help}");
        json.WriteStartArray("locations");
        WriteLocation(json, diagnostic.Span, place);
        json.WriteEndArray();
        if (diagnostic.Related is { } related)
        {
            json.WriteStartArray("relatedLocations");
            WriteLocation(json, related, place);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteLocation(Utf8JsonWriter json, SourceSpan span, Func<string, string> place)
    {
        if (string.IsNullOrEmpty(span.File))
        {
            return;
        }

        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", Address(place(span.File)));
        json.WriteEndObject();
        if (span.Line > 0)
        {
            json.WriteStartObject("region");
            json.WriteNumber("startLine", span.Line);
            if (span.Column > 0)
            {
                json.WriteNumber("startColumn", span.Column);
                json.WriteNumber("endColumn", span.Column + Math.Max(1, span.Length));
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static string Address(string path)
    {
        var relative = Path.IsPathRooted(path) ? Path.GetFileName(path) : path;
        return string.Join('/', relative.Replace('\\', '/').Split('/').Select(Uri.EscapeDataString));
    }

    private static string LevelOf(DiagnosticCode code) => code.Severity == Severity.Error ? "error" : "note";

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }
}
