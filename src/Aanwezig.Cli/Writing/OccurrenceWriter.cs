using System.Globalization;
using Aanwezig.Cli.Asking;
using Aanwezig.Diagnostics;
using Aanwezig.Interchange;
using Aanwezig.Occurrences;
using Aanwezig.Reporting;

namespace Aanwezig.Cli.Writing;

/// <summary>Writes the occurrences of a period, student by student.</summary>
internal sealed class OccurrenceWriter(Terminal terminal, Language language)
{
    private static readonly Wording[] Columns =
    [
        new("student", "student"),
        new("vanaf", "onset"),
        new("tot", "ended"),
        new("staat", "outcome"),
        new("stap", "step"),
    ];

    private static readonly Wording Version = new("versie", "version");
    private static readonly Wording Since = new("vanaf", "from");
    private static readonly Wording Current = new("geldt nu", "in force");

    private static readonly Dictionary<OccurrenceOutcome, Wording> Outcomes = new()
    {
        [OccurrenceOutcome.Open] = new("open", "open"),
        [OccurrenceOutcome.Done] = new("gedaan", "done"),
        [OccurrenceOutcome.Waived] = new("niet nodig gevonden", "waived"),
        [OccurrenceOutcome.Declined] = new("niet gewenst", "declined"),
        [OccurrenceOutcome.Withdrawn] = new("teruggenomen", "withdrawn"),
        [OccurrenceOutcome.Cleared] = new("opgelost", "cleared"),
        [OccurrenceOutcome.Expired] = new("verlopen", "expired"),
        [OccurrenceOutcome.Superseded] = new("opnieuw begonnen", "superseded"),
        [OccurrenceOutcome.PassedOver] = new("overgegaan in een volgende stap", "passed over"),
    };

    public void Write(TextWriter writer, Following following, Question question, DateOnly from)
    {
        var rows = new List<OccurrenceRecord>();
        if (question.Target.Format == AnswerFormat.Csv)
        {
            OccurrenceCsv.WriteHeader(writer);
        }

        foreach (var occurrence in Occurrences(following, question, from))
        {
            Write(writer, occurrence, question.Target.Format, rows);
        }

        if (question.Target.Format == AnswerFormat.Text)
        {
            WriteTable(writer, rows);
        }
    }

    /// <summary>Writes the occurrences as Parquet.</summary>
    public void WriteParquet(Stream stream, Following following, Question question, DateOnly from) =>
        OccurrenceParquet.Write(stream, Occurrences(following, question, from));

    private IEnumerable<OccurrenceRecord> Occurrences(Following following, Question question, DateOnly from)
    {
        using var progress = new Progress(terminal, language, following.Count);
        foreach (var occurrences in following.Batches().SelectMany(batch => batch.Replay(from, terminal.Interrupted)))
        {
            progress.Step();
            foreach (var occurrence in occurrences)
            {
                yield return occurrence;
            }
        }
    }

    private static void Write(TextWriter writer, OccurrenceRecord occurrence, AnswerFormat format, List<OccurrenceRecord> rows)
    {
        switch (format)
        {
            case AnswerFormat.Csv:
                OccurrenceCsv.WriteRow(writer, occurrence);
                break;
            case AnswerFormat.Json:
                JsonReport.Write(writer, occurrence);
                break;
            default:
                rows.Add(occurrence);
                break;
        }
    }

    // Columns are as wide as their widest value, so the table waits for all rows.
    private void WriteTable(TextWriter writer, List<OccurrenceRecord> rows)
    {
        var code = language == Language.Dutch ? "nl" : "en";
        var versions = rows.Exists(row => row.EarlierVersion is not null);
        List<string[]> lines = [[.. Columns.Select(column => column.In(language)), .. Column(versions, Version.In(language))]];
        lines.AddRange(rows.Select(row => (string[])
            [
                row.Student, Iso(row.Onset), row.Ended is { } ended ? Iso(ended) : "", Outcomes[row.Outcome].In(language), row.Title.In(code),
                .. Column(versions, row.EarlierVersion is { } earlier ? $"{Since.In(language)} {Iso(earlier.InForceFrom)}" : Current.In(language)),
            ]));
        var widths = lines[0].Select((_, index) => lines.Max(line => line[index].Length)).ToList();
        foreach (var line in lines)
        {
            writer.WriteLine(string.Join("  ", line.Select((value, index) => value.PadRight(widths[index]))).TrimEnd());
        }
    }

    private static string[] Column(bool isThere, string text) => isThere ? [text] : [];

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
