using Aanwezig.Cli.Requests;
using Aanwezig.Cli.Usage;
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

    /// <summary>Writes the occurrences as text, JSON or CSV; text is a table.</summary>
    public void Write(TextWriter writer, FollowedStudents students, AnswerRequest request, DateOnly from)
    {
        var occurrences = Occurrences(students, from);
        switch (request.Target.Format)
        {
            case AnswerFormat.Csv:
                OccurrenceCsv.Write(writer, occurrences);
                break;
            case AnswerFormat.Json:
                foreach (var occurrence in occurrences)
                {
                    JsonReport.Write(writer, occurrence);
                }

                break;
            case AnswerFormat.Text:
                WriteTable(writer, [.. occurrences]);
                break;
            case AnswerFormat.Parquet:
            default:
                throw new InvalidOperationException($"{request.Target.Format} is not written as text.");
        }
    }

    /// <summary>Writes the occurrences as Parquet.</summary>
    public void WriteParquet(Stream stream, FollowedStudents students, DateOnly from) => OccurrenceParquet.Write(stream, Occurrences(students, from));

    private IEnumerable<OccurrenceRecord> Occurrences(FollowedStudents students, DateOnly from) =>
        Progress.Through(students.Batches().SelectMany(batch => batch.Replay(from, terminal.Interrupted)), students.Count, terminal, language);

    // Columns are as wide as their widest value, so the table waits for all rows.
    private void WriteTable(TextWriter writer, List<OccurrenceRecord> rows)
    {
        var code = LanguageChoice.CodeOf(language);
        var versions = rows.Exists(row => row.EarlierVersion is not null);
        List<string[]> lines = [[.. Columns.Select(column => column.In(language)), .. Column(versions, Version.In(language))]];
        lines.AddRange(rows.Select(row => (string[])
            [
                row.Student, $"{row.Onset:O}", $"{row.Ended:O}", WordsOf(row.Outcome).In(language), row.Title.In(code),
                .. Column(versions, row.EarlierVersion is { } earlier ? $"{Since.In(language)} {earlier.InForceFrom:O}" : Current.In(language)),
            ]));
        var widths = lines[0].Select((_, index) => lines.Max(line => line[index].Length)).ToList();
        foreach (var line in lines)
        {
            writer.WriteLine(string.Join("  ", line.Select((value, index) => value.PadRight(widths[index]))).TrimEnd());
        }
    }

    private static string[] Column(bool isThere, string text) => isThere ? [text] : [];

    private static Wording WordsOf(OccurrenceOutcome outcome) => outcome switch
    {
        OccurrenceOutcome.Open => new("open", "open"),
        OccurrenceOutcome.Done => new("gedaan", "done"),
        OccurrenceOutcome.Waived => new("niet nodig gevonden", "waived"),
        OccurrenceOutcome.Declined => new("niet gewenst", "declined"),
        OccurrenceOutcome.Withdrawn => new("teruggenomen", "withdrawn"),
        OccurrenceOutcome.Cleared => new("opgelost", "cleared"),
        OccurrenceOutcome.Expired => new("verlopen", "expired"),
        OccurrenceOutcome.Superseded => new("opnieuw begonnen", "superseded"),
        OccurrenceOutcome.PassedOver => new("overgegaan in een volgende stap", "passed over"),
    };
}
