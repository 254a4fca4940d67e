using Aanwezig.Authoring.Yaml;
using Aanwezig.Definitions;
using Aanwezig.Diagnostics;

namespace Aanwezig.Authoring.Binding;

/// <summary>Reads one step of a protocol.</summary>
internal sealed class StepBinder(ConditionBinder conditions, string language, DiagnosticBag bag)
{
    internal static readonly TimeUnit[] DeadlineUnits = [TimeUnit.Days, TimeUnit.SchoolDays, TimeUnit.WorkingDays];
    internal static readonly TimeUnit[] ExpiryUnits = [TimeUnit.Days, TimeUnit.SchoolDays];

    internal static readonly KeyList Keys = KeyList.Of(
        "id", "title", "when", "after", "who", "contact", "how", "within", "why", "topics", "duty", "report", "ladder", "again", "at_most",
        "clear_when", "expires", "if_corrected", "tell", "decision", "ends_enrolment", "not_on", "scope");

    internal static readonly KeyList ReportKeys = KeyList.Of("type", "action_wanted");

    public StepDefinition? Bind(SyntaxNode node, int index)
    {
        if (MappingReader.Open(node, "steps", Keys, bag) is not { } reader)
        {
            return null;
        }

        reader.Need("id", "when", "contact");
        reader.Identifier("id");
        var id = reader.Node("id") is ScalarNode written ? written.Text : string.Empty;
        var contact = reader.Text("contact") ?? string.Empty;
        var when = conditions.Bind(reader.Node("when"), "when");
        CheckScope(reader);
        return new StepDefinition
        {
            Id = id,
            Index = index,
            When = when?.Condition ?? ConditionBinder.Unread,
            WhenText = when?.Text ?? string.Empty,
            Contact = contact,
            Title = reader.Localized("title", language) ?? LocalizedTextReader.Plain(id, language),
            After = [.. reader.Scalars("after", true).Select(item => item.Text)],
            How = [.. reader.Scalars("how", true).Select(item => ScalarReader.Word<Channel>(item, "how", bag)).OfType<Channel>()],
            Who = reader.Text("who") ?? "coach",
            Within = reader.Duration("within", 0, DeadlineUnits),
            Why = reader.Localized("why", language),
            Topics = [.. reader.Scalars("topics", true).Select(item => item.Text)],
            Duty = reader.Text("duty"),
            Report = Report(reader),
            Ladder = reader.Identifier("ladder"),
            Again = RepeatBinder.Again(reader),
            AtMost = RepeatBinder.AtMost(reader),
            NotOn = [.. reader.Scalars("not_on", true).Select(item => ScalarReader.Word<ForbiddenMoment>(item, "not_on", bag)).OfType<ForbiddenMoment>()],
            ClearWhen = conditions.Bind(reader.Node("clear_when"), "clear_when")?.Condition,
            Expires = reader.Duration("expires", 1, ExpiryUnits),
            IfCorrected = reader.Word<IfCorrected>("if_corrected") ?? CorrectionFor(contact),
            Tell = reader.Word<Disclosed>("tell"),
            Decision = reader.Word<Decision>("decision") ?? (reader.Has("duty") ? Decision.Must : Decision.May),
            EndsEnrolment = reader.Truth("ends_enrolment"),
            Span = reader.Span,
            Keys = reader.Keys,
        };
    }

    private static IfCorrected CorrectionFor(string contact) => contact switch
    {
        Contacts.Parents => IfCorrected.Tell,
        _ when Contacts.Words.Contains(contact) => IfCorrected.Nothing,
        _ => IfCorrected.Withdraw,
    };

    private void CheckScope(MappingReader reader)
    {
        if (reader.Scalar("scope") is { } scope)
        {
            ScalarReader.Word(scope, "scope", ["student"], ["group", "school"], bag);
        }
    }

    private ReportDefinition? Report(MappingReader step)
    {
        if (step.Open("report", ReportKeys) is not { } report)
        {
            return null;
        }

        report.Need("type");
        var wanted = report.Node("action_wanted") is not { } node ? new Constant(false)
            : node is ScalarNode { IsQuoted: false, Text: "true" or "false" } constant ? new Constant(constant.Text == "true")
            : conditions.Bind(node, "action_wanted")?.Condition;
        return new ReportDefinition(report.Text("type") ?? string.Empty, wanted ?? ConditionBinder.Unread);
    }
}
