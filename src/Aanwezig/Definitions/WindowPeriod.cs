namespace Aanwezig.Definitions;

/// <summary>A period that a window looks at, from its first day up to and including the day of the question.</summary>
public enum WindowPeriod
{
    /// <summary>The school year.</summary>
    SchoolYear,

    /// <summary>A term of the calendar document.</summary>
    Term,

    /// <summary>A half-year of the calendar document.</summary>
    HalfYear,

    /// <summary>A quarter of the civil year.</summary>
    Quarter,

    /// <summary>A month of the civil year.</summary>
    Month,

    /// <summary>A school week, from Monday to Sunday; on a day in a week without school, the last school week before it.</summary>
    SchoolWeek,

    /// <summary>The enrolment, over all its school years.</summary>
    Enrolment,
}
