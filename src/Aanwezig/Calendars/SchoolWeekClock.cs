namespace Aanwezig.Calendars;

/// <summary>A clock that runs only in school weeks: it numbers their days 0, 1, 2 and so on, seven to a week.</summary>
/// <remarks>
/// A school week runs from Monday to Sunday and has at least one school day. A day in another week has the number of the last day before that week,
/// so that a holiday neither shortens nor empties a window of school weeks.
/// </remarks>
internal sealed class SchoolWeekClock
{
    private readonly DateOnly _first;
    private readonly int[] _numbers;

    /// <summary>Numbers the days of a range by the days that have school.</summary>
    public SchoolWeekClock(DateRange range, Func<DateOnly, bool> hasSchool)
    {
        _first = range.From;
        _numbers = new int[range.Until.DayNumber - range.From.DayNumber + 1];
        var weeks = 0;
        for (var monday = IsoWeek.MondayOf(range.From); monday <= range.Until; monday = monday.AddDays(7))
        {
            var exists = HasSchool(monday, range, hasSchool);
            for (var place = 0; place < 7; place++)
            {
                var day = monday.AddDays(place);
                if (range.Contains(day))
                {
                    _numbers[day.DayNumber - _first.DayNumber] = exists ? (7 * weeks) + place : (7 * weeks) - 1;
                }
            }

            weeks += exists ? 1 : 0;
        }
    }

    /// <summary>The number of a day: -1 before the first school week; outside the range, the number of the nearest day in it.</summary>
    public int this[DateOnly day] => _numbers[Math.Clamp(day.DayNumber - _first.DayNumber, 0, _numbers.Length - 1)];

    /// <summary>Returns the first day whose number is at least a given one, or null where there is none.</summary>
    public DateOnly? FirstWith(int number)
    {
        var place = Array.BinarySearch(_numbers, number);
        place = place < 0 ? ~place : place;
        while (place > 0 && place <= _numbers.Length && _numbers[place - 1] >= number)
        {
            place--;
        }

        return place >= _numbers.Length ? null : _first.AddDays(place);
    }

    private static bool HasSchool(DateOnly monday, DateRange range, Func<DateOnly, bool> hasSchool)
    {
        for (var place = 0; place < 7; place++)
        {
            var day = monday.AddDays(place);
            if (range.Contains(day) && hasSchool(day))
            {
                return true;
            }
        }

        return false;
    }
}
