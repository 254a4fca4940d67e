namespace Aanwezig.Calendars;

/// <summary>A range of dates, both ends included.</summary>
/// <remarks>
/// Example: an autumn break from Saturday 17 October to Sunday 25 October 2026 has 9 days; it contains both that Saturday and that Sunday.
/// A range from 3 to 3 November has one day. A range that ends before it begins contains no day.
/// </remarks>
/// <param name="From">The first day.</param>
/// <param name="Until">The last day.</param>
public readonly record struct DateRange(DateOnly From, DateOnly Until)
{
    /// <summary>Returns whether a day lies in the range; both ends do.</summary>
    public bool Contains(DateOnly day) => From <= day && day <= Until;

    /// <summary>The days in order, both ends included; none where the range ends before it begins.</summary>
    internal IEnumerable<DateOnly> Days
    {
        get
        {
            for (var day = From; day <= Until; day = day.AddDays(1))
            {
                yield return day;
            }
        }
    }
}

/// <summary>One school year of a calendar.</summary>
/// <remarks>
/// Example: the school year from 1 August 2026 to 31 July 2027, closed in the autumn break from 17 to 25 October, with a first half-year
/// from 1 August to 31 January and a second from 1 February to 31 July.
/// </remarks>
/// <param name="Range">The days of the school year, both ends included.</param>
/// <param name="Closed">The ranges of days on which the school is closed, holidays and others.</param>
/// <param name="Terms">The terms; empty where the calendar names none.</param>
/// <param name="HalfYears">The half-years; empty where the calendar names none.</param>
public sealed record SchoolYear(DateRange Range, IReadOnlyList<DateRange> Closed, IReadOnlyList<DateRange> Terms, IReadOnlyList<DateRange> HalfYears);
