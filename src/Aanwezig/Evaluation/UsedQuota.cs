using Aanwezig.Definitions;

namespace Aanwezig.Evaluation;

/// <summary>How much of a quota was used in the school year so far; it is asked for the dates in their order.</summary>
/// <param name="followed">The student, whose school days make the spells.</param>
/// <param name="quota">What may be used in a school year.</param>
internal sealed class UsedQuota(FollowedCase followed, ExcuseQuota quota)
{
    private DateOnly? _year;
    private DateOnly? _last;
    private int _used;

    /// <summary>Uses one record of a date; false where it is more than the quota.</summary>
    public bool Takes(DateOnly date)
    {
        var year = followed.Calendar.YearOf(date)?.Range.From;
        if (year != _year)
        {
            (_year, _last, _used) = (year, null, 0);
        }

        if (IsAnother(date))
        {
            _used++;
        }

        _last = date;
        return _used <= quota.Count;
    }

    private bool IsAnother(DateOnly date) => _last is not { } last || quota.Unit switch
    {
        MeasureUnit.Records => true,
        MeasureUnit.Days => date != last,
        _ => IsSchoolDayBetween(last, date),
    };

    private bool IsSchoolDayBetween(DateOnly last, DateOnly date)
    {
        for (var day = last.AddDays(1); day < date; day = day.AddDays(1))
        {
            if (followed.Days.IsSchoolDay(day))
            {
                return true;
            }
        }

        return false;
    }
}
