using Aanwezig.Attendance;
using Aanwezig.Attendance.Sets;

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
