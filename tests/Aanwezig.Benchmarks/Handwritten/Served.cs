using Aanwezig.Benchmarks.Generation;

namespace Aanwezig.Benchmarks.Handwritten;

/// <summary>Which authority serves a student, in days of the period.</summary>
internal readonly struct Served
{
    // The age limit of the Doorstroompunt from 2026 on; nobody generated is older.
    private const int AgeLimit = 27;

    private readonly SchoolTime _time;
    private readonly DateOnly _born;
    private readonly int _exempt;
    private readonly int _adultFrom;
    private readonly int _tooOldFrom;
    private readonly int _qualifiedFrom;

    public Served(SchoolTime time, StudentColumns students, int student)
    {
        var first = time.From.DayNumber;
        _time = time;
        _born = DateOnly.FromDayNumber(students.Born[student]);
        _exempt = students.Exempt[student];
        _adultFrom = Birthday(_born, 18).DayNumber - first;
        _tooOldFrom = Birthday(_born, AgeLimit).DayNumber - first;
        _qualifiedFrom = students.QualifiedFrom[student] == SchoolTime.Never ? SchoolTime.Never : students.QualifiedFrom[student] - first;
    }

    /// <summary>Whether the student is leerplichtig in the school year that starts on a day: not yet 16 on its eve.</summary>
    public bool IsLeerplichtig(int yearFrom) => _exempt != 2 && Birthday(_born, 16).DayNumber > _time.From.DayNumber + yearFrom - 1;

    public bool ByLeerplicht(int day, bool leerplichtig) => leerplichtig || (day < _adultFrom && day < _qualifiedFrom && _exempt == 0);

    public bool ByDoorstroompunt(int day, bool leerplichtig) => !leerplichtig && day >= _adultFrom && day < _tooOldFrom && day < _qualifiedFrom;

    // Born on 29 February: on 1 March in common years.
    private static DateOnly Birthday(DateOnly born, int age)
    {
        var day = born.AddYears(age);
        return day.Day == born.Day ? day : day.AddDays(1);
    }
}
