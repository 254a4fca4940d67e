namespace Aanwezig.Diagnostics;

/// <summary>Mistakes in the exemptions of a scenario.</summary>
public static partial class ScenarioDiagnostics
{
    /// <summary>An exemption without a last day.</summary>
    public static readonly DiagnosticCode ExemptionWithoutEnd = Error(
        "AW6040",
        "een vrijstelling heeft een laatste dag, en hier staat alleen `{word}`", "an exemption has a last day, and here stands `{word}` only",
        "schrijf van wanneer tot en met wanneer: `2026-11-02..2026-12-18`", "write from when up to and including when: `2026-11-02..2026-12-18`",
        "exemptions:\n  - 2026-11-02 care reason zorgt voor zijn moeder", "exemptions:\n  - 2026-11-02..2026-12-18 care reason zorgt voor zijn moeder");

    /// <summary>An exemption without a reason.</summary>
    public static readonly DiagnosticCode ExemptionWithoutReason = Error(
        "AW6041",
        "de vrijstelling `{word}` heeft geen reden", "the exemption `{word}` has no reason",
        "schrijf erachter waarom: `reason zorgt voor zijn moeder`", "write behind it why: `reason cares for his mother`",
        "exemptions:\n  - 2026-11-02..2026-12-18 care", "exemptions:\n  - 2026-11-02..2026-12-18 care reason zorgt voor zijn moeder");

    /// <summary>An exemption that the protocol does not allow.</summary>
    public static readonly DiagnosticCode UnknownExemption = Error(
        "AW6042",
        "het protocol kent geen vrijstelling `{word}`", "the protocol knows no exemption `{word}`",
        "kies uit {known}, of zet haar onder `exemptions` in het protocol", "choose from {known}, or put it under `exemptions` in the protocol",
        "exemptions:\n  - 2026-11-02..2026-12-18 caer reason zorgt voor zijn moeder", "exemptions:\n  - 2026-11-02..2026-12-18 care reason zorgt voor zijn moeder");
}
