namespace Aanwezig.Diagnostics;

/// <summary>What the guide for schools would do otherwise in a protocol that is accepted.</summary>
public static class AdviceDiagnostics
{
    internal static readonly DiagnosticCode CallParentsFirst = new(
        "AW4001",
        Severity.Advice,
        new("de stap `{step}` begint bij ouders met `{channel}`", "the step `{step}` begins with parents by `{channel}`"),
        new(
            "laat het eerste contact met ouders een gesprek zijn: zet `phone`, `in_person` of `video` voorop, of laat de stap volgen `after` zo'n gesprek",
            "let the first contact with parents be a talk: put `phone`, `in_person` or `video` first, or let the step come `after` such a talk"),
        "{ contact: parents, how: [letter] }",
        "{ contact: parents, how: [phone, letter] }");

    internal static readonly DiagnosticCode SayWhy = new(
        "AW4002",
        Severity.Advice,
        new("de stap `{step}` zegt niet waarom", "the step `{step}` does not say why"),
        new("schrijf `why:` met een zin die de student of de ouder begrijpt", "add `why:` with a sentence that the student or parent understands"),
        "- id: coach_talk",
        "- id: coach_talk\n  why: We missen je, en horen graag wat er speelt.");

    /// <summary>All codes of this stage, by id.</summary>
    public static IReadOnlyList<DiagnosticCode> All { get; } = [CallParentsFirst, SayWhy];
}
