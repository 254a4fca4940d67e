using Aanwezig.Attendance;

namespace Aanwezig.Register;

/// <summary>The scheduled minutes of a student on one date.</summary>
/// <param name="HasTimetable">Whether the timetable covers the week of the date.</param>
/// <param name="Rows">The rows of the timetable for the date.</param>
internal sealed record ScheduledDay(bool HasTimetable, IReadOnlyList<ScheduledTime> Rows)
{
    private const int WholeDayWithoutTimetable = 300;

    /// <summary>A date in a week without a timetable.</summary>
    public static readonly ScheduledDay Unplanned = new(false, []);

    /// <summary>Returns the scheduled minutes of an activity; of all activities together where none is given.</summary>
    public int Minutes(Activity? activity)
    {
        var minutes = 0;
        foreach (var row in Rows)
        {
            minutes += activity is null || row.Activity == activity ? row.Minutes : 0;
        }

        return minutes;
    }

    /// <summary>Returns whether minutes without a start stand for the whole day.</summary>
    public bool IsWholeDay(int minutes, Activity? activity) =>
        HasTimetable ? Minutes(activity) is > 0 and var scheduled && minutes >= scheduled : minutes >= WholeDayWithoutTimetable;
}
