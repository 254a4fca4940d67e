using Aanwezig.Attendance;
using Aanwezig.Diagnostics;

namespace Aanwezig.Reporting.Words;

/// <summary>Words for findings about the school's own data; never a task towards the student.</summary>
internal static class FindingWords
{
    private static readonly Wording Title = new("Voor de school om na te kijken", "For the school to look at");
    private static readonly Wording About = new("{message} (het gaat om {records})", "{message} (this is about {records})");

    private static readonly Wording More = new("{count} andere", "{count} others");

    public static void WriteAll(Page page, Speech speech, Assessment assessment)
    {
        if (assessment.Findings.Count == 0)
        {
            return;
        }

        page.Line(1, speech.Say(Title));
        foreach (var item in assessment.Findings)
        {
            page.Line(1, "- " + Speech.Whole(Of(speech, item)));
        }
    }

    private static string Of(Speech speech, Finding item)
    {
        var message = speech.Of(item.Message);
        var records = item.Records.Select(record => DateWords.WrittenOut(record, speech.Language));
        return item.Records.Count == 0
            ? message
            : speech.Say(About, ("message", message), ("records", speech.Listed(Few(speech, [.. records]), Speech.And)));
    }

    // The first three records stand for many; the JSON has all of them.
    private static IReadOnlyList<string> Few(Speech speech, IReadOnlyList<string> records) => records.Count <= 6
        ? records
        : [.. records.Take(3), speech.Say(More, ("count", Amounts.Plain(records.Count - 3)))];
}
