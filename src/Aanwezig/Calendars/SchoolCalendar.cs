using System.Security.Cryptography;
using System.Text;

namespace Aanwezig.Calendars;

/// <summary>A calendar at work: which days are school days and which are working days.</summary>
/// <remarks>
/// A school day is a teaching weekday that is neither closed nor a public holiday. A working day is Monday to Friday without the public holidays;
/// school holidays do not stop it. Of a day outside its school years a calendar knows nothing.
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

    /// <summary>Its name.</summary>
    public string Name => _definition.Name;

    /// <summary>The IANA name of its time zone.</summary>
    public string TimeZone => _definition.TimeZone;

    /// <summary>The time that parts a day in two halves, where given.</summary>
    public TimeOnly? Midday => _definition.Midday;

    /// <summary>The weekdays on which school ends at midday.</summary>
    public IReadOnlyList<DayOfWeek> MorningOnly => _definition.MorningOnly;

    /// <summary>The days it knows, both ends included.</summary>
    public DateRange Range { get; }

    /// <summary>The hash of its text and of the days that the host opened or closed.</summary>
    public string ContentHash { get; }

    internal IReadOnlyList<SchoolYear> Years => _years;

    /// <summary>The school weeks of the calendar itself; made when first asked for, and two that are made at once are the same.</summary>
    internal SchoolWeekClock Weeks => _weeks ??= new SchoolWeekClock(Range, IsSchoolDay);

    /// <summary>The school year that a day lies in; null outside them.</summary>
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

    /// <summary>Whether a day is a school day of this calendar.</summary>
    public bool IsSchoolDay(DateOnly day) => Range.Contains(day) && (_schoolDays ??= WorkOut())[day.DayNumber - Range.From.DayNumber];

    /// <summary>Whether a day is a working day.</summary>
    public bool IsWorkingDay(DateOnly day) =>
        day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !_holidays.Contains(day);

    /// <summary>The n-th school day after a day; with 0 that day itself, or the next school day; null beyond the calendar.</summary>
    public DateOnly? SchoolDayAfter(DateOnly day, int count) => NthAfter(day, count, IsSchoolDay);

    /// <summary>The n-th working day after a day; with 0 that day itself, or the next working day; null beyond the calendar.</summary>
    public DateOnly? WorkingDayAfter(DateOnly day, int count) => NthAfter(day, count, IsWorkingDay);

    /// <summary>The n-th school day before a day; null before the calendar.</summary>
    internal DateOnly? SchoolDayBefore(DateOnly day, int count) => NthBefore(day, count, IsSchoolDay);

    /// <summary>The n-th working day before a day; null before the calendar.</summary>
    internal DateOnly? WorkingDayBefore(DateOnly day, int count) => NthBefore(day, count, IsWorkingDay);

    /// <summary>Whether the calendar has school in the week of a day.</summary>
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
