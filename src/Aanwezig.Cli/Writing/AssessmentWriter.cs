using Aanwezig.Cli.Asking;
using Aanwezig.Diagnostics;
using Aanwezig.Interchange;
using Aanwezig.Reporting;

namespace Aanwezig.Cli.Writing;

/// <summary>Writes the answers for students one after another, each as soon as it is there.</summary>
/// <param name="terminal">Where progress is shown.</param>
/// <param name="language">The language of texts for people.</param>
/// <param name="inFull">Whether text tells everything that a number rests on.</param>
internal sealed class AssessmentWriter(Terminal terminal, Language language, bool inFull)
{
    public void Write(TextWriter writer, Following following, Question question)
    {
        if (question.Target.Format == AnswerFormat.Csv)
        {
            RecommendationCsv.WriteHeader(writer);
        }

        foreach (var answer in Answers(following, question))
        {
            Write(writer, answer, question);
        }
    }

    /// <summary>Writes the recommendations as Parquet.</summary>
    public void WriteParquet(Stream stream, Following following, Question question) =>
        RecommendationParquet.Write(stream, Answers(following, question), Code);

    private string Code => language == Language.Dutch ? "nl" : "en";

    private IEnumerable<Assessment> Answers(Following following, Question question)
    {
        using var progress = new Progress(terminal, language, following.Count);
        foreach (var answers in following.Batches().SelectMany(batch => Answers(batch, question)))
        {
            progress.Step();
            foreach (var answer in answers)
            {
                yield return answer;
            }
        }
    }

    // Students are followed side by side and told of in their order.
    private ParallelQuery<List<Assessment>> Answers(StudentBatch batch, Question question) => batch.Students
        .AsParallel()
        .AsOrdered()
        .WithCancellation(terminal.Interrupted)
        .WithMergeOptions(ParallelMergeOptions.NotBuffered)
        .Select(student => batch.Of(student).Select(each => each.Protocol.Assess(each.Case, question.On, each.KnownAt)).ToList());

    private void Write(TextWriter writer, Assessment assessment, Question question)
    {
        switch (question.Target.Format)
        {
            case AnswerFormat.Csv:
                RecommendationCsv.WriteRows(writer, assessment, Code);
                break;
            case AnswerFormat.Json:
                JsonReport.Write(writer, assessment, language);
                break;
            default:
                WriteText(writer, assessment, question.Protocols.Count > 1);
                break;
        }
    }

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
