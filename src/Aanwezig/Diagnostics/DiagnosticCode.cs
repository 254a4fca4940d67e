namespace Aanwezig.Diagnostics;

/// <summary>One kind of mistake: its stable id, its sentences, and an example with and without the mistake.</summary>
/// <remarks>
/// The first digit names the stage: 1xxx text, 2xxx shape, 3xxx meaning, 4xxx advice, 5xxx attendance data, 6xxx scenarios, 7xxx questions.
/// An id never changes its meaning, so a host may compare ids.
/// </remarks>
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

    /// <summary>The stable id, such as <c>AW2001</c>.</summary>
    public string Id { get; }

    /// <summary>The weight: an error refuses the document, advice does not.</summary>
    public Severity Severity { get; }

    /// <summary>The finding and the expectation in one line: lower-case, no full stop, places in braces.</summary>
    public Wording Message { get; }

    /// <summary>The way out, with places in braces.</summary>
    public Wording Help { get; }

    /// <summary>A short example with the mistake; empty where there is none.</summary>
    public string Bad { get; }

    /// <summary>The same example without the mistake; empty where there is none.</summary>
    public string Good { get; }

    /// <summary>The consequence of mistakes in this stage for the document or the question.</summary>
    public Wording Meaning => DiagnosticStage.Of(Id).Meaning;

    /// <summary>The page and heading of the documentation, relative to the root of the project.</summary>
    public string Reference => DiagnosticStage.Of(Id).Reference;

    /// <summary>The reason why there is no example; null where there is one.</summary>
    public Wording? WithoutExample => Bad.Length > 0 && Good.Length > 0 ? null : MissingExamples.Reason(Id);

    /// <inheritdoc/>
    public override string ToString() => Id;
}
