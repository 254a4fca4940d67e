using Aanwezig.Attendance;
using Aanwezig.Testing.Generators;

namespace Aanwezig.Testing.Tests.Properties;

/// <summary>The claim that a correction that was taken back leaves no trace in what is asked of people.</summary>
internal static class CorrectedBack
{
    private static readonly DateTime Later = new(2027, 7, 1, 9, 0, 0);

    public static string? Contradiction(RandomCase random, Func<RandomCase, StudentCase, Assessment> assess, Func<RandomCase, StudentCase, string> replay)
    {
        var answer = Verdicts(assess(random, random.Student));
        var occurrences = replay(random, random.Student);
        return Corrected(random.Student)
            .Select(other => Written.Difference(answer, Verdicts(assess(random, other))) ?? Written.Difference(occurrences, replay(random, other)))
            .FirstOrDefault(told => told is not null);
    }

    private static IEnumerable<StudentCase> Corrected(StudentCase student)
    {
        var heads = student.Records.Where(record => record.Id is not null && student.Records.All(other => other.Supersedes != record.Id)).ToList();
        return new[] { heads.FirstOrDefault(), heads.LastOrDefault() }.OfType<AttendanceRecord>().Distinct()
            .Select(head => student with { Records = [.. student.Records, .. ThereAndBack(head)] });
    }

    private static IEnumerable<AttendanceRecord> ThereAndBack(AttendanceRecord head) =>
    [
        head with { Id = "there", Supersedes = head.Id, RecordedAt = Later, Date = head.Date.AddDays(1), Code = head.Code == "sick" ? "unexcused" : "sick", Minutes = 300 },
        head with { Id = "back", Supersedes = "there", RecordedAt = Later.AddMinutes(1) },
    ];

    // Without the names of records and when they became known, which do change.
    private static string Verdicts(Assessment answer) => string.Join(
        '\n',
        [
            .. answer.Recommendations.Select(item => $"{item.Id} {item.Onset:O} {item.Start:O} {item.Due:O} {item.Overdue} {item.Report} {string.Join(' ', item.How)} {string.Join(' ', item.Topics)}"),
            .. answer.Withheld.Select(item => $"{item.Step} {item.Onset:O} {item.Guard} {string.Join(' ', item.Also)} {item.Release.Date:O}"),
            .. answer.Upcoming.Select(item => $"{item.Step} {item.Measure} {item.Value} {item.Left} {string.Join(' ', item.FallsOut)}"),
            .. answer.Ungrounded.Select(item => $"{item.Step} {item.Done:O} {item.OnsetThen:O} {item.Action}"),
        ]);
}
