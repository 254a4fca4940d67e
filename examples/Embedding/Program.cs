using Aanwezig;
using Aanwezig.Attendance;
using Aanwezig.Diagnostics;
using Aanwezig.Reporting;

// 6:00, 6:00 and 4:00 hours are the 16:00 at which the law asks for a report, within five working days: Wednesday 25 November.
// The talk was on Tuesday 17 November, so the call with the parents is due two school days later: Thursday 19 November.
var on = new DateOnly(2026, 11, 18);
var student = new StudentCase(new Student("s012", Born: new DateOnly(2009, 3, 12)))
{
    Records = [new(new(2026, 11, 3), 360, "unexcused"), new(new(2026, 11, 12), 360, "unexcused"), new(on, 240, "unexcused")],
    Dossier = [new("coach_talk", new(2026, 11, 17), DossierOutcome.Done), new("missed_you", on, DossierOutcome.Done)],
};

var protocol = ProtocolLibrary.Embedded.Find("nl/mbo-basis", on)!;
var answer = protocol.Assess(student, on);
TextReport.Write(Console.Out, answer, Language.English);
