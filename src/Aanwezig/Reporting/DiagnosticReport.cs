using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Aanwezig.Diagnostics;

namespace Aanwezig.Reporting;

/// <summary>Writes diagnostics for people, with the line that each points at, or as JSON for programs.</summary>
public static class DiagnosticReport
{
    private const int MostOfOneFile = 50;
    private const int LongestSentence = 400;

    // Quotes, accents and backticks stay readable, since the JSON stands on a line of its own and never in a web page.
    private static readonly JsonWriterOptions _json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes each diagnostic with its place, the line, marks below the span, and help.</summary>
    /// <param name="output">The receiver of the text.</param>
    /// <param name="diagnostics">The diagnostics, in the order in which to write them; those of one file are kept together.</param>
    /// <param name="texts">The text of each file by the name in the diagnostics; a file without a text gets no excerpt.</param>
    /// <param name="language">The language of message and help.</param>
    /// <remarks>
    /// At most 50 diagnostics of one file are written, followed by the number of the rest. A repeated help with a piece of advice is left out, since the
    /// same advice for many protocols would hide the rest.
    /// </remarks>
    public static void Write(TextWriter output, IReadOnlyList<Diagnostic> diagnostics, IReadOnlyDictionary<string, string> texts, Language language)
    {
        var excerpts = new DiagnosticExcerpt(output, texts);
        var advised = new HashSet<string>(StringComparer.Ordinal);
        var separator = false;
        foreach (var file in diagnostics.GroupBy(item => item.Span.File ?? string.Empty, StringComparer.Ordinal))
        {
            foreach (var diagnostic in file.Take(MostOfOneFile))
            {
                if (separator)
                {
                    output.WriteLine();
                }

                separator = true;
                WriteOne(output, diagnostic, excerpts, advised, language);
            }

            WriteRest(output, file.Key, file.Count() - MostOfOneFile, language);
        }
    }

    /// <summary>Writes one JSON object on each line: code, severity, file, line, column, length, message, help, and related where there is a second place.</summary>
    /// <param name="output">The receiver of the text.</param>
    /// <param name="diagnostics">The diagnostics; all are written. An unknown line or column is 0.</param>
    /// <param name="language">The language of message and help.</param>
    public static void WriteJson(TextWriter output, IReadOnlyList<Diagnostic> diagnostics, Language language)
    {
        var buffer = new ArrayBufferWriter<byte>();
        foreach (var diagnostic in diagnostics)
        {
            buffer.ResetWrittenCount();
            using (var json = new Utf8JsonWriter(buffer, _json))
            {
                WriteObject(json, diagnostic, language);
            }

            output.Write(Encoding.UTF8.GetString(buffer.WrittenSpan));
            output.Write('\n');
        }
    }

    private static void WriteObject(Utf8JsonWriter json, Diagnostic diagnostic, Language language)
    {
        json.WriteStartObject();
        json.WriteString("code", diagnostic.Code.Id);
        json.WriteString("severity", diagnostic.IsError ? "error" : "advice");
        json.WriteString("file", diagnostic.Span.File ?? string.Empty);
        json.WriteNumber("line", diagnostic.Span.Line);
        json.WriteNumber("column", diagnostic.Span.Column);
        json.WriteNumber("length", diagnostic.Span.Length);
        json.WriteString("message", diagnostic.Message(language));
        json.WriteString("help", diagnostic.Help(language));
        if (diagnostic.Related is { } related)
        {
            json.WriteStartObject("related");
            json.WriteString("file", related.File);
            json.WriteNumber("line", related.Line);
            json.WriteNumber("column", related.Column);
            json.WriteNumber("length", related.Length);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteOne(TextWriter output, Diagnostic diagnostic, DiagnosticExcerpt excerpts, HashSet<string> advised, Language language)
    {
        var place = string.IsNullOrEmpty(diagnostic.Span.File) ? string.Empty : DiagnosticExcerpt.Visible(diagnostic.Span.ToString()) + " ";
        output.WriteLine($"{place}{SeverityOf(diagnostic, language)} {diagnostic.Code.Id}: {Sentence(diagnostic.Message(language))}");
        excerpts.Write(diagnostic.Span, diagnostic.Related);
        var help = diagnostic.Help(language);
        if (help.Length > 0 && (diagnostic.IsError || advised.Add(help)))
        {
            output.WriteLine($"   {(language == Language.Dutch ? "hulp" : "help")}: {Sentence(help)}");
        }
    }

    private static void WriteRest(TextWriter output, string file, int more, Language language)
    {
        if (more <= 0)
        {
            return;
        }

        var count = more.ToString(CultureInfo.InvariantCulture);
        output.WriteLine();
        output.WriteLine($"{DiagnosticExcerpt.Visible(file)}: {(language == Language.Dutch ? $"en nog {count}" : $"and {count} more")}");
    }

    private static string SeverityOf(Diagnostic diagnostic, Language language) => (diagnostic.IsError, language) switch
    {
        (true, Language.Dutch) => "fout",
        (true, Language.English) => "error",
        (false, Language.Dutch) => "advies",
        (false, Language.English) => "advice",
    };

    private static string Sentence(string text) =>
        DiagnosticExcerpt.Visible(text.Length <= LongestSentence ? text : string.Concat(text.AsSpan(0, LongestSentence), "…"));
}
