using Aanwezig.Attendance;
using Aanwezig.Calendars;
using Aanwezig.Definitions;
using Aanwezig.Recommendations;
using FsCheck;
using FsCheck.Fluent;

namespace Aanwezig.Testing.Generators;

/// <summary>What was registered of a student, before anyone did anything about it.</summary>
internal sealed record RandomAttendance(StudentCase Student, Period Period);

/// <summary>Draws a student and what happened: the attendance first, then what a school would have done about it.</summary>
internal static class RandomHistories
{
    private const string Shipped = "nl/midden";

    /// <summary>The dossier answers what the protocol brought about.</summary>
    public static Gen<RandomCase> Of(Protocol protocol) =>
        from drawn in Attendance(protocol)
        let occurrences = protocol.Replay(drawn.Student, protocol.Definition.InForceFrom, drawn.Period.Until)
        from dossier in RandomDossiers.Of(protocol.Definition, occurrences, drawn.Period)
        from whole in WithConsents(drawn, dossier, [.. occurrences.Where(item => IsForParents(item, protocol.Definition)).Select(item => item.Onset)])
        select new RandomCase(protocol, string.Empty, whole, drawn.Period.Until) { From = drawn.Period.From };

    /// <summary>The dossier is drawn around the records, since something often occurs on their dates; no engine is asked.</summary>
    public static Gen<RandomCase> Blind(Protocol protocol) =>
        from drawn in Attendance(protocol)
        let dates = drawn.Student.Records.Select(record => record.Date).Where(drawn.Period.Contains).Distinct().ToList()
        from dossier in RandomDossiers.Around(protocol.Definition, dates, drawn.Period)
        from whole in WithConsents(drawn, dossier, dates)
        select new RandomCase(protocol, string.Empty, whole, drawn.Period.Until) { From = drawn.Period.From };

    private static Gen<StudentCase> WithConsents(RandomAttendance drawn, IReadOnlyList<DossierEntry> dossier, IReadOnlyList<DateOnly> asked) =>
        from consents in RandomConsents.Of(drawn.Student.Student, asked, drawn.Period)
        from talks in RandomConsents.Talks(consents, drawn.Period)
        select drawn.Student with { Dossier = [.. dossier, .. talks], Consents = consents };

    private static Gen<RandomAttendance> Attendance(Protocol protocol) =>
        from length in Gen.Choose(60, 165)
        from own in OwnCalendar(protocol)
        let period = PeriodOf(protocol, own, length)
        from student in RandomStudents.In(period)
        from records in RandomRecords.In(period)
        from corrections in RandomCorrections.Of(records)
        from timetable in RandomTimetables.In(period, NeedsTimetable(protocol.Definition) ? 75 : 10)
        from facts in RandomFactChanges.Of(protocol.Definition, period)
        select new RandomAttendance(
            new StudentCase(student with { Calendar = own }) { Records = [.. records, .. corrections], Timetable = timetable, Facts = facts },
            period);

    // Only where the protocol's own is one of those drawn, which all have terms.
    private static Gen<string?> OwnCalendar(Protocol protocol) => RandomWorld.Calendars.Contains(protocol.Definition.Calendar)
        ? Chance.Mostly(8, Gen.Elements<string?>(RandomWorld.Calendars), Gen.Constant<string?>(null))
        : Gen.Constant<string?>(null);

    private static Period PeriodOf(Protocol protocol, string? own, int days)
    {
        var calendar = protocol.Calendars[own ?? protocol.Definition.Calendar ?? Shipped];
        var first = protocol.Definition.InForceFrom;
        while (!calendar.IsSchoolDay(first))
        {
            first = first.AddDays(1);
        }

        return new Period(first, first.AddDays(days), calendar);
    }

    // A share has no answer without one.
    private static bool NeedsTimetable(ProtocolDefinition protocol) =>
        protocol.Measures.Any(measure => measure.Form == MeasureForm.Share || measure.Unit == MeasureUnit.LessonDays)
        || protocol.Attendance.Registration == RegistrationMode.Full;

    private static bool IsForParents(OccurrenceRecord occurrence, ProtocolDefinition protocol) =>
        protocol.Steps.First(step => step.Id == occurrence.Step).Contact == "parents";
}
