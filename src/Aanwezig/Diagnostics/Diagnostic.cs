namespace Aanwezig.Diagnostics;

/// <summary>One mistake or piece of advice, with its place in a file.</summary>
/// <remarks>
/// Example: code <c>AW3201</c> at line 14, column 12, with the suggestion <c>coach_talk</c>, because <c>after: coach_tlak</c> names no step.
/// Diagnostics do not change after they are made, so several threads may read them.
/// </remarks>
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

    /// <summary>The place of the mistake in a file.</summary>
    public SourceSpan Span { get; }

    /// <summary>The values for the places in <see cref="DiagnosticCode.Message"/> and <see cref="DiagnosticCode.Help"/>.</summary>
    public IReadOnlyList<Argument> Arguments { get; }

    /// <summary>The known name that the author probably meant; null where no known name is near enough.</summary>
    public string? Suggestion { get; init; }

    /// <summary>A second place that explains the mistake, such as the first of two equal keys; null where there is none.</summary>
    public SourceSpan? Related { get; init; }

    /// <summary>Whether the document or the input is refused; false for advice.</summary>
    public bool IsError => Code.Severity == Severity.Error;

    /// <summary>The rows that have the same mistake; null where one place has it.</summary>
    internal RepeatedRows? Rows { get; init; }

    /// <summary>Returns the message in a language, its places filled.</summary>
    public string Message(Language language) => Code.Message.In(language, Arguments) + Rows?.In(language);

    /// <summary>Returns the way out in a language, the suggestion first; empty where there is neither.</summary>
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
