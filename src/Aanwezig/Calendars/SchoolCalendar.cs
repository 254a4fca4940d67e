using System.Security.Cryptography;
using System.Text;

namespace Aanwezig.Calendars;

/// <summary>The school days and working days of a calendar, with the public holidays of the jurisdiction and the host's changes.</summary>
/// <remarks>
/// <para>
/// A school day is a teaching weekday within a school year that is neither closed nor a public holiday; a change by the host wins over all of these.
/// A working day is Monday to Friday without public holidays, and goes on during school holidays.
/// </para>
/// <para>
/// Example: in the autumn break, Monday 19 October 2026 is a working day but not a school day. A deadline of five working days that starts on
/// Friday 16 October ends on Friday 23 October, within the break; one of five school days ends on Friday 30 October.
/// </para>
/// <para>A calendar does not change after it is made. Several threads may use it at once.</para>
/// </remarks>
public sealed class SchoolCalendar
{
    private readonly CalendarDefinition _definition;
    private readonly HashSet<DateOnly> _holidays;
    private readonly Dictionary<DateOnly, bool> _changes;
    private readonly SchoolYear[] _years;
    private bool[]? _schoolDays;
    private SchoolWeekClock? _weeks;

    internal SchoolCalendar(CalendarDefinition definition, IEnumerable<DateOnly> publicHolidays, IReadOnlyList<CalendarChange> changes)
    {
        _definition = definition;
        _years = [.. definition.SchoolYears];
        _holidays = [.. publicHolidays];
        _changes = changes.ToDictionary(change => change.Date, change => change.Open);
        Range = new DateRange(definition.SchoolYears[0].Range.From, definition.SchoolYears[^1].Range.Until);
        ContentHash = changes.Count == 0 ? definition.ContentHash : HashWith(definition.ContentHash, changes);
    }

    /// <summary>The name of the calendar, such as <c>nl/midden</c>.</summary>
    public string Name => _definition.Name;

    /// <summary>The IANA name of the time zone, such as <c>Europe/Amsterdam</c>.</summary>
    public string TimeZone => _definition.TimeZone;

    /// <summary>The time at which the second half of a day begins; null where the document names none.</summary>
    public TimeOnly? Midday => _definition.Midday;

    /// <summary>The weekdays on which school ends at midday.</summary>
    public IReadOnlyList<DayOfWeek> MorningOnly => _definition.MorningOnly;

    /// <summary>The days of all school years, both ends included. There are no school days outside this range.</summary>
    public DateRange Range { get; }

    /// <summary>The hash of the document's text and of the days that the host opened or closed.</summary>
    public string ContentHash { get; }

    internal IReadOnlyList<SchoolYear> Years => _years;

    /// <summary>The school weeks of the calendar alone. They are made on first use; two threads that make them at once make equal ones.</summary>
    internal SchoolWeekClock Weeks => _weeks ??= new SchoolWeekClock(Range, IsSchoolDay);

    /// <summary>Returns the school year of a day, or null outside all school years.</summary>
    public SchoolYear? YearOf(DateOnly day)
    {
        foreach (var year in _years)
        {
            if (year.Range.Contains(day))
            {
                return year;
            }
        }

        return null;
    }

    /// <summary>Returns whether a day is a school day of this calendar; false outside <see cref="Range"/>.</summary>
    public bool IsSchoolDay(DateOnly day) => Range.Contains(day) && (_schoolDays ??= WorkOut())[day.DayNumber - Range.From.DayNumber];

    /// <summary>Returns whether a day is a working day, also outside <see cref="Range"/>.</summary>
    public bool IsWorkingDay(DateOnly day) =>
        day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !_holidays.Contains(day);

    /// <summary>Returns the n-th school day after a day.</summary>
    /// <param name="day">The day from which the count starts; it is not counted itself.</param>
    /// <param name="count">The number of school days; 0 returns the day itself where it is a school day, and else the next school day.</param>
    /// <returns>The day, or null where it would lie after <see cref="Range"/>.</returns>
    public DateOnly? SchoolDayAfter(DateOnly day, int count) => NthAfter(day, count, IsSchoolDay);

    /// <summary>Returns the n-th working day after a day.</summary>
    /// <param name="day">The day from which the count starts; it is not counted itself.</param>
    /// <param name="count">The number of working days; 0 returns the day itself where it is a working day, and else the next working day.</param>
    /// <returns>The day, or null where it would lie after <see cref="Range"/>.</returns>
    public DateOnly? WorkingDayAfter(DateOnly day, int count) => NthAfter(day, count, IsWorkingDay);

    /// <summary>Returns the n-th school day before a day, n at least 1, or null where it would lie before the calendar.</summary>
    internal DateOnly? SchoolDayBefore(DateOnly day, int count) => NthBefore(day, count, IsSchoolDay);

    /// <summary>Returns the n-th working day before a day, n at least 1, or null where it would lie before the calendar.</summary>
    internal DateOnly? WorkingDayBefore(DateOnly day, int count) => NthBefore(day, count, IsWorkingDay);

    /// <summary>Returns whether the week of a day has a school day in this calendar.</summary>
    internal bool HasSchoolInWeekOf(DateOnly day)
    {
        var monday = IsoWeek.MondayOf(day);
        for (var place = 0; place < 7; place++)
        {
            if (IsSchoolDay(monday.AddDays(place)))
            {
                return true;
            }
        }

        return false;
    }

    private static string HashWith(string hash, IReadOnlyList<CalendarChange> changes)
    {
        var lines = changes.OrderBy(change => change.Date).Select(change => $"{change.Date:O} {change.Open}");
        return "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{hash}\n{string.Join('\n', lines)}")));
    }

    private bool[] WorkOut()
    {
        var days = new bool[Range.Until.DayNumber - Range.From.DayNumber + 1];
        for (var place = 0; place < days.Length; place++)
        {
            var day = Range.From.AddDays(place);
            days[place] = YearOf(day) is { } year && HasSchool(year, day);
        }

        return days;
    }

    private bool HasSchool(SchoolYear year, DateOnly day) => _changes.TryGetValue(day, out var open)
        ? open
        : _definition.TeachingDays.Contains(day.DayOfWeek) && !_holidays.Contains(day) && !year.Closed.Any(range => range.Contains(day));

    private DateOnly? NthBefore(DateOnly day, int count, Func<DateOnly, bool> counts)
    {
        var left = count;
        for (var before = day.AddDays(-1); before >= Range.From; before = before.AddDays(-1))
        {
            if (counts(before) && --left == 0)
            {
                return before;
            }
        }

        return null;
    }

    private DateOnly? NthAfter(DateOnly day, int count, Func<DateOnly, bool> counts)
    {
        var left = Math.Max(count, 1);
        for (var next = count == 0 ? day : day.AddDays(1); next <= Range.Until; next = next.AddDays(1))
        {
            if (counts(next) && --left == 0)
            {
                return next;
            }
        }

        return null;
    }
}
