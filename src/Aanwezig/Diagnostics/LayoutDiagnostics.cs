namespace Aanwezig.Diagnostics;

/// <summary>Reasons why the formatter leaves a readable document as it is (104x).</summary>
public static class LayoutDiagnostics
{
    internal static readonly DiagnosticCode WouldChange = new(
        "AW1040",
        Severity.Error,
        new("anders ingedeeld zou dit iets anders zeggen; het bestand blijft zoals het is", "laid out otherwise this would say something else; the file stays as it is"),
        new("schrijf een sleutel op één regel, als `sleutel: waarde`, en een opmerking erboven of erachter", "write a key on one line, as `key: value`, and a comment above or behind it"),
        "? \"coach\n  talk\"\n: phone",
        "\"coach talk\": phone");

    /// <summary>All codes of this stage, by id.</summary>
    public static IReadOnlyList<DiagnosticCode> All { get; } = [WouldChange];
}
