namespace Aanwezig.Diagnostics;

/// <summary>Mistakes in the meaning of exemptions: a name that does not exist, or an exemption from a duty.</summary>
public static partial class MeaningDiagnostics
{
    internal static readonly DiagnosticCode UnknownMeasure = Error(
        "AW3232",
        new("er is geen maat `{measure}`, genoemd bij `{key}`", "there is no measure `{measure}`, named at `{key}`"),
        new("maten hier: {known}", "measures here: {known}"),
        "exemptions: { care: { measures: [latez] } }",
        "exemptions: { care: { measures: [lates] } }");

    internal static readonly DiagnosticCode ExemptFromDuty = Error(
        "AW3233",
        new("van de plicht `{step}` kan een afspraak niemand vrijstellen", "no agreement can exempt anyone from the duty `{step}`"),
        new(
            "haal `{step}` weg bij `steps`; een vrijstelling van de wet staat in de gegevens van de student (`exempt`)",
            "take `{step}` out of `steps`; an exemption by law stands in the data of the student (`exempt`)"),
        "exemptions: { care: { steps: [report_16] } }",
        "exemptions: { care: { steps: [coach_talk] } }");

    internal static readonly DiagnosticCode ExemptInDuty = Error(
        "AW3234",
        new("met de maat `{measure}` telt de plicht `{step}`; daarin blijft alles meetellen", "the duty `{step}` counts with the measure `{measure}`; in it everything keeps counting"),
        new("geef de afspraken een eigen maat, en noem die bij `measures`", "give the agreements a measure of their own, and name that under `measures`"),
        "exemptions: { care: { measures: [to_report] } }",
        "exemptions: { care: { measures: [unexcused_hours] } }");

    internal static readonly DiagnosticCode ExemptOfNoRecords = Error(
        "AW3235",
        new("de maat `{measure}` telt geen registraties, dus er is niets om niet te tellen", "the measure `{measure}` counts no records, so there is nothing to leave uncounted"),
        new("noem een maat over registraties, of zet de stap zelf bij `steps`", "name a measure over records, or put the step itself under `steps`"),
        "reports: { steps: report_16 }\nexemptions: { care: { measures: [reports] } }",
        "lates: { count: records, of: [late] }\nexemptions: { care: { measures: [lates] } }");
}
