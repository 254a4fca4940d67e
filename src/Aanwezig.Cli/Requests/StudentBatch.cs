using Aanwezig.Attendance;
using Aanwezig.Attendance.Sets;
using Aanwezig.Calendars;
using Aanwezig.Occurrences;

namespace Aanwezig.Cli.Requests;

/// <summary>Some students of a request, each with the protocols that follow them.</summary>
/// <param name="followed">The protocols in the order of the request, each with its reading of the students.</param>
/// <param name="request">The request.</param>
internal sealed class StudentBatch(IReadOnlyList<(Protocol Protocol, AttendanceSet Set)> followed, AnswerRequest request)
{
    /// <summary>The students, in ordinal order.</summary>
    public IReadOnlyList<string> Students { get; } = Named(followed, request.Student);

    /// <summary>The answers for each student on the day of the request, one a protocol; students side by side, handed out in their order.</summary>
    public IEnumerable<IReadOnlyList<Assessment>> Assess(CancellationToken interrupted) =>
        SideBySide(each => each.Protocol.Assess(each.Case, request.On, each.KnownAt), interrupted);

    /// <summary>The occurrences of each student with an onset from a day through the day of the request; students side by side, handed out in their order.</summary>
    public IEnumerable<IReadOnlyList<OccurrenceRecord>> Replay(DateOnly from, CancellationToken interrupted) =>
        request is { KnownAt: null, Student: null } ? Whole(from, interrupted) : OneByOne(from, interrupted);

    private IEnumerable<(Protocol Protocol, StudentCase Case, DateTime? KnownAt)> Of(string student)
    {
        foreach (var (protocol, set) in followed)
        {
            if (set.IndexOf(student) is >= 0 and var index)
            {
                yield return (protocol, set.Case(index), request.KnownAtFor(protocol, set.Student(index)));
            }
        }
    }

    private IEnumerable<IReadOnlyList<OccurrenceRecord>> Whole(DateOnly from, CancellationToken interrupted)
    {
        var cursors = new List<ReplayCursor>();
        try
        {
            cursors.AddRange(followed.Select(each => new ReplayCursor(each.Protocol, each.Set, from, request.On, interrupted)));
            var found = new List<OccurrenceRecord>();
            foreach (var student in Students)
            {
                found.Clear();
                cursors.ForEach(cursor => cursor.AddOf(student, found));
                yield return found;
            }
        }
        finally
        {
            cursors.ForEach(cursor => cursor.Dispose());
        }
    }

    // The columns of a set know neither one student alone nor an earlier moment: those are replayed from whole cases.
    private ParallelQuery<List<OccurrenceRecord>> OneByOne(DateOnly from, CancellationToken interrupted) =>
        SideBySide(each => each.Protocol.Replay(each.Case, from, request.On, each.KnownAt), interrupted).Select(perProtocol => perProtocol.SelectMany(found => found).ToList());

    private ParallelQuery<List<T>> SideBySide<T>(Func<(Protocol Protocol, StudentCase Case, DateTime? KnownAt), T> answer, CancellationToken interrupted) => Students
        .AsParallel()
        .AsOrdered()
        .WithCancellation(interrupted)
        .WithMergeOptions(ParallelMergeOptions.NotBuffered)
        .Select(student => Of(student).Select(answer).ToList());

    private static IReadOnlyList<string> Named(IReadOnlyList<(Protocol Protocol, AttendanceSet Set)> followed, string? only)
    {
        var sets = followed.Select(each => each.Set).Distinct().ToList();
        var ids = sets.SelectMany(set => Enumerable.Range(0, set.Count).Select(index => set.Student(index).Id)).Where(id => only is null || id == only);
        return sets.Count == 1 ? [.. ids] : [.. ids.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }
}
