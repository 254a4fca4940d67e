using Aanwezig.Attendance;

namespace SchoolSystem;

/// <summary>What a school system would have in its own tables; here one student and three days.</summary>
internal sealed class StudentFile
{
    private static readonly DateOnly Monday = new(2026, 11, 9);

    // 3:00 on Monday and 2:30 on Tuesday are five hours or more: a talk within three school days, by Friday the 13th. The call waits for that talk;
    // once it was held on Wednesday, the call is due within two school days, by Friday as well.
    private readonly List<AttendanceRecord> _records =
    [
        new(Monday, 180, AttendanceKind.Unexcused),
        new(Monday.AddDays(1), 150, AttendanceKind.Unexcused),
    ];

    private readonly List<DossierEntry> _dossier = [new("coach_talk", Monday.AddDays(2), DossierOutcome.Done)];

    /// <summary>What is known at the end of a day.</summary>
    public StudentCase AsOf(DateOnly day) => new(new Student("s001", new DateOnly(2009, 9, 21)))
    {
        Records = [.. _records.Where(record => record.Date <= day)],
        Dossier = [.. _dossier.Where(entry => entry.Date <= day)],
    };

    /// <summary>What a day brought.</summary>
    public string EventOn(DateOnly day)
    {
        var missed = _records.Where(record => record.Date == day).Sum(record => record.Minutes);
        return _dossier.Any(entry => entry.Date == day) ? "the coach and the student talked" : $"{missed} minutes missed";
    }
}
