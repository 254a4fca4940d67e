namespace Aanwezig.Diagnostics;

/// <summary>Why a document that can be read is not laid out.</summary>
public static class LayoutDiagnostics
{
    internal static readonly DiagnosticCode WouldChange = new(
        "AW1040",
        Severity.Error,
        new("anders ingedeeld zou dit iets anders zeggen; het bestand blijft zoals het is", "laid out otherwise this would say something else; the file stays as it is"),
        new("schrijf een sleutel op één regel, als `sleutel: waarde`, en een opmerking erboven of erachter", "write a key on one line, as `key: value`, and a comment above or behind it"),
        "? \"coach\n  talk\"\n: phone",
        "\"coach talk\": phone");

    /// <summary>Every code of this stage, in order.</summary>
    public static IReadOnlyList<DiagnosticCode> All { get; } = [WouldChange];
}
