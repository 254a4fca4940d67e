using Aanwezig.Calendars;
using Aanwezig.Definitions;

namespace Aanwezig.Cases;

/// <summary>How much of a rule was used in the school year so far, and how long the present run lasts; it is asked for the dates in their order.</summary>
/// <param name="followed">The student, whose school days make the runs.</param>
/// <param name="rule">The rule of one kind.</param>
internal sealed class ExcuseUse(FollowedCase followed, ExcuseRule rule)
{
    private DateOnly? _year;
    private DateOnly? _last;
    private DateOnly _runFrom;
    private int _used;

    /// <summary>Uses one record of a date; tells why it does not count, where it does not.</summary>
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
        return _used > rule.Quota?.Count ? ExcuseFault.OverQuota
            : rule.NoLongerThan is { } longest && LengthOf(longest, date) > longest.Count ? ExcuseFault.TooLong
            : null;
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
