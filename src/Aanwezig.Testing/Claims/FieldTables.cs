using Aanwezig.Definitions;
using Aanwezig.Recommendations;

namespace Aanwezig.Testing.Claims;

/// <summary>The fields that scenarios can name, with their text in the JSON answer.</summary>
internal static class FieldTables
{
    public static readonly FieldTable<Recommendation> Recommendation = new(new Dictionary<string, Func<Recommendation, Answer, string>>
    {
        ["id"] = (given, _) => given.Id,
        ["title"] = (given, answer) => Own(given.Title, answer),
        ["contact"] = (given, _) => given.Contact,
        ["who"] = (given, _) => given.Who,
        ["how"] = (given, _) => string.Join(' ', given.How.Select(AnswerText.Of)),
        ["onset"] = (given, _) => AnswerText.Of(given.Onset),
        ["start"] = (given, _) => AnswerText.Of(given.Start),
        ["due"] = (given, _) => AnswerText.Of(given.Due),
        ["overdue"] = (given, _) => AnswerText.Of(given.Overdue),
        ["decision"] = (given, _) => AnswerText.Of(given.Decision),
        ["duty"] = (given, _) => given.Duty ?? AnswerText.Null,
        ["reference"] = (given, _) => given.Reference ?? AnswerText.Null,
        ["tell"] = (given, _) => AnswerText.Of(given.Tell),
        ["topics"] = (given, _) => string.Join(' ', given.Topics),
        ["why"] = (given, answer) => Own(given.Why, answer),
    });

    public static readonly FieldTable<ReportFields> Report = new(new Dictionary<string, Func<ReportFields, Answer, string>>
    {
        ["type"] = (report, _) => report.Type,
        ["begin"] = (report, _) => AnswerText.Of(report.Begin),
        ["end"] = (report, _) => AnswerText.Of(report.End),
        ["minutes"] = (report, _) => AnswerText.Of(report.Minutes),
        ["days"] = (report, _) => AnswerText.Of(report.Days),
        ["action_wanted"] = (report, _) => AnswerText.Of(report.ActionWanted),
    });

    public static readonly FieldTable<Upcoming> Upcoming = new(new Dictionary<string, Func<Upcoming, Answer, string>>
    {
        ["measure"] = (near, _) => near.Measure,
        ["value"] = (near, _) => AnswerText.Of(near.Value, near.Unit, near.Threshold),
        ["threshold"] = (near, _) => AnswerText.Of(near.Threshold, near.Unit, near.Threshold),
        ["left"] = (near, _) => AnswerText.Of(near.Left, near.Unit, limit: 0),
    });

    private static string Own(LocalizedText? text, Answer answer) => text?.In(answer.Assessment.Protocol.Language) ?? AnswerText.Null;
}
