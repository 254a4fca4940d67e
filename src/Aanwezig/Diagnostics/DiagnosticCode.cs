namespace Aanwezig.Diagnostics;

/// <summary>One kind of mistake: its stable code, its sentences, and what <c>aanwezig codes</c> says about it.</summary>
/// <remarks>Numbered by stage: 1xxx text, 2xxx shape, 3xxx meaning, 4xxx advice, 5xxx attendance data, 6xxx scenarios, 7xxx asking.</remarks>
public sealed class DiagnosticCode
{
    internal DiagnosticCode(string id, Severity severity, Wording message, Wording help, string bad = "", string good = "")
    {
        Id = id;
        Severity = severity;
        Message = message;
        Help = help;
        Bad = bad;
        Good = good;
    }

    /// <summary>The stable code, such as <c>AW2001</c>.</summary>
    public string Id { get; }

    /// <summary>How much it weighs.</summary>
    public Severity Severity { get; }

    /// <summary>What was found and what was expected: one line, lower-case, no full stop, places in braces.</summary>
    public Wording Message { get; }

    /// <summary>The way out, places in braces.</summary>
    public Wording Help { get; }

    /// <summary>A short example with the mistake; empty where none helps.</summary>
    public string Bad { get; }

    /// <summary>The same example without the mistake; empty where none helps.</summary>
    public string Good { get; }

    /// <summary>What a mistake of its stage means for the document or the question.</summary>
    public Wording Meaning => DiagnosticStage.Of(Id).Meaning;

    /// <summary>The page of the documentation, with its heading, relative to the root of the project.</summary>
    public string Reference => DiagnosticStage.Of(Id).Reference;

    /// <summary>Why there is no example; null where there is one.</summary>
    public Wording? WithoutExample => Bad.Length > 0 && Good.Length > 0 ? null : MissingExamples.Reason(Id);

    /// <inheritdoc/>
    public override string ToString() => Id;
}
