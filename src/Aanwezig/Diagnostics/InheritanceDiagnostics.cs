namespace Aanwezig.Diagnostics;

/// <summary>Mistakes in a protocol that builds on another (324x): a missing base, or a weakened duty.</summary>
public static class InheritanceDiagnostics
{
    internal static readonly DiagnosticCode UnknownBase = Error(
        "AW3240",
        new("er is geen protocol `{name}` dat op {from} al geldt", "there is no protocol `{name}` that is in force on {from} already"),
        new("noem een protocol dat is meegeleverd of in een map staat die met `--library` wordt opgegeven, met een `in_force.from` die niet later is", "name a protocol that is shipped or stands in a directory given with `--library`, with an `in_force.from` that is no later"),
        "extends: nl/mbo-bassis",
        "extends: nl/mbo-basis");

    internal static readonly DiagnosticCode EndlessChain = Error(
        "AW3241",
        new("deze protocollen staan op elkaar zonder einde binnen {limit}: {chain}", "these protocols stand on one another without an end within {limit}: {chain}"),
        new("haal één `extends` uit de rij; ten hoogste {limit} bestanden staan op elkaar", "take one `extends` out of the row; at most {limit} files stand on one another"),
        "protocol: a\nextends: a",
        "protocol: a\nextends: nl/mbo-basis");

    internal static readonly DiagnosticCode DutyRemoved = Error(
        "AW3242",
        new("de stap `{step}` van `{base}` is een plicht en gaat er niet uit", "the step `{step}` of `{base}` is a duty and cannot be taken out"),
        new("haal `{step}` uit `remove`; alleen afspraken kunnen eruit", "take `{step}` out of `remove`; only agreements can be taken out"),
        "remove: [report_16]",
        "remove: [late_12]");

    internal static readonly DiagnosticCode DutyFixed = Error(
        "AW3243",
        new("`{key}` van de plicht `{step}` ligt vast in `{base}`", "`{key}` of the duty `{step}` is fixed by `{base}`"),
        new("laat `{key}` weg; vrij zijn `title`, `why`, `who`, `how` en `topics`, en strenger mogen `when`, `within` en `at_most`", "leave `{key}` out; free are `title`, `why`, `who`, `how` and `topics`, and `when`, `within` and `at_most` may be stricter"),
        "- { id: report_16, contact: coach }",
        "- { id: report_16, who: coach }");

    internal static readonly DiagnosticCode DutyLoosened = Error(
        "AW3244",
        new("`{key}` is niet aantoonbaar strenger dan `{was}`, wat `{base}` zegt bij de plicht `{step}`", "`{key}` is not plainly stricter than `{was}`, which `{base}` says of the duty `{step}`"),
        new("houd de tekst gelijk en maak alleen het getal strenger: lager na `>=` en `>`, een kortere termijn, vaker per tijd", "keep the text the same and only make the number stricter: lower after `>=` and `>`, a shorter time, more often in it"),
        "- { id: report_16, within: 10 working_days }",
        "- { id: report_16, within: 3 working_days }");

    internal static readonly DiagnosticCode DutyGround = Error(
        "AW3245",
        new("`{name}` bepaalt wanneer de plicht `{step}` van `{base}` komt, en blijft zoals het daar staat", "`{name}` decides when the duty `{step}` of `{base}` comes, and stays as it is there"),
        new("laat dit weg, of zet wat je wilt tellen bij een eigen maat, met een eigen naam", "leave this out, or put what you want to count into a measure of your own, with a name of its own"),
        "measures: { to_report: { over: 2 school_weeks } }",
        "measures: { our_hours: { total: hours, of: [unexcused], over: 2 school_weeks } }");

    internal static readonly DiagnosticCode BaseDiffers = Error(
        "AW3246",
        new("`{key}` is hier `{own}` en in `{base}` `{was}`", "`{key}` is `{own}` here and `{was}` in `{base}`"),
        new("laat `{key}` weg; teksten en plichten van `{base}` gelden alleen zo", "leave `{key}` out; texts and duties of `{base}` hold only so"),
        "extends: nl/mbo-basis\njurisdiction: be",
        "extends: nl/mbo-basis");

    internal static readonly DiagnosticCode RemoveWithoutBase = Error(
        "AW3247",
        new("`remove` staat er zonder `extends`", "`remove` stands without `extends`"),
        new("laat `remove` weg, of noem bij `extends` het protocol waar de stap uit gaat", "leave `remove` out, or name with `extends` the protocol that the step is taken out of"),
        "remove: [late_12]",
        "extends: nl/mbo-basis\nremove: [late_12]");

    /// <summary>All codes of this stage, by id.</summary>
    public static IReadOnlyList<DiagnosticCode> All { get; } =
        [UnknownBase, EndlessChain, DutyRemoved, DutyFixed, DutyLoosened, DutyGround, BaseDiffers, RemoveWithoutBase];

    private static DiagnosticCode Error(string id, Wording message, Wording help, string bad, string good) =>
        new(id, Severity.Error, message, help, bad, good);
}
