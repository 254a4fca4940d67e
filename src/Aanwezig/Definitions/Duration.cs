namespace Aanwezig.Definitions;

/// <summary>A unit of a stretch of time.</summary>
public enum TimeUnit
{
    /// <summary>Calendar days.</summary>
    Days,

    /// <summary>Calendar weeks of seven days.</summary>
    Weeks,

    /// <summary>School days of the calendar.</summary>
    SchoolDays,

    /// <summary>School weeks: weeks in which the school was closed throughout do not exist.</summary>
    SchoolWeeks,

    /// <summary>Months of the civil calendar.</summary>
    Months,

    /// <summary>Monday to Friday without public holidays; school holidays do not stop it.</summary>
    WorkingDays,
}

/// <summary>A number of time units, such as <c>4 school_weeks</c>.</summary>
/// <param name="Count">How many; 0 or more.</param>
/// <param name="Unit">Of what.</param>
public readonly record struct Duration(int Count, TimeUnit Unit);
