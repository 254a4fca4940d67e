using Aanwezig.Calendars;

namespace Aanwezig.Measures.Runs;

/// <summary>A run of days that count. A day outside the measure's time lies inside a run without breaking or lengthening it.</summary>
/// <param name="From">The first day, included.</param>
/// <param name="Until">The last day, included: the day before the one that broke the run, or the end of the window.</param>
/// <param name="Dates">The days that count.</param>
internal sealed record DayRun(DateOnly From, DateOnly Until, IReadOnlyList<DateOnly> Dates)
{
    /// <summary>Whether the run consists of one weekday; the other days of its weeks are outside it.</summary>
    public bool IsOfOneWeekday { get; init; }

    public bool Contains(DateOnly day) => From <= day && day <= Until && !(IsOfOneWeekday && day.DayOfWeek != From.DayOfWeek);

    /// <summary>Returns the run that ends on the last day of a window; null where there is none.</summary>
    public static DayRun? AtTheEnd(DateRange window, Func<DateOnly, bool> isDay, Func<DateOnly, bool> counts)
    {
        var dates = new List<DateOnly>();
        for (var day = window.Until; day >= window.From; day = day.AddDays(-1))
        {
            if (!isDay(day))
            {
                continue;
            }

            if (!counts(day))
            {
                break;
            }

            dates.Insert(0, day);
        }

        return dates.Count == 0 ? null : new DayRun(dates[0], window.Until, dates);
    }

    /// <summary>Returns the runs in a window, earliest first.</summary>
    public static IReadOnlyList<DayRun> Of(DateRange window, Func<DateOnly, bool> isDay, Func<DateOnly, bool> counts)
    {
        var runs = new List<DayRun>();
        var dates = new List<DateOnly>();
        for (var day = window.From; day <= window.Until; day = day.AddDays(1))
        {
            if (!isDay(day))
            {
                continue;
            }

            if (counts(day))
            {
                dates.Add(day);
            }
            else if (dates.Count > 0)
            {
                runs.Add(new DayRun(dates[0], day.AddDays(-1), dates));
                dates = [];
            }
        }

        return dates.Count == 0 ? runs : [.. runs, new DayRun(dates[0], window.Until, dates)];
    }
}
