using Aanwezig.Attendance;
using FsCheck;
using FsCheck.Fluent;

namespace Aanwezig.Testing.Generators;

/// <summary>Draws corrections of records, some of which are reversed later; open reasons often become known.</summary>
internal static class RandomCorrections
{
    public static Gen<IReadOnlyList<AttendanceRecord>> Of(IReadOnlyList<AttendanceRecord> records) =>
        Chance.Joined(records.Where(record => record.Id is not null).Select(Of));

    private static Gen<IReadOnlyList<AttendanceRecord>> Of(AttendanceRecord record) =>
        from isCorrected in Chance.Of(record.Code is "unknown" or "ON" ? 55 : 8)
        from kind in Gen.Elements("unexcused", "unexcused", "sick", "excused", "cancelled", "unknown", "late")
        from minutes in Chance.Mostly(75, Gen.Constant(record.Minutes), Gen.Choose(0, 480))
        from at in Later(record)
        from isDecision in Chance.Of(60)
        from isCorrectedBack in Chance.Of(25)
        from back in Later(record with { RecordedAt = at })
        let correction = record with { Id = record.Id + "+", Code = kind, Minutes = minutes, RecordedAt = at, Supersedes = record.Id, ReportedAt = isDecision ? null : record.ReportedAt }
        let original = record with { Id = record.Id + "++", RecordedAt = back, Supersedes = correction.Id }
        select (IReadOnlyList<AttendanceRecord>)(!isCorrected ? [] : isCorrectedBack ? [correction, original] : [correction]);

    private static Gen<DateTime> Later(AttendanceRecord record) =>
        from minutes in Gen.Frequency((1, Gen.Choose(1, 600)), (4, Gen.Choose(600, 30 * 24 * 60)))
        select (record.RecordedAt ?? record.Date.ToDateTime(TimeOnly.MinValue)).AddMinutes(minutes);
}
