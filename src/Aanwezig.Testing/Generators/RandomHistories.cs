using Aanwezig.Attendance;
using Aanwezig.Definitions;
using Aanwezig.Recommendations;
using FsCheck;
using FsCheck.Fluent;

namespace Aanwezig.Testing.Generators;

/// <summary>Draws a student and what happened: the attendance first, then what a school would have done about it.</summary>
internal static class RandomHistories
{
    private static readonly DateOnly FirstDay = new(2026, 8, 31);

    public static Gen<RandomCase> Of(Protocol protocol) =>
        from length in Gen.Choose(60, 165)
        let period = new Period(FirstDay, FirstDay.AddDays(length), protocol.Calendars["nl/midden"])
        from student in RandomStudents.In(period)
        from records in RandomRecords.In(period)
        from corrections in RandomCorrections.Of(records, period)
        from timetable in RandomTimetables.In(period)
        from facts in RandomFactChanges.Of(protocol.Definition, period)
        let attendance = new StudentCase(student) { Records = [.. records, .. corrections], Timetable = timetable, Facts = facts }
        let occurrences = protocol.Replay(attendance, protocol.Definition.InForceFrom, period.Until)
        from dossier in RandomDossiers.Of(protocol.Definition, occurrences, period)
        from consents in RandomConsents.Of(student, [.. occurrences.Where(item => IsForParents(item, protocol.Definition)).Select(item => item.Onset)], period)
        from talks in RandomConsents.Talks(consents, period)
        select new RandomCase(protocol, string.Empty, attendance with { Dossier = [.. dossier, .. talks], Consents = consents }, period.Until);

    private static bool IsForParents(OccurrenceRecord occurrence, ProtocolDefinition protocol) =>
        protocol.Steps.First(step => step.Id == occurrence.Step).Contact == "parents";
}
