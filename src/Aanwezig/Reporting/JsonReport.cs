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
    private const int Piece = 1 << 14;

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

    /// <summary>Writes one line for an assessment.</summary>
    /// <param name="output">The receiver of the bytes, such as the <c>BodyWriter</c> of a response.</param>
    /// <param name="assessment">The answer.</param>
    /// <param name="language">The language of the texts for people.</param>
    public static void Write(IBufferWriter<byte> output, Assessment assessment, Language language) =>
        WriteLine(output, json => AssessmentJson.Write(json, assessment, language));

    /// <summary>Writes one line for an occurrence.</summary>
    /// <param name="output">The receiver of the bytes.</param>
    /// <param name="occurrence">The occurrence and its state.</param>
    public static void Write(IBufferWriter<byte> output, OccurrenceRecord occurrence) =>
        WriteLine(output, json => OccurrenceJson.Write(json, occurrence));

    /// <summary>Writes an assessment as one object, where the caller's own JSON has a place for a value.</summary>
    /// <param name="json">The writer; it is not flushed.</param>
    /// <param name="assessment">The answer.</param>
    /// <param name="language">The language of the texts for people.</param>
    public static void Write(Utf8JsonWriter json, Assessment assessment, Language language)
    {
        ArgumentNullException.ThrowIfNull(json);
        AssessmentJson.Write(json, assessment, language);
    }

    /// <summary>Writes an occurrence as one object, where the caller's own JSON has a place for a value.</summary>
    /// <param name="json">The writer; it is not flushed.</param>
    /// <param name="occurrence">The occurrence and its state.</param>
    public static void Write(Utf8JsonWriter json, OccurrenceRecord occurrence)
    {
        ArgumentNullException.ThrowIfNull(json);
        OccurrenceJson.Write(json, occurrence);
    }

    /// <summary>Writes one line for each assessment, some lines at a time, and never blocks on the stream.</summary>
    /// <param name="stream">The receiver of the bytes; it stays open. Only its asynchronous members are used, as the body of a response asks.</param>
    /// <param name="assessments">The answers, of which each is written before the next few are asked for.</param>
    /// <param name="language">The language of the texts for people.</param>
    /// <param name="cancellation">A token that ends the work between two lines.</param>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static Task WriteAsync(Stream stream, IEnumerable<Assessment> assessments, Language language, CancellationToken cancellation = default) =>
        WriteAllAsync(stream, assessments, (json, assessment) => AssessmentJson.Write(json, assessment, language), cancellation);

    /// <summary>Writes one line for each occurrence, some lines at a time, and never blocks on the stream.</summary>
    /// <param name="stream">The receiver of the bytes; it stays open. Only its asynchronous members are used, as the body of a response asks.</param>
    /// <param name="occurrences">The occurrences and their states.</param>
    /// <param name="cancellation">A token that ends the work between two lines.</param>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static Task WriteAsync(Stream stream, IEnumerable<OccurrenceRecord> occurrences, CancellationToken cancellation = default) =>
        WriteAllAsync(stream, occurrences, OccurrenceJson.Write, cancellation);

    private static async Task WriteAllAsync<T>(Stream stream, IEnumerable<T> items, Action<Utf8JsonWriter, T> write, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(items);
        var buffer = new ArrayBufferWriter<byte>(2 * Piece);
        foreach (var item in items)
        {
            cancellation.ThrowIfCancellationRequested();
            WriteLine(buffer, json => write(json, item));
            if (buffer.WrittenCount >= Piece)
            {
                await stream.WriteAsync(buffer.WrittenMemory, cancellation).ConfigureAwait(false);
                buffer.ResetWrittenCount();
            }
        }

        await stream.WriteAsync(buffer.WrittenMemory, cancellation).ConfigureAwait(false);
        await stream.FlushAsync(cancellation).ConfigureAwait(false);
    }

    private static ArrayBufferWriter<byte> Line(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        WriteLine(buffer, write);
        return buffer;
    }

    private static void WriteLine(IBufferWriter<byte> output, Action<Utf8JsonWriter> write)
    {
        using (var json = new Utf8JsonWriter(output, Options))
        {
            write(json);
        }

        output.Write("\n"u8);
    }
}
