using Aanwezig.Attendance;
using Aanwezig.Definitions;

namespace Aanwezig.Cases;

/// <summary>Reads the records that hold by the version of their own date, with excuses judged.</summary>
internal static class KnownRecords
{
    /// <summary>Returns the records, ordered by date, start, id and content.</summary>
    public static IReadOnlyList<KnownRecord> Of(FollowedCase followed) =>
        Excuses.Judged(followed, [.. Supersession.Holding(followed.Source.Records, followed.KnownAt)
            .Where(record => record.Date <= followed.On)
            .Select(record => Read(followed, record))
            .OrderBy(record => record, KnownOrder.Instance)]);

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
            IsRegistered: true)
        {
            Start = settings.IgnoresStarts ? null : record.Start,
        };
    }
}
