using Aanwezig.Attendance;
using Aanwezig.Attendance.Sets;
using Aanwezig.Calendars;
using Aanwezig.Occurrences;

namespace Aanwezig.Cli.Asking;

/// <summary>Some students of a question, each with the protocols that follow them.</summary>
/// <param name="followed">The protocols in the order asked, each with what it reads of the students.</param>
/// <param name="question">What is asked.</param>
internal sealed class StudentBatch(IReadOnlyList<(Protocol Protocol, AttendanceSet Set)> followed, Question question)
{
    /// <summary>The students, in ordinal order.</summary>
    public IReadOnlyList<string> Students { get; } = Named(followed, question.Student);

    /// <summary>The protocols of a student, in the order asked, with what is known of the student and the moment up to which it counts.</summary>
    public IEnumerable<(Protocol Protocol, StudentCase Case, DateTime? KnownAt)> Of(string student)
    {
        foreach (var (protocol, set) in followed)
        {
            if (set.IndexOf(student) is >= 0 and var index)
            {
                yield return (protocol, set.Case(index), KnownAt(protocol, set.Student(index)));
            }
        }
    }

    /// <summary>The occurrences of each student with an onset from a day on, student after student; side by side, and told of in their order.</summary>
    public IEnumerable<IReadOnlyList<OccurrenceRecord>> Replay(DateOnly from, CancellationToken interrupted) =>
        question is { KnownAt: null, Student: null } ? Whole(from, interrupted) : OneByOne(from, interrupted);

    private IEnumerable<IReadOnlyList<OccurrenceRecord>> Whole(DateOnly from, CancellationToken interrupted)
    {
        var cursors = new List<SetCursor>();
        try
        {
            cursors.AddRange(followed.Select(each => new SetCursor(each.Protocol, each.Set, from, question.On, interrupted)));
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

    // What was known at a moment, and of one student, is asked of whole cases.
    private ParallelQuery<List<OccurrenceRecord>> OneByOne(DateOnly from, CancellationToken interrupted) => Students
        .AsParallel()
        .AsOrdered()
        .WithCancellation(interrupted)
        .WithMergeOptions(ParallelMergeOptions.NotBuffered)
        .Select(student => Of(student).SelectMany(each => each.Protocol.Replay(each.Case, from, question.On, each.KnownAt)).ToList());

    private static IReadOnlyList<string> Named(IReadOnlyList<(Protocol Protocol, AttendanceSet Set)> followed, string? only)
    {
        var sets = followed.Select(each => each.Set).Distinct().ToList();
        var ids = sets.SelectMany(set => Enumerable.Range(0, set.Count).Select(index => set.Student(index).Id)).Where(id => only is null || id == only);
        return sets.Count == 1 ? [.. ids] : [.. ids.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    private DateTime? KnownAt(Protocol protocol, Student student)
    {
        if (question.KnownAt is not { } moment)
        {
            return null;
        }

        var calendar = protocol.Calendars[student.Calendar ?? protocol.Definition.Calendar!];
        return moment.In(TimeZoneInfo.FindSystemTimeZoneById(calendar.TimeZone));
    }
}
