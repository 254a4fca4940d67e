namespace Aanwezig.Definitions;

/// <summary>A unit of time.</summary>
public enum TimeUnit
{
    /// <summary>Calendar days.</summary>
    Days,

    /// <summary>Periods of seven calendar days.</summary>
    Weeks,

    /// <summary>School days of the calendar.</summary>
    SchoolDays,

    /// <summary>School weeks: seven days each, without the weeks in which the school is closed throughout.</summary>
    SchoolWeeks,

    /// <summary>Months of the civil calendar.</summary>
    Months,

    /// <summary>Working days: Monday to Friday without public holidays, also during school holidays.</summary>
    WorkingDays,
}

/// <summary>A number of time units, such as <c>4 school_weeks</c>.</summary>
/// <remarks>
/// Its length in days depends on the calendar. Example: <c>3 school_days</c> from Friday 16 October 2026 end on Wednesday 28 October, because the
/// autumn break from 17 to 25 October lies between; <c>3 days</c> end on Monday 19 October.
/// </remarks>
/// <param name="Count">The number of units; 0 or more.</param>
/// <param name="Unit">The unit.</param>
public readonly record struct Duration(int Count, TimeUnit Unit);
