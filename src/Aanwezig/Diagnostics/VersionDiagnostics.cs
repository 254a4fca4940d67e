namespace Aanwezig.Diagnostics;

/// <summary>Mistakes between two versions of one protocol (326x).</summary>
public static class VersionDiagnostics
{
    internal static readonly DiagnosticCode VersionsOverlap = Error(
        "AW3260",
        new("de versie vanaf {from} begint terwijl die in `{file}` nog geldt, tot en met {until}", "the version from {from} begins while the one in `{file}` still holds, until {until}"),
        new("laat de eerdere de dag ervoor eindigen, of laat haar `until` weg: dan eindigt zij vanzelf", "let the earlier end the day before, or leave its `until` out: it then ends by itself"));

    internal static readonly DiagnosticCode VersionsApart = Error(
        "AW3261",
        new("tussen de versie in `{file}` (tot en met {until}) en die vanaf {from} geldt er geen", "between the version in `{file}` (until {until}) and the one from {from} none is in force"),
        new("laat `until` van de eerdere weg, of laat de versies op elkaar aansluiten; een ander protocol krijgt een andere naam", "leave `until` of the earlier out, or let the versions join; another protocol gets another name"));

    internal static readonly DiagnosticCode OtherJurisdiction = Error(
        "AW3262",
        new("`jurisdiction` is hier `{own}`, en in de eerdere versie in `{file}` `{was}`", "`jurisdiction` is `{own}` here, and `{was}` in the earlier version in `{file}`"),
        new("versies van één protocol vallen onder één wet; geef een protocol van een ander land een andere naam", "versions of one protocol fall under one law; give a protocol of another country another name"));

    internal static readonly DiagnosticCode OtherFactType = Error(
        "AW3263",
        new("feit `{fact}` is hier `{own}`, en in de eerdere versie in `{file}` `{was}`", "fact `{fact}` is `{own}` here, and `{was}` in the earlier version in `{file}`"),
        new("houd het soort gelijk, of geef het nieuwe feit een andere naam", "keep the type the same, or give the new fact another name"));

    /// <summary>All codes of this stage, by id.</summary>
    public static IReadOnlyList<DiagnosticCode> All { get; } = [VersionsOverlap, VersionsApart, OtherJurisdiction, OtherFactType];

    private static DiagnosticCode Error(string id, Wording message, Wording help) => new(id, Severity.Error, message, help);
}
