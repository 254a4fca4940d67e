using Aanwezig.Attendance;
using Aanwezig.Cases;
using Aanwezig.Definitions;
using Aanwezig.Diagnostics;
using Aanwezig.Register;
using Aanwezig.Snapshots;

namespace Aanwezig.Recommendations;

/// <summary>Finds doubts about the registrations of this school year.</summary>
internal static class RecordFindings
{
    private static readonly Wording NoSchoolDay = new("gemist op een dag zonder school; telt niet mee", "registered on a day without school; does not count");
    private static readonly Wording Duplicate = new("twee keer precies hetzelfde; beide tellen mee", "registered twice in the same words; both count");
    private static readonly Wording OutsideEnrolment = new("buiten de inschrijving; telt niet mee", "outside the enrolment; does not count");
    private static readonly Wording RecordedBefore = new(
        "geregistreerd voordat het gebeurde; klopt de datum?",
        "registered before it happened; is the date right?");

    private static readonly Wording ReportedLate = new(
        "later gemeld dan afgesproken, dus niet vanzelf geoorloofd; een mens beslist",
        "reported later than agreed, so not excused by itself; a person decides");

    private static readonly Wording OverQuota = new(
        "meer dan er in een schooljaar vanzelf geoorloofd is; een mens beslist",
        "more than is excused by itself in a school year; a person decides");

    private static readonly Wording TooLong = new(
        "langer achter elkaar dan vanzelf geoorloofd is; een mens beslist",
        "longer in a row than is excused by itself; a person decides");

    private static readonly Wording NotRegistered = new("voor {minutes} minuten les is niets geregistreerd", "of {minutes} minutes of lessons nothing was registered");
    private static readonly Wording NoTimetable = new(
        "zonder rooster is niet te zien of een hele dag gemist is; elke dag met gemiste tijd telt mee",
        "without a timetable it cannot be seen whether a whole day was missed; each day with missed time counts");

    private static readonly Wording NotSaid = new(
        "het vak of de begintijd staat er niet bij, en een maat vraagt erom",
        "the subject or the start is not given, and a measure asks for it");

    private static readonly Wording NoHalfDay = new(
        "niet bekend is in welk dagdeel dit was: geef een begintijd, en de kalender een `midday`",
        "it is not known in which half of the day this was: give a start, and the calendar a `midday`");

    public static IEnumerable<Finding> Of(FollowedCase followed, Snapshot today)
    {
        var year = followed.Calendar.YearOf(followed.On)?.Range;
        var dates = followed.Register.All.Where(date => year?.Contains(date.Date) == true).ToList();
        var written = dates.SelectMany(date => date.WrittenOn(followed.On)).Where(record => record.IsRegistered).ToList();
        var registered = written.FindAll(record => record.Written != AttendanceKind.Cancelled);
        return Group("no_school_day", NoSchoolDay, registered.Where(record => !record.OnSchoolDay && followed.IsEnrolled(record.Date)))
            .Concat(Group("outside_enrolment", OutsideEnrolment, registered.Where(record => !followed.IsEnrolled(record.Date))))
            .Concat(Group("possible_duplicate", Duplicate, Duplicates(registered.FindAll(record => record.Aside == SetAside.Nothing))))
            .Concat(Group("no_timetable", NoTimetable, WithoutTimetable(followed, today)))
            .Concat(Group("not_said", NotSaid, followed.Protocol.Measures.SelectMany(measure => today.Measure(measure.Name).Incomplete).Distinct()))
            .Concat(Group("no_half_day", NoHalfDay, followed.Protocol.Measures.SelectMany(measure => today.Measure(measure.Name).Unplaced)))
            .Concat(Group("reported_late", ReportedLate, Refused(registered, ExcuseFault.ReportedLate)))
            .Concat(Group("over_quota", OverQuota, Refused(registered, ExcuseFault.OverQuota)))
            .Concat(Group("too_long", TooLong, Refused(registered, ExcuseFault.TooLong)))
            .Concat(Group("recorded_before", RecordedBefore, written.Where(IsRecordedBefore)))
            .Concat(Unregistered(dates.SelectMany(date => date.Records)));
    }

    // These are known beforehand: leave, a visit to a doctor, a suspension, a cancelled lesson, the hours of a placement.
    private static bool IsRecordedBefore(KnownRecord record) =>
        record.Record.RecordedAt is { } recorded && DateOnly.FromDateTime(recorded) < record.Date && record.Record.Activity != Activity.Practice
        && record.Written is not (AttendanceKind.Leave or AttendanceKind.Medical or AttendanceKind.Religious or AttendanceKind.Suspended
            or AttendanceKind.Excused or AttendanceKind.Cancelled);

    private static IEnumerable<Finding> Group(string code, Wording wording, IEnumerable<KnownRecord> records)
    {
        var names = records.Select(record => record.Name).Distinct().Order(StringComparer.Ordinal).ToList();
        return names.Count == 0 ? [] : [new Finding(code, new Sentence(wording), names)];
    }

    private static IEnumerable<KnownRecord> Refused(IEnumerable<KnownRecord> records, ExcuseFault fault) =>
        records.Where(record => record.Refused?.Fault == fault);

    private static IEnumerable<KnownRecord> Duplicates(IEnumerable<KnownRecord> records) => records
        .Where(record => record.Record.Id is null && record.Start is null)
        .GroupBy(record => record.Record with { Origin = null, Start = null })
        .Where(same => same.Skip(1).Any())
        .SelectMany(same => same);

    // A run shorter than one unit cannot matter to a step.
    private static IEnumerable<KnownRecord> WithoutTimetable(FollowedCase followed, Snapshot today) => followed.Protocol.Measures
        .Where(measure => measure.WholeDays)
        .Select(measure => today.Measure(measure.Name))
        .Where(tally => tally.Value.Max >= 1)
        .SelectMany(tally => tally.Counted.Concat(tally.Possible))
        .Select(item => item.Known)
        .Where(record => !followed.Days.HasTimetable(record.Date))
        .Distinct();

    private static IEnumerable<Finding> Unregistered(IEnumerable<KnownRecord> records)
    {
        var open = records.Where(record => !record.IsRegistered).ToList();
        return open.Count == 0
            ? []
            : [new Finding(
                "not_registered",
                new Sentence(NotRegistered, new Argument("minutes", open.Sum(record => record.Record.Minutes).ToString(System.Globalization.CultureInfo.InvariantCulture))),
                [.. open.Select(record => record.Name).Distinct().Order(StringComparer.Ordinal)])];
    }
}
