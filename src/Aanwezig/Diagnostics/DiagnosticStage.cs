namespace Aanwezig.Diagnostics;

/// <summary>A group of codes with one consequence and one page of documentation.</summary>
/// <param name="Prefix">The first characters of each id in the group.</param>
/// <param name="Meaning">The consequence for the document or the question.</param>
/// <param name="Reference">The page and heading, relative to the root of the project.</param>
/// <param name="WithoutExample">The reason why a code in the group may lack an example; null where <see cref="MissingExamples"/> gives the reason per code.</param>
internal sealed record DiagnosticStage(string Prefix, Wording Meaning, string Reference, Wording? WithoutExample = null)
{
    private static readonly Wording TextMeaning = new(
        "tekst: het bestand is niet als YAML te lezen, en wordt niet gebruikt", "text: the file cannot be read as YAML, and is not used");

    private static readonly Wording LayoutMeaning = new(
        "indeling: het bestand blijft zoals het is, en wordt gewoon gebruikt", "layout: the file stays as it is, and is used all the same");

    private static readonly Wording ShapeMeaning = new(
        "vorm: een sleutel of waarde hoort hier niet; het document wordt niet gebruikt", "shape: a key or value does not belong here; the document is not used");

    private static readonly Wording RuleMeaning = new(
        "betekenis: de delen van het document spreken elkaar of de wet tegen; het wordt niet gebruikt",
        "meaning: parts of the document contradict one another or the law; it is not used");

    private static readonly Wording ConditionMeaning = new(
        "voorwaarde: zij is niet te lezen of zegt niets; het document wordt niet gebruikt", "condition: it cannot be read or says nothing; the document is not used");

    private static readonly Wording AdviceMeaning = new(
        "advies: het protocol wordt gebruikt, maar de handreiking voor scholen zou het anders doen",
        "advice: the protocol is used, but the guide for schools would do it otherwise");

    private static readonly Wording DataMeaning = new(
        "gegevens: een rij is niet te gebruiken; er wordt niets beantwoord, tenzij je vraagt om door te gaan",
        "data: a row cannot be used; nothing is answered, unless you ask to keep going");

    private static readonly Wording ScenarioMeaning = new(
        "scenario: het voorbeeld is niet uit te voeren", "scenario: the example cannot be run");

    private static readonly Wording AskingMeaning = new(
        "vraag: voor deze dag of naam is er geen antwoord", "question: there is no answer for this day or name");

    private static readonly Wording OneRow = new(
        "de fout staat in de gegevens van de school; de melding noemt rij en kolom", "the mistake is in the data of the school; the message names row and column");

    private static readonly Wording OneQuestion = new(
        "de fout zit in de vraag, niet in een bestand", "the mistake is in the question, not in a file");

    private static readonly Wording OneScenario = new(
        "de fout hangt af van het protocol of de kalender van het scenario", "the mistake depends on the protocol or calendar of the scenario");

    // A longer prefix stands before a shorter one that fits the same ids.
    private static readonly DiagnosticStage[] All =
    [
        new("AW30", ConditionMeaning, "protocols/README.md#conditions"),
        new("AW104", LayoutMeaning, "README.md#command-line"),
        new("AW1", TextMeaning, "protocols/README.md#the-language-on-one-page"),
        new("AW2", ShapeMeaning, "protocols/README.md#protocol"),
        new("AW3", RuleMeaning, "protocols/README.md#steps"),
        new("AW4", AdviceMeaning, "README.md#write-a-protocol"),
        new("AW5", DataMeaning, "README.md#command-line", OneRow),
        new("AW6", ScenarioMeaning, "protocols/README.md#scenarios", OneScenario),
        new("AW7", AskingMeaning, "README.md#command-line", OneQuestion),
    ];

    public static DiagnosticStage Of(string id) => All.First(stage => id.StartsWith(stage.Prefix, StringComparison.Ordinal));
}
