using Aanwezig.Attendance;
using FsCheck;
using FsCheck.Fluent;

namespace Aanwezig.Testing.Generators;

/// <summary>Draws registrations that meet others of their date, as real registers hold them: doubled lessons, excuses beside marks, rows for the whole day.</summary>
internal static class RandomMeetings
{
    private const int LastStart = 14;

    // A correction may make a row as long as a working day, which ends before midnight.
    private static readonly TimeOnly Latest = new(15, 30);

    private static readonly string[] Excuses = ["sick", "medical", "leave", "religious", "suspended", "excused"];
    private static readonly string[] Whole = ["unexcused", "luxury", "present", "sick", "unknown", "cancelled", "leave"];
    private static readonly string[] Parts = ["late", "left_early", "sent_out"];

    /// <summary>Returns the records, in half of the cases with records beside some of them.</summary>
    public static Gen<IReadOnlyList<AttendanceRecord>> Beside(IReadOnlyList<AttendanceRecord> records) =>
        from meets in Chance.Of(50)
        from beside in Chance.Joined(meets ? records.Select(record => Chance.Optional(30, Of(record))) : [])
        select (IReadOnlyList<AttendanceRecord>)[.. records, .. beside];

    private static Gen<AttendanceRecord> Of(AttendanceRecord record) =>
        from start in Gen.Choose(8, LastStart)
        from shift in Gen.Elements(0, 0, 30, -30, 60)
        from minutes in Gen.Elements(0, 10, 30, 60, 60, 90, 120)
        from part in Gen.Elements(5, 10, 20)
        from excuse in Gen.Elements(Excuses)
        from whole in Gen.Elements(Whole)
        from partial in Gen.Elements(Parts)
        let moved = (record.Start ?? new TimeOnly(start, 30)).AddMinutes(shift)
        let at = moved > Latest ? Latest : moved
        let same = new AttendanceRecord(record.Date, minutes, record.Code) { Start = at, RecordedAt = record.RecordedAt }
        from beside in Gen.Elements(
            record with { Id = null },
            same,
            same with { Subject = "nl" },
            same with { Code = whole },
            same with { Code = excuse },
            same with { Code = partial, Minutes = part },
            same with { Code = partial, Minutes = part, Start = null },
            same with { Code = whole, Start = null },
            new AttendanceRecord(record.Date, 300 + minutes, excuse),
            new AttendanceRecord(record.Date, 300 + minutes, whole),
            new AttendanceRecord(record.Date, 300, whole) { Activity = Activity.Practice },
            new AttendanceRecord(record.Date, 360, whole) { Activity = Activity.Practice, Start = new TimeOnly(20, 0) })
        select beside;
}
