using Aanwezig.Diagnostics;

namespace Aanwezig.Attendance;

/// <summary>Finds periods of enrolment that cannot be: reversed ones, those that overlap, and those of a student whose own data has an enrolment or a group.</summary>
internal static class EnrolmentCheck
{
    /// <summary>Returns the mistakes of one period by itself.</summary>
    public static IEnumerable<CaseDefect> OfPeriod(Enrolment period) =>
        period.Until < period.From
            ? [new(DataDiagnostics.EnrolmentReversed, period.Origin, "until", null, new Argument("from", CaseCheck.Iso(period.From)), new Argument("until", CaseCheck.Iso(period.Until.Value)))]
            : [];

    /// <summary>Returns the mistakes of the periods of one student together.</summary>
    public static IEnumerable<CaseDefect> Of(StudentCase studentCase) =>
        studentCase.Enrolments.Count == 0 ? []
        : studentCase.Student is { EnrolledFrom: null, EnrolledUntil: null, Group: null } ? Overlaps(studentCase.Enrolments)
        : studentCase.Enrolments.Select(period => new CaseDefect(
            DataDiagnostics.EnrolledTwice, period.Origin, "from", null, new Argument("student", studentCase.Student.Id), new Argument("from", CaseCheck.Iso(period.From))));

    private static IEnumerable<CaseDefect> Overlaps(IReadOnlyList<Enrolment> periods)
    {
        Enrolment? longest = null;
        foreach (var period in periods.OrderBy(period => period.From).ThenBy(period => period.Until ?? DateOnly.MaxValue).ThenBy(period => period.Group, StringComparer.Ordinal))
        {
            if (longest is not null && (longest.Until is not { } until || until >= period.From))
            {
                yield return new(
                    DataDiagnostics.EnrolmentsOverlap, period.Origin, "from", longest.Origin, new Argument("from", CaseCheck.Iso(period.From)), new Argument("other", CaseCheck.Iso(longest.From)));
            }

            longest = longest is null || (longest.Until is { } last && !(period.Until <= last)) ? period : longest;
        }
    }
}
