namespace Aanwezig.Diagnostics;

public static partial class AdviceDiagnostics
{
    internal static readonly DiagnosticCode ParentsInTime = Advice(
        "AW4008",
        new(
            "ouders horen pas bij {parents} van `{step}`; bij {duty} vraagt de wet al om stap `{other}`",
            "parents hear only at {parents} by `{step}`; at {duty} the law already asks for step `{other}`"),
        new("betrek ouders eerder, voordat de afwezigheid zorgwekkend is", "involve parents earlier, before the absence is worrying"),
        "- { id: parents_call, contact: parents, when: hours >= 16 }\n- { id: report_16, duty: lpw_21a, when: hours >= 16 }",
        "- { id: parents_call, contact: parents, when: hours >= 5 }\n- { id: report_16, duty: lpw_21a, when: hours >= 16 }");

    internal static readonly DiagnosticCode StudentAtTheTable = Advice(
        "AW4009",
        new("bij stap `{step}` wordt met ouders gesproken zonder de student", "at step `{step}` parents are talked to without the student"),
        new(
            "laat de stap volgen `after` een stap die contact heeft met de student, en nodig de student erbij uit",
            "let the step come `after` a step that contacts the student, and invite the student to it"),
        "- { id: parents_call, contact: parents, how: [phone] }",
        "- { id: parents_call, after: coach_talk, contact: parents, how: [phone] }");

    internal static readonly DiagnosticCode BlamingWord = Advice(
        "AW4010",
        new("`{word}` klinkt als een verwijt", "`{word}` sounds like a reproach"),
        new("schrijf liever {better}", "rather write {better}"),
        "why: Een spijbelaar krijgt straf.",
        "why: We missen je, en spreken af hoe het verder gaat.");

    internal static readonly DiagnosticCode Jargon = Advice(
        "AW4011",
        new("`{word}` wordt niet uitgelegd aan wie dit leest", "`{word}` is not explained to who reads this"),
        new("schrijf {better}, of leg het uit tussen haakjes", "write {better}, or explain it in brackets"),
        "why: We melden dit bij het RMC.",
        "why: We melden dit bij het RMC (hulp voor jongeren zonder diploma).");

    internal static readonly DiagnosticCode HardText = Advice(
        "AW4012",
        new("deze tekst is moeilijker dan taalniveau B1: {formula} geeft {score}, B1 is {bound} of meer", "this text is harder than language level B1: {formula} gives {score}, B1 is {bound} or more"),
        new("maak kortere zinnen en kies kortere woorden", "make shorter sentences and choose shorter words"),
        "why: Overeenkomstig de geldende verzuimprocedure informeren wij de verantwoordelijke contactpersonen binnen de onderwijsinstelling schriftelijk over iedere geconstateerde afwezigheid gedurende de afgelopen onderwijsperiode.",
        "why: We missen je. We bellen je ouders, en jij weet dat vooraf.");

    internal static readonly DiagnosticCode DutyWaitsForNothing = Advice(
        "AW4020",
        new("`after` houdt stap `{step}` niet tegen: die rust op een plicht", "`after` does not hold step `{step}` back: it rests on a duty"),
        new(
            "laat `after` weg; vraagt de wet eerst iets anders, zet dat dan als telling in `when` (`steps` of `days_since`)",
            "leave `after` out; where the law asks for something else first, count that in `when` (`steps` or `days_since`)"),
        "duty: lpw_21a\nafter: plan\nwhen: hours >= 16",
        "duty: lpw_21a\nwhen: hours >= 16 and plans >= 1");

    internal static readonly DiagnosticCode NeverHolds = Advice(
        "AW4021",
        new("stap `{step}` begint nooit: deze voorwaarde kan niet waar zijn", "step `{step}` never begins: this condition cannot hold"),
        new(
            "kijk welke getallen elkaar uitsluiten, of een maat zo ver kan komen, en of een instantie er voor deze leeftijd is",
            "see which numbers exclude each other, whether a measure can come so far, and whether an authority is there for this age"),
        "when: hours >= 5 and age >= 18 and age < 18",
        "when: hours >= 5 and age >= 16 and age < 18");

    internal static readonly DiagnosticCode AlwaysHolds = Advice(
        "AW4022",
        new("de voorwaarde van stap `{step}` is altijd waar, ook als er niets gemist is", "the condition of step `{step}` always holds, also when nothing was missed"),
        new("begin boven nul, zoals `>= 1`", "begin above nought, such as `>= 1`"),
        "when: hours >= 0",
        "when: hours >= 1");

    internal static readonly DiagnosticCode AtLeastOfTheLaw = Advice(
        "AW4013",
        new("stap `{step}` rust op een plicht, maar begint pas boven {number}", "step `{step}` rests on a duty, but begins only above {number}"),
        new("zegt de wet `vanaf` of `minstens`, schrijf dan `{measure} >= {number}`", "where the law says `from` or `at least`, write `{measure} >= {number}`"),
        "duty: lpw_21a\nwhen: hours > 16",
        "duty: lpw_21a\nwhen: hours >= 16");
}
