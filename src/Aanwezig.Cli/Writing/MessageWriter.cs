using System.Globalization;
using Aanwezig.Cli.Requests;
using Aanwezig.Diagnostics;
using Aanwezig.Interchange;
using Aanwezig.Reporting;

namespace Aanwezig.Cli.Writing;

/// <summary>Writes diagnostics and messages to the error output.</summary>
internal sealed class MessageWriter(Terminal terminal, Language language)
{
    private static readonly Wording Streamed = new(
        "{file} staat per student bij elkaar en wordt student voor student gelezen",
        "{file} is grouped by student and is read student by student");

    private static readonly Wording Held = new(
        "{file} staat niet per student bij elkaar: {records} registraties in het geheugen, {bytes} bytes elk",
        "{file} is not grouped by student: {records} records in memory, {bytes} bytes each");

    /// <summary>The size in bytes from which a file is large.</summary>
    public long LargeFile => terminal.LargeFile;

    /// <summary>A token that is set when the run should stop.</summary>
    public CancellationToken Interrupted => terminal.Interrupted;

    /// <summary>Writes how a large file is read; nothing about other files.</summary>
    public void WriteReadingOf(BatchReading reading, AnswerRequest request)
    {
        var file = new FileInfo(request.Attendance?.Path ?? Path.Combine(request.Data, "attendance.csv"));
        if (!file.Exists || file.Length < LargeFile)
        {
            return;
        }

        var set = reading.Reading.Set;
        var bytes = string.Create(CultureInfo.InvariantCulture, $"{(double)set.Bytes / Math.Max(1, set.RecordCount):0.0}");
        var line = (reading.IsStreamed ? Streamed : Held).In(language, [new("file", request.Attendance?.Name ?? file.Name), new("records", $"{set.RecordCount}"), new("bytes", bytes)]);
        terminal.Error.WriteLine($"aanwezig: {line}");
    }

    public void Write(IReadOnlyList<Diagnostic> diagnostics, IReadOnlyDictionary<string, string> texts) =>
        DiagnosticReport.Write(terminal.Error, diagnostics, texts, language);
}
