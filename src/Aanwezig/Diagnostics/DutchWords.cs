namespace Aanwezig.Diagnostics;

/// <summary>Dutch words that authors write for a word of the protocol language. The language does not accept them; each leads to a suggestion.</summary>
internal static class DutchWords
{
    private static readonly Dictionary<string, string[]> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        ["aanwezig"] = ["present"], ["te_laat"] = ["late"], ["telaat"] = ["late"], ["te laat"] = ["late"], ["laat"] = ["late"], ["eerder_weg"] = ["left_early"],
        ["uitgestuurd"] = ["sent_out"], ["ongeoorloofd"] = ["unexcused"], ["spijbelen"] = ["unexcused"], ["luxe"] = ["luxury"], ["luxeverzuim"] = ["luxury"], ["ziek"] = ["sick"],
        ["medisch"] = ["medical"], ["verlof"] = ["leave"], ["religieus"] = ["religious"], ["geschorst"] = ["suspended"], ["geoorloofd"] = ["excused"],
        ["vervallen"] = ["cancelled"], ["onbekend"] = ["unknown"],
        ["leerling"] = ["student"], ["ouders"] = ["parents"], ["ouder"] = ["parents"], ["verzorgers"] = ["parents"], ["schoolarts"] = ["school_doctor"], ["jeugdarts"] = ["school_doctor"],
        ["mentor"] = ["coach"], ["slb"] = ["coach"], ["slber"] = ["coach"], ["praktijkopleider"] = ["practice_trainer"], ["groep"] = ["group"],
        ["telefoon"] = ["phone"], ["telefonisch"] = ["phone"], ["bellen"] = ["phone"], ["gesprek"] = ["in_person"], ["persoonlijk"] = ["in_person"], ["bericht"] = ["message"],
        ["sms"] = ["message"], ["whatsapp"] = ["message"], ["mail"] = ["email"], ["e-mail"] = ["email"], ["brief"] = ["letter"], ["portaal"] = ["portal"], ["beeldbellen"] = ["video"],
        ["dagen"] = ["days"], ["dag"] = ["days"], ["schooldagen"] = ["school_days"], ["lesdagen"] = ["school_days", "lesson_days"], ["werkdagen"] = ["working_days"],
        ["weken"] = ["weeks"], ["lesweken"] = ["school_weeks"], ["schoolweken"] = ["school_weeks"], ["maanden"] = ["months"], ["schooljaar"] = ["school_year"],
        ["jaar"] = ["school_year"], ["periode"] = ["term"], ["kwartaal"] = ["quarter"], ["maand"] = ["month", "months"], ["halfjaar"] = ["half_year"], ["uren"] = ["hours"], ["uur"] = ["hours"],
        ["klokuren"] = ["hours"], ["lesuren"] = ["lesson_hours", "lessons"], ["minuten"] = ["minutes"], ["lessen"] = ["lessons"], ["dagdelen"] = ["half_days"], ["keer"] = ["records"],
        ["stappen"] = ["steps"], ["stap"] = ["steps"], ["maten"] = ["measures"], ["titel"] = ["title"], ["taal"] = ["language"], ["versie"] = ["version"], ["kalender"] = ["calendar"],
        ["als"] = ["when"], ["wanneer"] = ["when"], ["wie"] = ["who"], ["hoe"] = ["how"], ["waarom"] = ["why"], ["binnen"] = ["within"], ["na"] = ["after"], ["naar"] = ["contact"],
        ["plicht"] = ["duty"], ["melding"] = ["report"], ["naam"] = ["id", "name"], ["vanaf"] = ["from"], ["van"] = ["from", "of"], ["tot"] = ["until"], ["telefoonnummer"] = ["phone"],
        ["rollen"] = ["roles"], ["feiten"] = ["facts"], ["onderwerpen"] = ["topics"], ["totaal"] = ["total"], ["aantal"] = ["count"], ["reeks"] = ["streak"], ["aandeel"] = ["share"],
        ["opnieuw"] = ["again"], ["nooit"] = ["never"], ["les"] = ["lesson"], ["praktijk"] = ["practice"], ["stage"] = ["practice"], ["bpv"] = ["practice"], ["telt"] = ["counts"],
        ["genegeerd"] = ["ignored"], ["moet"] = ["must"], ["mag"] = ["may"], ["overwegen"] = ["consider"], ["waar"] = ["true"], ["afwezig"] = ["absent"],
        ["maandag"] = ["monday"], ["dinsdag"] = ["tuesday"], ["woensdag"] = ["wednesday"], ["donderdag"] = ["thursday"], ["vrijdag"] = ["friday"], ["zaterdag"] = ["saturday"],
        ["zondag"] = ["sunday"], ["nederlands"] = ["nl"], ["dutch"] = ["nl"], ["engels"] = ["en"], ["english"] = ["en"],
    };

    /// <summary>Returns the known word with the meaning of a Dutch word, or null where there is none.</summary>
    public static string? Meant(string word, IReadOnlyCollection<string> known) =>
        Words.GetValueOrDefault(word)?.FirstOrDefault(known.Contains);
}
