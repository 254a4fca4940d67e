using Aanwezig.Authoring.Binding;
using Aanwezig.Definitions;
using Aanwezig.Diagnostics;

namespace Aanwezig.Authoring.Texts;

/// <summary>A text for people in one language, with its place.</summary>
/// <param name="Text">The text.</param>
/// <param name="Language">The code of its language.</param>
/// <param name="Span">Its place.</param>
/// <param name="ForFamily">Whether it is for a student or a parent.</param>
internal sealed record WrittenText(string Text, string Language, SourceSpan Span, bool ForFamily)
{
    /// <summary>Returns the written titles, reasons and topics of a protocol by step, after the title of the protocol.</summary>
    public static IEnumerable<IReadOnlyList<WrittenText>> In(ProtocolDefinition protocol) =>
        protocol.Steps.Select(step => In(step, protocol.Language)).Prepend([.. Of(protocol.Title, "title", protocol.Keys, true)]);

    private static List<WrittenText> In(StepDefinition step, string language)
    {
        var forFamily = step.Contact is Contacts.Student or Contacts.Parents;
        return
        [
            .. Of(step.Title, "title", step.Keys, forFamily),
            .. Of(step.Why, "why", step.Keys, forFamily),
            .. step.Topics.Select(topic => new WrittenText(topic, language, step.Keys[$"topics={topic}"], forFamily)),
        ];
    }

    private static IEnumerable<WrittenText> Of(LocalizedText? text, string key, KeySpans keys, bool forFamily) =>
        text is null || !keys.Has(key)
            ? []
            : text.Languages.Select(language =>
                new WrittenText(text.In(language), language, keys.Has($"{key}.{language}") ? keys[$"{key}.{language}"] : keys[key], forFamily));
}
