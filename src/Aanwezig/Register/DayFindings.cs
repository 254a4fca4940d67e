using Aanwezig.Attendance;

namespace Aanwezig.Register;

/// <summary>The rows of one date about which a person at the school should know.</summary>
internal sealed class DayFindings
{
    private readonly SortedSet<int> _twins = [];
    private readonly SortedSet<int> _excused = [];

    /// <summary>The places of rows that hold the same time with one of their kind.</summary>
    public IReadOnlyCollection<int> SameTimeTwice => _twins;

    /// <summary>The places of rows that an excuse sets aside, and of those excuses.</summary>
    public IReadOnlyCollection<int> ExcusedElsewhere => _excused;

    // Two rows that both say that the student was there harm nobody.
    public void AddTwins(LaidRow holder, LaidRow twin)
    {
        if (holder.Kind != AttendanceKind.Present)
        {
            _twins.Add(holder.Place);
            _twins.Add(twin.Place);
        }
    }

    public void AddExcused(LaidRow row, IEnumerable<LaidRow> excuses)
    {
        _excused.Add(row.Place);
        _excused.UnionWith(excuses.Select(excuse => excuse.Place));
    }
}
