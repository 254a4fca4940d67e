using Aanwezig.Calendars;
using Aanwezig.Definitions;

namespace Aanwezig.Cases;

/// <summary>The use of an excuse rule in the school year so far, and the length of the current run of dates. The dates must come in order.</summary>
/// <param name="followed">The student, whose school days make the runs.</param>
/// <param name="rule">The rule for one kind of absence.</param>
internal sealed class ExcuseUse(FollowedCase followed, ExcuseRule rule)
{
    private DateOnly? _year;
    private DateOnly? _last;
    private DateOnly _runFrom;
    private int _used;

    /// <summary>The reason why the excuse of the last added record does not count; null when it counts.</summary>
    public ExcuseFault? Fault { get; private set; }

    /// <summary>Adds one record of a date. Returns the reason why its excuse does not count, or null when it counts.</summary>
    public ExcuseFault? Take(DateOnly date)
    {
        var year = followed.Calendar.YearOf(date)?.Range.From;
        if (year != _year)
        {
            (_year, _last, _used) = (year, null, 0);
        }

        var isAnotherRun = _last is not { } last || HasSchoolDayBetween(last, date);
        _runFrom = isAnotherRun ? date : _runFrom;
        _used += rule.Quota is { } quota && IsAnother(quota, date, isAnotherRun) ? 1 : 0;
        _last = date;
        Fault = _used > rule.Quota?.Count ? ExcuseFault.OverQuota
            : rule.NoLongerThan is { } longest && LengthOf(longest, date) > longest.Count ? ExcuseFault.TooLong
            : null;
        return Fault;
    }

    private bool IsAnother(ExcuseQuota quota, DateOnly date, bool isAnotherRun) => quota.Unit switch
    {
        MeasureUnit.Records => true,
        MeasureUnit.Days => date != _last,
        MeasureUnit.Spells => isAnotherRun,
        _ => throw Unlisted.Member(quota.Unit),
    };

    private int LengthOf(Duration longest, DateOnly date) => longest.Unit == TimeUnit.Days
        ? date.DayNumber - _runFrom.DayNumber + 1
        : new DateRange(_runFrom, date).Days.Count(followed.Days.IsSchoolDay);

    private bool HasSchoolDayBetween(DateOnly last, DateOnly date) => new DateRange(last.AddDays(1), date.AddDays(-1)).Days.Any(followed.Days.IsSchoolDay);
}
