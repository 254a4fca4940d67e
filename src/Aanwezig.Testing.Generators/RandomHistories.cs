using Aanwezig.Attendance;
using Aanwezig.Calendars;
using Aanwezig.Definitions;
using Aanwezig.Occurrences;
using FsCheck;
using FsCheck.Fluent;

namespace Aanwezig.Testing.Generators;

/// <summary>What was registered of a student, before anyone did anything about it.</summary>
internal sealed record RandomAttendance(StudentCase Student, Period Period);

/// <summary>Draws a student and what happened: the attendance first, then what a school would have done about it.</summary>
internal static class RandomHistories
{
    private const string Shipped = "nl/midden";

    /// <summary>Days of about half a school year.</summary>
    public static Gen<int> Long { get; } = Gen.Choose(60, 165);

    /// <summary>The dossier answers what the protocol brought about.</summary>
    public static Gen<RandomCase> Of(Protocol protocol) =>
        from drawn in Attendance(protocol, Long)
        let occurrences = protocol.Replay(drawn.Student, protocol.Versions[0].InForceFrom, drawn.Period.Until)
        from dossier in RandomDossiers.Of(StepsOf(protocol), occurrences, drawn.Period)
        from whole in WithConsents(drawn, dossier, [.. occurrences.Where(item => IsForParents(item, protocol)).Select(item => item.Onset)])
        select new RandomCase(protocol, string.Empty, whole, drawn.Period.Until) { From = drawn.Period.From };

    /// <summary>The dossier is drawn around the records, since something often occurs on their dates; no engine is asked.</summary>
    public static Gen<RandomCase> Blind(Protocol protocol, Gen<int> days) =>
        from drawn in Attendance(protocol, days)
        let dates = drawn.Student.Records.Select(record => record.Date).Where(drawn.Period.Contains).Distinct().ToList()
        from dossier in RandomDossiers.Around(StepsOf(protocol), dates, drawn.Period)
        from whole in WithConsents(drawn, dossier, dates)
        select new RandomCase(protocol, string.Empty, whole, drawn.Period.Until) { From = drawn.Period.From };

    private static Gen<StudentCase> WithConsents(RandomAttendance drawn, IReadOnlyList<DossierEntry> dossier, IReadOnlyList<DateOnly> asked) =>
        from consents in RandomConsents.Of(drawn.Student.Student, asked, drawn.Period)
        from talks in RandomConsents.Talks(consents, drawn.Period)
        select drawn.Student with { Dossier = [.. dossier, .. talks], Consents = consents };

    private static Gen<RandomAttendance> Attendance(Protocol protocol, Gen<int> days) =>
        from length in days
        from own in OwnCalendar(protocol)
        let period = PeriodOf(protocol, own, length)
        from student in RandomStudents.In(period)
        from records in RandomRecords.In(period)
        from corrections in RandomCorrections.Of(records)
        from timetable in RandomTimetables.In(period, protocol.Versions.Any(NeedsTimetable) ? 75 : 10, protocol.Versions.Any(LooksAhead))
        from facts in RandomFactChanges.Of(protocol.Definition, period)
        from exemptions in RandomExemptions.Of(protocol, period)
        select new RandomAttendance(
            new StudentCase(student with { Calendar = own }) { Records = [.. records, .. corrections], Timetable = timetable, Facts = facts, Exemptions = exemptions },
            period);

    // Only where the protocol's own is one of those drawn, which all have terms.
    private static Gen<string?> OwnCalendar(Protocol protocol) => RandomWorld.Calendars.Contains(protocol.Definition.Calendar)
        ? Chance.Mostly(8, Gen.Elements<string?>(RandomWorld.Calendars), Gen.Constant<string?>(null))
        : Gen.Constant<string?>(null);

    private static Period PeriodOf(Protocol protocol, string? own, int days)
    {
        var calendar = protocol.Calendars[own ?? protocol.Definition.Calendar ?? Shipped];
        var first = protocol.Versions[0].InForceFrom;
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

    private static bool LooksAhead(ProtocolDefinition protocol) => protocol.Measures.Any(measure => measure.RestAttended);

    // Each step once, as the latest version that has it says.
    private static List<StepDefinition> StepsOf(Protocol protocol) => [.. protocol.Versions.Reverse().SelectMany(version => version.Steps).DistinctBy(step => step.Id)];

    private static bool IsForParents(OccurrenceRecord occurrence, Protocol protocol) =>
        StepsOf(protocol).First(step => step.Id == occurrence.Step).Contact == "parents";
}
