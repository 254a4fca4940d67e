using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Aanwezig.Diagnostics;
using Aanwezig.Occurrences;
using Aanwezig.Reporting.Json;

namespace Aanwezig.Reporting;

/// <summary>Writes answers as JSON: one object on each line, with keys in a fixed order. Equal answers give equal bytes.</summary>
/// <remarks>
/// The text is UTF-8 without a byte order mark, and lines end in LF. Letters such as é are not escaped. Hours are texts such as <c>15:59</c>, other
/// amounts are numbers. A number whose decimals do not end is rounded, never to the limit that it is compared with, and its fraction stands beside it:
/// <c>"value":20.01,"exact":"6001/300"</c>, <c>"left":0.01,"left_exact":"1/300"</c>.
/// </remarks>
public static class JsonReport
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes one line for an assessment.</summary>
    /// <param name="writer">The receiver of the text.</param>
    /// <param name="assessment">The answer.</param>
    /// <param name="language">The language of the texts for people.</param>
    public static void Write(TextWriter writer, Assessment assessment, Language language) =>
        writer.Write(Encoding.UTF8.GetString(Line(json => AssessmentJson.Write(json, assessment, language)).WrittenSpan));

    /// <summary>Writes one line for an assessment.</summary>
    /// <param name="stream">The receiver of the bytes; it stays open.</param>
    /// <param name="assessment">The answer.</param>
    /// <param name="language">The language of the texts for people.</param>
    public static void Write(Stream stream, Assessment assessment, Language language) =>
        stream.Write(Line(json => AssessmentJson.Write(json, assessment, language)).WrittenSpan);

    /// <summary>Writes one line for an occurrence.</summary>
    /// <param name="writer">The receiver of the text.</param>
    /// <param name="occurrence">The occurrence and its state.</param>
    public static void Write(TextWriter writer, OccurrenceRecord occurrence) =>
        writer.Write(Encoding.UTF8.GetString(Line(json => OccurrenceJson.Write(json, occurrence)).WrittenSpan));

    /// <summary>Writes one line for an occurrence.</summary>
    /// <param name="stream">The receiver of the bytes; it stays open.</param>
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
