using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Aanwezig.Diagnostics;
using Aanwezig.Occurrences;
using Aanwezig.Reporting.Json;

namespace Aanwezig.Reporting;

/// <summary>Writes answers as JSON: one object on one line, keys in a fixed order, the same input to the same bytes.</summary>
/// <remarks>UTF-8 without byte order mark; lines end in a single line feed. Letters such as é stay as they are.</remarks>
public static class JsonReport
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes one line for an assessment.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="assessment">The answer.</param>
    /// <param name="language">The language of the texts for people.</param>
    public static void Write(TextWriter writer, Assessment assessment, Language language) =>
        writer.Write(Encoding.UTF8.GetString(Line(json => AssessmentJson.Write(json, assessment, language)).WrittenSpan));

    /// <summary>Writes one line for an assessment.</summary>
    /// <param name="stream">Where to; stays open.</param>
    /// <param name="assessment">The answer.</param>
    /// <param name="language">The language of the texts for people.</param>
    public static void Write(Stream stream, Assessment assessment, Language language) =>
        stream.Write(Line(json => AssessmentJson.Write(json, assessment, language)).WrittenSpan);

    /// <summary>Writes one line for an occurrence.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="occurrence">The occurrence and its state.</param>
    public static void Write(TextWriter writer, OccurrenceRecord occurrence) =>
        writer.Write(Encoding.UTF8.GetString(Line(json => OccurrenceJson.Write(json, occurrence)).WrittenSpan));

    /// <summary>Writes one line for an occurrence.</summary>
    /// <param name="stream">Where to; stays open.</param>
    /// <param name="occurrence">The occurrence and its state.</param>
    public static void Write(Stream stream, OccurrenceRecord occurrence) =>
        stream.Write(Line(json => OccurrenceJson.Write(json, occurrence)).WrittenSpan);

    private static ArrayBufferWriter<byte> Line(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            write(json);
        }

        buffer.Write("\n"u8);
        return buffer;
    }
}
