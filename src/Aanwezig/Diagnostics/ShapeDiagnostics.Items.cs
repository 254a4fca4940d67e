namespace Aanwezig.Diagnostics;

/// <summary>Mistakes in the items of a list.</summary>
public static partial class ShapeDiagnostics
{
    internal static readonly DiagnosticCode DashMissing = Error(
        "AW2080",
        new("met `{key}` begint hier een nieuw deel van de lijst, maar het streepje ontbreekt", "`{key}` begins another item of the list here, but its dash is missing"),
        new("schrijf `- {key}:`, met het streepje recht onder dat van het deel ervoor", "write `- {key}:`, with the dash exactly below that of the item before it"),
        "- id: coach_talk\n  when: hours >= 5\n  contact: student\n  id: parents_call",
        "- id: coach_talk\n  when: hours >= 5\n  contact: student\n- id: parents_call");
}
