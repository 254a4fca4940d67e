using Aanwezig.Cases;
using Aanwezig.Days;
using Aanwezig.Measures;

namespace Aanwezig.Snapshots;

/// <summary>What measures and facts stand at on days of a followed case, for what is read afresh.</summary>
internal sealed class SnapshotCache(FollowedCase followed, MeasureReader reader, DayTable table)
{
    private Snapshot? _today;
    private Snapshot? _yesterday;

    public FollowedCase Followed => followed;

    /// <summary>The end of a day; of the latest two days one and the same is given again.</summary>
    public Snapshot On(int day)
    {
        var date = table.DateOf(day);
        if (_today?.Day == date)
        {
            return _today;
        }

        if (_yesterday?.Day == date)
        {
            return _yesterday;
        }

        var moment = new Snapshot(followed, reader, date);
        if (_today is null || _today.Day < date)
        {
            (_yesterday, _today) = (_today, moment);
        }
        else
        {
            _yesterday = moment;
        }

        return moment;
    }
}
