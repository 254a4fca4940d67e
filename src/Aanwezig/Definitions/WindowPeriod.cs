namespace Aanwezig.Definitions;

/// <summary>A period that a window looks at, from its first day up to the day.</summary>
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

    /// <summary>A week from Monday to Sunday on the school-week clock: in a week without school the last one before it.</summary>
    SchoolWeek,

    /// <summary>The enrolment, however many school years it has lasted.</summary>
    Enrolment,
}
