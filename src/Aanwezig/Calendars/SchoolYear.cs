namespace Aanwezig.Calendars;

/// <summary>A run of dates, both ends included.</summary>
/// <param name="From">The first day.</param>
/// <param name="Until">The last day.</param>
public readonly record struct DateRange(DateOnly From, DateOnly Until)
{
    /// <summary>Whether a day lies in it; both ends do.</summary>
    public bool Contains(DateOnly day) => From <= day && day <= Until;

    /// <summary>Its days in their order, both ends included; none where it ends before it begins.</summary>
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
/// <param name="Range">Its days.</param>
/// <param name="Closed">The stretches in which the school is closed.</param>
/// <param name="Terms">The terms, where given.</param>
/// <param name="HalfYears">The half-years, where given.</param>
public sealed record SchoolYear(DateRange Range, IReadOnlyList<DateRange> Closed, IReadOnlyList<DateRange> Terms, IReadOnlyList<DateRange> HalfYears);
