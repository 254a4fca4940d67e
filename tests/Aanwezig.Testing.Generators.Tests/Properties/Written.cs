using System.Globalization;
using Aanwezig.Diagnostics;
using Aanwezig.Occurrences;
using Aanwezig.Reporting;

namespace Aanwezig.Testing.Generators.Tests.Properties;

/// <summary>Answers as the text that is compared.</summary>
internal static class Written
{
    public static string Json(Assessment answer)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        JsonReport.Write(writer, answer, Language.English);
        return writer.ToString();
    }

    public static string Json(IEnumerable<OccurrenceRecord> occurrences)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        foreach (var occurrence in occurrences)
        {
            JsonReport.Write(writer, occurrence);
        }

        return writer.ToString();
    }

    /// <summary>The recommendations and their days; without the names of records and when they became known.</summary>
    public static string Verdicts(Assessment answer) => string.Join(
        '\n',
        [
            .. answer.Recommendations.Select(item => $"{item.Id} {item.Onset:O} {item.Start:O} {item.Due:O} {item.Overdue} {item.Report} {string.Join(' ', item.How)} {string.Join(' ', item.Topics)}"),
            .. answer.Withheld.Select(item => $"{item.Step} {item.Onset:O} {item.Guard} {string.Join(' ', item.Also)} {item.Release.Date:O}"),
            .. answer.Upcoming.Select(item => $"{item.Step} {item.Measure} {item.Value} {item.Left} {string.Join(' ', item.FallsOut)}"),
            .. answer.Ungrounded.Select(item => $"{item.Step} {item.Done:O} {item.OnsetThen:O} {item.Action}"),
        ]);

    /// <summary>Null where the texts are the same; else both from where they part.</summary>
    public static string? Difference(string one, string other)
    {
        if (one == other)
        {
            return null;
        }

        var place = one.Zip(other).TakeWhile(pair => pair.First == pair.Second).Count();
        var start = Math.Max(0, place - 60);
        return $"{Part(one, start)}{Environment.NewLine}but{Environment.NewLine}{Part(other, start)}";
    }

    private static string Part(string text, int start) => text[start..Math.Min(text.Length, start + 400)];
}
