using Aanwezig.Calendars;

namespace Aanwezig.Benchmarks.Generation;

/// <summary>A calendar as flat tables by day, day 0 being the first of the period: all that a program with fixed rules needs to know of time.</summary>
/// <remarks>Worked out from the public calendar alone, so that it can disagree with the engine's own clock.</remarks>
internal sealed class SchoolTime
{
    public const int Never = int.MaxValue;

    public SchoolTime(SchoolCalendar calendar, DateOnly from, DateOnly until)
    {
        (From, Until) = (from, until);
        Last = until.DayNumber - from.DayNumber;
        Years = [.. Enumerable.Range(0, Last + 1).Select(day => calendar.YearOf(from.AddDays(day))!.Range).Distinct()
            .Select(range => (range.From.DayNumber - from.DayNumber, Math.Min(Last, range.Until.DayNumber - from.DayNumber)))];
        IsSchool = [.. Enumerable.Range(0, Last + 1).Select(day => calendar.IsSchoolDay(from.AddDays(day)))];
        Weekday = [.. Enumerable.Range(0, Last + 1).Select(day => (byte)(((int)from.AddDays(day).DayOfWeek + 6) % 7))];
        SchoolDays = [.. Enumerable.Range(0, Last + 1).Where(day => IsSchool[day])];
        SchoolIndex = new int[Last + 1];
        for (var (day, count) = (0, 0); day <= Last; day++)
        {
            count += IsSchool[day] ? 1 : 0;
            SchoolIndex[day] = count - 1;
        }

        Settles = [.. Enumerable.Range(0, Last + 1).Select(day => YearEndOf(day) is var end && SchoolIndex[day] + 3 < SchoolDays.Length
            && SchoolDays[SchoolIndex[day] + 3] is var settles && settles <= end ? settles : Never)];
        var clock = Clock(calendar);
        FourWeeksFrom = WindowStarts(clock, 28);
        TwelveWeeksFrom = WindowStarts(clock, 84);
        LeavesFourWeeks = new int[Last + 1];
        for (var (day, later) = (0, 0); day <= Last; day++)
        {
            for (later = Math.Max(later, day); later <= Last && FourWeeksFrom[later] <= day; later++)
            {
            }

            LeavesFourWeeks[day] = later <= Last ? later : Never;
        }
    }

    /// <summary>Day 0.</summary>
    public DateOnly From { get; }

    public DateOnly Until { get; }

    /// <summary>The number of the last day.</summary>
    public int Last { get; }

    /// <summary>The first and last day of each school year.</summary>
    public (int From, int Until)[] Years { get; }

    public bool[] IsSchool { get; }

    /// <summary>0 on Monday.</summary>
    public byte[] Weekday { get; }

    /// <summary>The school days in order.</summary>
    public int[] SchoolDays { get; }

    /// <summary>The place of a day in <see cref="SchoolDays"/>; of another day, that of the last school day before it.</summary>
    public int[] SchoolIndex { get; }

    /// <summary>The third school day after a day, within its school year.</summary>
    public int[] Settles { get; }

    /// <summary>The first day of the four school weeks that end on a day.</summary>
    public int[] FourWeeksFrom { get; }

    /// <summary>The first day of the twelve school weeks that end on a day.</summary>
    public int[] TwelveWeeksFrom { get; }

    /// <summary>The first day on which what happened on a day lies before the four school weeks.</summary>
    public int[] LeavesFourWeeks { get; }

    public DateOnly Date(int day) => From.AddDays(day);

    public int YearEndOf(int day)
    {
        foreach (var (_, until) in Years)
        {
            if (day <= until)
            {
                return until;
            }
        }

        return Last;
    }

    // Days of school weeks in sevens; a day in a week without school has the number of the last day before it.
    private int[] Clock(SchoolCalendar calendar)
    {
        var clock = new int[Last + 1];
        var weeks = 0;
        for (var monday = -(((int)From.DayOfWeek + 6) % 7); monday <= Last; monday += 7)
        {
            var exists = Enumerable.Range(monday, 7).Any(day => calendar.IsSchoolDay(From.AddDays(day)));
            for (var place = 0; place < 7; place++)
            {
                if (monday + place is >= 0 and var day && day <= Last)
                {
                    clock[day] = exists ? (7 * weeks) + place : (7 * weeks) - 1;
                }
            }

            weeks += exists ? 1 : 0;
        }

        return clock;
    }

    private int[] WindowStarts(int[] clock, int days)
    {
        var starts = new int[Last + 1];
        foreach (var (from, until) in Years)
        {
            for (var (day, start) = (from, from); day <= until; day++)
            {
                while (clock[start] < clock[day] - days + 1)
                {
                    start++;
                }

                starts[day] = start;
            }
        }

        return starts;
    }
}
