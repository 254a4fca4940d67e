using Aanwezig.Cli.Requests;
using Aanwezig.Cli.Usage;
using Aanwezig.Diagnostics;
using Aanwezig.Interchange;
using Aanwezig.Reporting;

namespace Aanwezig.Cli.Writing;

/// <summary>Writes the answers for students one after another, each as soon as it is there.</summary>
/// <param name="terminal">Shows progress.</param>
/// <param name="language">The language of texts for people.</param>
/// <param name="inFull">Whether text has the evidence of every number.</param>
internal sealed class AssessmentWriter(Terminal terminal, Language language, bool inFull)
{
    /// <summary>Writes the answers as text, JSON or CSV.</summary>
    public void Write(TextWriter writer, FollowedStudents students, AnswerRequest request)
    {
        if (request.Target.Format == AnswerFormat.Csv)
        {
            RecommendationCsv.WriteHeader(writer);
        }

        var write = Form(writer, request);
        foreach (var answer in Answers(students))
        {
            write(answer);
        }
    }

    /// <summary>Writes the recommendations as Parquet.</summary>
    public void WriteParquet(Stream stream, FollowedStudents students) =>
        RecommendationParquet.Write(stream, Answers(students), LanguageChoice.CodeOf(language));

    private IEnumerable<Assessment> Answers(FollowedStudents students) =>
        Progress.Through(students.Batches().SelectMany(batch => batch.Assess(terminal.Interrupted)), students.Count, terminal, language);

    private Action<Assessment> Form(TextWriter writer, AnswerRequest request) => request.Target.Format switch
    {
        AnswerFormat.Csv => answer => RecommendationCsv.WriteRows(writer, answer, LanguageChoice.CodeOf(language)),
        AnswerFormat.Json => answer => JsonReport.Write(writer, answer, language),
        AnswerFormat.Text => answer => WriteText(writer, answer, request.Protocols.Count > 1),
        AnswerFormat.Parquet => throw new InvalidOperationException("Parquet is written to a stream."),
    };

    private void WriteText(TextWriter writer, Assessment assessment, bool named)
    {
        if (named)
        {
            writer.WriteLine($"[{assessment.Protocol.Name}]");
        }

        if (inFull)
        {
            ExplainReport.Write(writer, assessment, language);
            writer.Write(named ? "\n" : string.Empty);
        }
        else
        {
            TextReport.Write(writer, assessment, language);
        }
    }
}
