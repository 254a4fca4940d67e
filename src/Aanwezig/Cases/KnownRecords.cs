using Aanwezig.Attendance;
using Aanwezig.Definitions;

namespace Aanwezig.Cases;

/// <summary>Reads the records that hold, and the scheduled time without a record, by the version of their own date.</summary>
internal static class KnownRecords
{
    public static IReadOnlyList<KnownRecord> Of(FollowedCase followed)
    {
        var holding = Supersession.Holding(followed.Source.Records, followed.KnownAt).Where(record => record.Date <= followed.On).ToList();
        var unregistered = followed.Versions.All
            .Where(version => version.Attendance.Registration == RegistrationMode.Full)
            .SelectMany(version => UnregisteredTime.Of(
                [.. followed.Source.Timetable.Where(row => followed.IsEnrolled(row.Date) && followed.Versions.On(row.Date) == version)],
                holding,
                version.Attendance,
                followed.On));
        return Excuses.Judged(followed, [.. holding.Select(record => Read(followed, record))
            .Concat(unregistered.Select(row => Unregistered(followed, row)))
            .OrderBy(record => record.Date)
            .ThenBy(record => record.Record.Start ?? TimeOnly.MinValue)
            .ThenBy(record => record.Record.Id, StringComparer.Ordinal)
            .ThenBy(record => record.Record.Code, StringComparer.Ordinal)
            .ThenBy(record => record.Record.Minutes)
            .ThenBy(record => record.Record.Activity)
            .ThenBy(record => record.Record.Subject, StringComparer.Ordinal)
            .ThenBy(record => record.Record.RecordedAt)
            .ThenBy(record => record.Record.ReportedAt)]);
    }

    /// <summary>Returns the same record, read as another kind because its excuse does not count.</summary>
    public static KnownRecord Refused(FollowedCase followed, KnownRecord known, AttendanceKind readAs, ExcuseFault fault) =>
        Read(followed, known.Record, readAs) with { Refused = new RefusedExcuse(known.Written, fault) };

    private static KnownRecord Read(FollowedCase followed, AttendanceRecord record) => Read(
        followed,
        record,
        followed.Versions.On(record.Date).Attendance.KindOf(record.Code) ?? throw new InvalidOperationException($"no kind for code {record.Code}"));

    private static KnownRecord Read(FollowedCase followed, AttendanceRecord record, AttendanceKind kind)
    {
        var settings = followed.Versions.On(record.Date).Attendance;
        var settles = settings.SettlingOf(kind);
        return new KnownRecord(
            record,
            kind,
            settles?.SettlesOn(followed.Calendar, record.Date),
            settles?.Becomes ?? kind,
            followed.Days.IsSchoolDay(record.Date),
            IsRegistered: true);
    }

    private static KnownRecord Unregistered(FollowedCase followed, ScheduledTime row)
    {
        var record = new AttendanceRecord(row.Date, row.Minutes, AttendanceKind.Unknown) { Activity = row.Activity, Subject = row.Subject };
        return new KnownRecord(record, AttendanceKind.Unknown, null, AttendanceKind.Unknown, followed.Days.IsSchoolDay(row.Date), IsRegistered: false);
    }
}
