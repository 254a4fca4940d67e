namespace Aanwezig.Diagnostics;

/// <summary>One mistake or piece of advice, at one place.</summary>
public sealed class Diagnostic
{
    internal Diagnostic(DiagnosticCode code, SourceSpan span, params IReadOnlyList<Argument> arguments)
    {
        Code = code;
        Span = span;
        Arguments = arguments;
    }

    /// <summary>The kind of mistake.</summary>
    public DiagnosticCode Code { get; }

    /// <summary>Where it stands.</summary>
    public SourceSpan Span { get; }

    /// <summary>What fills the places of message and help.</summary>
    public IReadOnlyList<Argument> Arguments { get; }

    /// <summary>The nearest known name, where one is near enough to be meant.</summary>
    public string? Suggestion { get; init; }

    /// <summary>A second place that matters, such as the first of two same keys.</summary>
    public SourceSpan? Related { get; init; }

    /// <summary>Whether it makes the document or input unusable.</summary>
    public bool IsError => Code.Severity == Severity.Error;

    /// <summary>The message in a language.</summary>
    public string Message(Language language) => Code.Message.In(language, Arguments);

    /// <summary>The help in a language, the suggestion first.</summary>
    public string Help(Language language)
    {
        var help = Code.Help.In(language, Arguments);
        if (Suggestion is null)
        {
            return help;
        }

        var meant = language == Language.Dutch ? $"bedoelde je `{Suggestion}`?" : $"did you mean `{Suggestion}`?";
        return help.Length == 0 ? meant : $"{meant} {help}";
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Span} {Code.Id}: {Message(Language.English)}";
}
