using Aanwezig.Attendance;
using Aanwezig.Calendars;

namespace Aanwezig.Testing.Generators.Tests.Properties;

/// <summary>Age, statuses, consent and school weeks of a student, computed here a second time from the words of the law and the contract.</summary>
internal sealed class StudentInWords(StudentCase student, SchoolCalendar calendar, string law)
{
    private readonly HashSet<DateOnly> _scheduled = [.. student.Timetable.Where(row => row.Minutes > 0).Select(row => row.Date)];
    private readonly Dictionary<DateOnly, bool> _weeks = [];

    public bool IsAdultOn(DateOnly day) => AgeOn(day) >= 18;

    // On 1 March in common years for who was born on 29 February.
    public int AgeOn(DateOnly day)
    {
        var years = day.Year - student.Student.Born.Year;
        var isBefore = (day.Month, day.Day).CompareTo((student.Student.Born.Month, student.Student.Born.Day)) < 0;
        return isBefore ? years - 1 : years;
    }

    /// <summary>The last thing said about contact with the parents, by the end of the day.</summary>
    public Consent? SaidBy(DateOnly day) => student.Consents
        .Where(consent => consent.Scope == ConsentScope.ParentContact && consent.At < day.AddDays(1).ToDateTime(TimeOnly.MinValue))
        .MaxBy(consent => consent.At);

    public bool IsServedBy(string authority, DateOnly day) => authority switch
    {
        "leerplicht" => IsLeerplichtig(day) || IsKwalificatieplichtig(day),
        "doorstroompunt" => IsAdultOn(day) && AgeOn(day) < AgeLimit(day) && !HasStartkwalificatie(day) && !IsLeerplichtig(day),
        _ => throw new ArgumentOutOfRangeException(nameof(authority), authority, null),
    };

    /// <summary>Days on the clock of school weeks from one day to another.</summary>
    public int SchoolWeekDays(DateOnly from, DateOnly until) => NumberOf(until) - NumberOf(from);

    private int AgeLimit(DateOnly day) => law == "school/law" && day >= new DateOnly(2026, 10, 5) ? 18 : 27;

    private static DateOnly YearBegins(DateOnly day) => new(day.Month >= 8 ? day.Year : day.Year - 1, 8, 1);

    private bool IsLeerplichtig(DateOnly day) => AgeOn(YearBegins(day).AddDays(-1)) < 16 && !IsExempt("leerplicht", day);

    private bool IsKwalificatieplichtig(DateOnly day) =>
        !IsLeerplichtig(day) && !IsAdultOn(day) && !HasStartkwalificatie(day) && !IsExempt("kwalificatieplicht", day);

    private bool IsExempt(string from, DateOnly day) => Latest("exempt", day) is { } exempt && (exempt == from || exempt == "both");

    private bool HasStartkwalificatie(DateOnly day) =>
        Latest("startkwalificatie", day) is { } told ? told == "true" : student.Student.StartkwalificatieFrom <= day;

    private string? Latest(string fact, DateOnly day) => student.Facts
        .Where(change => change.Fact == fact && (change.From ?? DateOnly.MinValue) <= day)
        .OrderBy(change => change.From ?? DateOnly.MinValue)
        .ThenBy(change => change.RecordedAt ?? change.From?.ToDateTime(TimeOnly.MinValue) ?? DateTime.MinValue)
        .ThenBy(change => change.Value, StringComparer.Ordinal)
        .LastOrDefault()?.Value;

    // School weeks are numbered in sevens; a day of a week without school has the number of the day before that week.
    private int NumberOf(DateOnly day)
    {
        var monday = Monday(day);
        var weeks = Enumerable.Range(0, 60).Select(back => monday.AddDays(-7 * (back + 1))).Where(HasSchool).Count();
        return HasSchool(monday) ? (7 * weeks) + day.DayNumber - monday.DayNumber : (7 * weeks) - 1;
    }

    private bool HasSchool(DateOnly monday)
    {
        if (!_weeks.TryGetValue(monday, out var has))
        {
            has = Enumerable.Range(0, 7).Select(monday.AddDays).Any(day => calendar.IsSchoolDay(day) || _scheduled.Contains(day));
            _weeks.Add(monday, has);
        }

        return has;
    }

    private static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
}
