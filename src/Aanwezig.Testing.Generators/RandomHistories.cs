using Aanwezig.Attendance;
using Aanwezig.Calendars;
using Aanwezig.Definitions;
using Aanwezig.Occurrences;
using FsCheck;
using FsCheck.Fluent;

namespace Aanwezig.Testing.Generators;

/// <summary>The registered attendance of a student, without any reaction of the school.</summary>
internal sealed record RandomAttendance(StudentCase Student, Period Period);

/// <summary>Draws a student with a history: first the attendance, then the reactions of the school.</summary>
internal static class RandomHistories
{
    private const string Shipped = "nl/midden";

    /// <summary>Draws a number of days of about half a school year: 60 to 165.</summary>
    public static Gen<int> Long { get; } = Gen.Choose(60, 165);

    /// <summary>Draws a case whose dossier responds to the occurrences of the protocol.</summary>
    public static Gen<RandomCase> Of(Protocol protocol) =>
        from drawn in Attendance(protocol, Long)
        let occurrences = protocol.Replay(drawn.Student, protocol.Versions[0].InForceFrom, drawn.Period.Until)
        from dossier in RandomDossiers.Of(StepsOf(protocol), occurrences, drawn.Period)
        from whole in WithConsents(drawn, dossier, [.. occurrences.Where(item => IsForParents(item, protocol)).Select(item => item.Onset)])
        select new RandomCase(protocol, string.Empty, whole, drawn.Period.Until) { From = drawn.Period.From };

    /// <summary>Draws a case whose dossier follows the dates of the records, where steps often occur; this does not call the engine.</summary>
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
        from records in RandomRecords.In(period, CodesOf(protocol))
        from corrections in RandomCorrections.Of(records)
        from timetable in RandomTimetables.In(period, protocol.Versions.Any(NeedsTimetable) ? 75 : 10, protocol.Versions.Any(LooksAhead))
        from facts in RandomFactChanges.Of(protocol.Definition, period)
        from exemptions in RandomExemptions.Of(protocol, period)
        from enrolments in RandomEnrolments.Of(student, period)
        select new RandomAttendance(
            new StudentCase(student with { Calendar = own }) { Records = [.. records, .. corrections], Timetable = timetable, Facts = facts, Exemptions = exemptions, Enrolments = enrolments },
            period);

    // A student may have records under each version.
    private static List<string> CodesOf(Protocol protocol) =>
        [.. protocol.Versions.Select(version => version.Attendance.Codes.Keys).Aggregate((codes, others) => codes.Intersect(others)).Order(StringComparer.Ordinal)];

    // Only a protocol with a drawn calendar gets another one; all drawn calendars have terms.
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

    // Shares, lesson days and a full register need a timetable.
    private static bool NeedsTimetable(ProtocolDefinition protocol) =>
        protocol.Measures.Any(measure => measure.Form == MeasureForm.Share || measure.Unit == MeasureUnit.LessonDays)
        || protocol.Attendance.Registration == RegistrationMode.Full;

    private static bool LooksAhead(ProtocolDefinition protocol) => protocol.Measures.Any(measure => measure.RestAttended);

    // Each step occurs once, from the latest version that has it.
    private static List<StepDefinition> StepsOf(Protocol protocol) => [.. protocol.Versions.Reverse().SelectMany(version => version.Steps).DistinctBy(step => step.Id)];

    private static bool IsForParents(OccurrenceRecord occurrence, Protocol protocol) =>
        StepsOf(protocol).First(step => step.Id == occurrence.Step).Contact == "parents";
}
