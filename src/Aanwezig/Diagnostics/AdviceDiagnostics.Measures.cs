namespace Aanwezig.Diagnostics;

public static partial class AdviceDiagnostics
{
    internal static readonly DiagnosticCode PercentOrFraction = Advice(
        "AW4023",
        new("stap `{step}` vergelijkt `{measure}` met {number} procent", "step `{step}` compares `{measure}` with {number} percent"),
        new("een deel (`share`) is een getal van 0 tot 100; bedoelde je {meant}?", "a `share` is a number from 0 to 100; did you mean {meant}?"),
        "measures:\n  missed: { share: absent, over: term }\nsteps:\n  - { id: talk, when: missed >= 0.15 }",
        "measures:\n  missed: { share: absent, over: term }\nsteps:\n  - { id: talk, when: missed >= 15 }");

    internal static readonly DiagnosticCode MeasureNotUsed = Advice(
        "AW4024",
        new("geen stap gebruikt de maat `{measure}`", "no step uses the measure `{measure}`"),
        new("gebruik hem in `when`, `clear_when` of `action_wanted` van een stap, of laat hem weg", "use it in `when`, `clear_when` or `action_wanted` of a step, or leave it out"),
        "measures:\n  hours: { total: hours, of: [unexcused] }\n  lates: { count: records, of: [late] }\nsteps:\n  - { id: talk, when: hours >= 5 }",
        "measures:\n  hours: { total: hours, of: [unexcused] }\n  lates: { count: records, of: [late] }\nsteps:\n  - { id: talk, when: hours >= 5 or lates >= 3 }");

    internal static readonly DiagnosticCode CountsNoRecord = Advice(
        "AW4025",
        new("`{measure}` telt nooit iets: deze voorwaarde kan voor geen registratie waar zijn", "`{measure}` never counts anything: this condition can hold for no record"),
        new("een registratie heeft 0 tot 1440 minuten, één weekdag en één begintijd", "a record has 0 to 1440 minutes, one weekday and one start"),
        "where: minutes > 2000",
        "where: minutes > 20");

    internal static readonly DiagnosticCode TalksToOneself = Advice(
        "AW4026",
        new("bij stap `{step}` neemt `{role}` contact op met zichzelf", "at step `{step}` `{role}` contacts the same role"),
        new(
            "kies met `who` wie het gesprek begint (zonder `who` is dat `coach`); een taak zonder gesprek mag zo blijven",
            "choose with `who` who begins the talk (without `who` that is `coach`); a task without a talk may stay as it is"),
        "- { id: look, who: coach, contact: coach }",
        "- { id: look, who: coordinator, contact: coach }");
}
