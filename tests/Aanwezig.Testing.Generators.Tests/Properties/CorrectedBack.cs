using Aanwezig.Attendance;

namespace Aanwezig.Testing.Generators.Tests.Properties;

/// <summary>The claim that a correction that was taken back leaves no trace in the recommendations.</summary>
internal static class CorrectedBack
{
    private const int LongBefore = 90;

    private static readonly DateTime Later = new(2027, 7, 1, 9, 0, 0);

    public static string? Contradiction(RandomCase random, Func<RandomCase, StudentCase, Assessment> assess, Func<RandomCase, StudentCase, string> replay) =>
        Corrected(random.Student) is { } other
            ? Written.Difference(Written.Verdicts(assess(random, random.Student)), Written.Verdicts(assess(random, other)))
                ?? Written.Difference(replay(random, random.Student), replay(random, other))
            : null;

    // One in the middle of those that hold, as they were drawn.
    private static StudentCase? Corrected(StudentCase student)
    {
        var heads = student.Records.Where(record => record.Id is not null && student.Records.All(other => other.Supersedes != record.Id)).ToList();
        return heads.Count == 0 ? null : student with { Records = [.. student.Records, .. ThereAndBack(heads[heads.Count / 2])] };
    }

    private static IEnumerable<AttendanceRecord> ThereAndBack(AttendanceRecord head) =>
    [
        head with { Id = "there", Supersedes = head.Id, RecordedAt = Later, Date = head.Date.AddDays(1), Code = head.Code == "sick" ? "unexcused" : "sick", Minutes = 300 },
        head with { Id = "back", Supersedes = "there", RecordedAt = Later.AddMinutes(1), ReportedAt = head.ReportedAt ?? InTime(head) },
    ];

    // What replaces another without a word on when it was reported is a decision; what was never replaced was reported in time, however long before that is.
    private static DateTime? InTime(AttendanceRecord head) => head.Supersedes is null ? head.Date.AddDays(-LongBefore).ToDateTime(TimeOnly.MinValue) : null;
}
