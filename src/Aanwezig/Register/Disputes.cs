using Aanwezig.Attendance;

namespace Aanwezig.Register;

/// <summary>Collects the time on which kinds conflict, and joins what belongs together into open groups.</summary>
/// <remarks>
/// Time between two whole kinds is a group by itself. A row beside rows for parts of its lesson is open as a whole, with these rows as the
/// alternative; all time on which such a row is open elsewhere joins its group.
/// </remarks>
internal sealed class Disputes
{
    private readonly List<Dispute> _disputes = [];
    private readonly Dictionary<LaidRow, List<LaidRow>> _partsOf = [];

    /// <summary>Adds time that rows of different kinds cover.</summary>
    public void Add(IEnumerable<OpenShare> shares) => _disputes.Add(new Dispute([.. shares]));

    /// <summary>Adds a row for a part of a lesson that stands beside an absence for the whole of it.</summary>
    public void AddPart(LaidRow whole, LaidRow part)
    {
        if (!_partsOf.TryGetValue(whole, out var parts))
        {
            _partsOf.Add(whole, parts = []);
        }

        parts.Add(part);
    }

    /// <summary>Returns the groups, and takes from the rows what is open in them.</summary>
    public IReadOnlyList<OpenGroup> Settle()
    {
        foreach (var (whole, parts) in _partsOf)
        {
            _disputes.Add(new Dispute([new OpenShare(whole, whole.Left, [.. whole.Spans]), .. parts.Select(part => new OpenShare(part, part.Left, []))]));
            whole.Left = 0;
            whole.IsGone = true;
            whole.Spans.Clear();
        }

        foreach (var part in _partsOf.Values.SelectMany(parts => parts))
        {
            part.IsGone = true;
        }

        return [.. Joined().Select(GroupOf)];
    }

    // Disputes about the same rows are one, and so are all disputes about a row with parts in it, or about such a part.
    private List<List<Dispute>> Joined()
    {
        var joined = new List<List<Dispute>>();
        foreach (var dispute in _disputes)
        {
            var near = joined.FindAll(others => others.Exists(other => other.IsSameAs(dispute) || other.Rows.Any(row => IsJoint(row) && dispute.Rows.Contains(row))));
            joined.RemoveAll(near.Contains);
            joined.Add([.. near.SelectMany(others => others), dispute]);
        }

        return joined;
    }

    private bool IsJoint(LaidRow row) => row.Kind.IsPart() || _partsOf.ContainsKey(row);

    private static OpenGroup GroupOf(List<Dispute> disputes) => new([.. disputes
        .SelectMany(dispute => dispute.Shares)
        .GroupBy(share => share.Row.Kind.IsPart() ? (AttendanceKind?)null : share.Row.Kind)
        .OrderBy(alternative => alternative.Key)
        .Select(alternative => (IReadOnlyList<OpenShare>)[.. alternative.GroupBy(share => share.Row).OrderBy(shares => shares.Key.Place).Select(OfRow)])]);

    // A part belongs to one lesson, however often it is disputed.
    private static OpenShare OfRow(IGrouping<LaidRow, OpenShare> shares) => shares.Key.Kind.IsPart()
        ? shares.First()
        : new OpenShare(shares.Key, shares.Sum(share => share.Minutes), [.. shares.SelectMany(share => share.Spans)]);

    private sealed class Dispute(IReadOnlyList<OpenShare> shares)
    {
        public IReadOnlyList<OpenShare> Shares => shares;

        public HashSet<LaidRow> Rows { get; } = [.. shares.Select(share => share.Row)];

        public bool IsSameAs(Dispute other) => Rows.SetEquals(other.Rows);
    }
}
