namespace Aanwezig.Diagnostics;

/// <summary>Mistakes in exemptions (506x): each has a last day and a reason.</summary>
public static partial class DataDiagnostics
{
    internal static readonly DiagnosticCode ExemptionWithoutEnd = Error(
        "AW5060",
        new("de vrijstelling `{exemption}` heeft geen laatste dag", "the exemption `{exemption}` has no last day"),
        new("schrijf in `until` tot en met welke dag zij geldt; duurt het langer, spreek dan opnieuw af", "write in `until` up to and including which day it holds; if it takes longer, agree again"));

    internal static readonly DiagnosticCode ExemptionWithoutReason = Error(
        "AW5061",
        new("de vrijstelling `{exemption}` heeft geen reden", "the exemption `{exemption}` has no reason"),
        new("schrijf in `reason` waarom dit is afgesproken", "write in `reason` why this was agreed"));

    internal static readonly DiagnosticCode ExemptionReversed = Error(
        "AW5062",
        new("de vrijstelling `{exemption}` eindigt op {until}, voor zij begint op {from}", "the exemption `{exemption}` ends on {until}, before it begins on {from}"),
        new("verwissel `from` en `until`, of verbeter er een", "swap `from` and `until`, or correct one"));

    internal static readonly DiagnosticCode UnknownExemption = Error(
        "AW5063",
        new("geen protocol in gebruik kent de vrijstelling `{exemption}`", "no protocol in use knows the exemption `{exemption}`"),
        new("vrijstellingen hier: {exemptions}; een nieuwe komt onder `exemptions` in het protocol", "exemptions here: {exemptions}; a new one comes under `exemptions` in the protocol"));
}
