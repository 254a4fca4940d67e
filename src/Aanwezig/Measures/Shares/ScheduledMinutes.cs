using Aanwezig.Attendance;
using Aanwezig.Calendars;
using Aanwezig.Cases;
using Aanwezig.Definitions;
using Aanwezig.Measures.Tallies;

namespace Aanwezig.Measures.Shares;

/// <summary>The scheduled minutes and the records of each day of a share, from the timetable, or from a register that is kept in full.</summary>
internal static class ScheduledMinutes
{
    /// <summary>Returns the school days of the enrolment; null where the scheduled minutes of one of them are not known.</summary>
    public static IReadOnlyList<ShareDate>? Of(MeasureDefinition measure, FollowedCase followed, DateRange days, string? subject)
    {
        var dates = new List<ShareDate>();
        for (var day = days.From; day <= days.Until; day = day.AddDays(1))
        {
            if (!followed.IsSchoolDayOf(measure, day) || !followed.IsEnrolled(day))
            {
                continue;
            }

            if (DateOf(measure, followed, followed.Register.On(day), days.Until, subject) is not { } date)
            {
                return null;
            }

            dates.Add(date);
        }

        return dates;
    }

    /// <summary>Returns the minutes in the timetable on a day that the measure reads.</summary>
    public static int InTimetable(MeasureDefinition measure, FollowedCase followed, DateOnly day, string? subject) =>
        ScheduledTimeOf.Rows(measure, followed, day, subject).Sum(row => row.Minutes);

    private static ShareDate? DateOf(MeasureDefinition measure, FollowedCase followed, RegisteredDate registered, DateOnly on, string? subject)
    {
        var parts = PartsOf(registered.Records);
        IReadOnlyList<ScheduledTime>? rows = followed.Days.HasTimetable(registered.Date)
            ? [.. ScheduledTimeOf.Rows(measure, followed, registered.Date, subject)]
            : InRegister(followed, parts, registered.Open.Count > 0, subject);
        return rows is null ? null : new ShareDate(rows, parts, [.. registered.Open.Where(open => open.Records.Any(record => record.HoldsOn(on))).Select(open =>
            (IReadOnlyList<IReadOnlyList<SharePart>>)[.. open.Alternatives.Select(PartsOf)])]);

        List<SharePart> PartsOf(IReadOnlyList<KnownRecord> records) => [.. records
            .Where(record => record.OnSchoolDay && record.HoldsOn(on))
            .Where(record => subject is null || record.Record.Subject is null || record.Record.Subject == subject)
            .Select(record => SharePart.Of(measure, followed.Protocol.Attendance, record, on))
            .Where(part => !RecordSelection.IgnoresActivity(measure, part.Known) || (part is { AtLeast: ShareRole.LeftOut, AtMost: ShareRole.LeftOut } && part.Known.IsOfAll))
            .Select(part => subject is not null && part.Known.Record.Subject is null ? part with { AtLeast = ShareRole.Attended } : part)];
    }

    private static List<ScheduledTime>? InRegister(FollowedCase followed, List<SharePart> parts, bool isOpen, string? subject)
    {
        var registered = parts.ConvertAll(part => part.Known);
        return !isOpen && followed.Protocol.Attendance.Registration == RegistrationMode.Full && registered.TrueForAll(record =>
                IsWhole(record, registered) && (subject is null || record.Record.Subject == subject))
            ? registered.ConvertAll(record => new ScheduledTime(record.Date, record.Minutes) { Activity = record.Record.Activity, Subject = record.Record.Subject })
            : null;
    }

    // For a lesson that was attended in part, the register must also hold the attended part.
    private static bool IsWhole(KnownRecord record, List<KnownRecord> registered) =>
        !record.Written.IsPart()
        || registered.Exists(other => other.Written == AttendanceKind.Present
            && (other.Start, other.Record.Activity, other.Record.Subject) == (record.Start, record.Record.Activity, record.Record.Subject));
}
