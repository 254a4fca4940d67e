using Aanwezig.Cases;
using Aanwezig.Days;
using Aanwezig.Measures;

namespace Aanwezig.Snapshots;

/// <summary>A cache of the snapshots of the latest two days of a followed case.</summary>
internal sealed class SnapshotCache(FollowedCase followed, MeasureReader reader, DayTable table)
{
    private Snapshot? _today;
    private Snapshot? _yesterday;

    public FollowedCase Followed => followed;

    /// <summary>Returns the snapshot of a day; the same object for each of the latest two days.</summary>
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
