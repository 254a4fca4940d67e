using Aanwezig.Attendance;
using Aanwezig.Calendars;

namespace Aanwezig.Days;

/// <summary>The enrolments of a student, earliest first. Periods that touch are one enrolment.</summary>
internal sealed class EnrolledTime
{
    private EnrolledTime(IReadOnlyList<DateRange> enrolments) => Enrolments = enrolments;

    /// <summary>The enrolments, with both ends included; one without a first or last day reaches to the earliest or latest date.</summary>
    public IReadOnlyList<DateRange> Enrolments { get; }

    /// <summary>The first and last days of the times between two enrolments.</summary>
    public IEnumerable<DateRange> Gaps => Enrolments.Skip(1).Select((next, place) => new DateRange(Enrolments[place].Until.AddDays(1), next.From.AddDays(-1)));

    /// <summary>Whether the first enrolment has a first day.</summary>
    public bool BeginsInTime => Enrolments[0].From > DateOnly.MinValue;

    /// <summary>Whether there is time between two enrolments.</summary>
    public bool HasGaps => Enrolments.Count > 1;

    /// <summary>Returns the enrolments of a case without mistakes.</summary>
    public static EnrolledTime Of(StudentCase source)
    {
        if (source.Enrolments.Count == 0)
        {
            return new EnrolledTime([new DateRange(source.Student.EnrolledFrom ?? DateOnly.MinValue, source.Student.EnrolledUntil ?? DateOnly.MaxValue)]);
        }

        var enrolments = new List<DateRange>();
        foreach (var period in source.Enrolments.OrderBy(period => period.From))
        {
            var until = period.Until ?? DateOnly.MaxValue;
            if (enrolments.Count > 0 && enrolments[^1].Until.AddDays(1) == period.From)
            {
                enrolments[^1] = enrolments[^1] with { Until = until };
            }
            else
            {
                enrolments.Add(new DateRange(period.From, until));
            }
        }

        return new EnrolledTime(enrolments);
    }

    /// <summary>Returns whether the student is enrolled on a day.</summary>
    public bool Contains(DateOnly day)
    {
        foreach (var enrolment in Enrolments)
        {
            if (enrolment.Contains(day))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Returns whether a day lies between two enrolments.</summary>
    public bool IsBetween(DateOnly day) => HasGaps && day > Enrolments[0].Until && day < Enrolments[^1].From && !Contains(day);

    /// <summary>
    /// Returns the first day of the latest enrolment that began by a day, or of the first enrolment where none did; null where it has no first day.
    /// </summary>
    public DateOnly? FirstDayOn(DateOnly day) => LatestOn(day).From is var from && from > DateOnly.MinValue ? from : null;

    /// <summary>Returns the last day of the latest enrolment that began by a day; null where it has no last day.</summary>
    public DateOnly? LastDayOn(DateOnly day) => LatestOn(day).Until is var until && until < DateOnly.MaxValue ? until : null;

    private DateRange LatestOn(DateOnly day)
    {
        var place = Enrolments.Count - 1;
        while (place > 0 && Enrolments[place].From > day)
        {
            place--;
        }

        return Enrolments[place];
    }
}
