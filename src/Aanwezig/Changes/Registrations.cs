using Aanwezig.Attendance;

namespace Aanwezig.Changes;

/// <summary>The registrations of one student in the order of arrival, with a look-up by id.</summary>
/// <remarks>Registrations are only ever added at the end, so the first few of them are those that were known at an earlier moment.</remarks>
internal sealed class Registrations
{
    private readonly Dictionary<string, AttendanceRecord> _byId = new(StringComparer.Ordinal);
    private readonly HashSet<string> _replaced = new(StringComparer.Ordinal);
    private readonly bool _replacedTwice;
    private AttendanceRecord[] _all;
    private int _count;

    /// <summary>Starts with the registrations of a case without mistakes.</summary>
    public Registrations(IReadOnlyList<AttendanceRecord> known)
    {
        _all = [.. known];
        _count = _all.Length;
        foreach (var record in known)
        {
            _replacedTwice |= record.Supersedes is { } other && _replaced.Contains(other);
            Know(record);
        }
    }

    /// <summary>The registrations so far.</summary>
    public ArraySegment<AttendanceRecord> SoFar => new(_all, 0, _count);

    /// <summary>Returns whether a registration can have no mistake beyond its own fields, and takes the place of the one that it corrects. False means only that this is not certain.</summary>
    public bool Allows(AttendanceRecord record) =>
        (record.Id is null || !_byId.ContainsKey(record.Id))
        && (record.Supersedes is null || (record.RecordedAt is not null && !_replacedTwice && _byId.ContainsKey(record.Supersedes) && !_replaced.Contains(record.Supersedes)));

    /// <summary>Returns the registration that a registration corrects, or null where it corrects none.</summary>
    public AttendanceRecord? CorrectedBy(AttendanceRecord record) => record.Supersedes is { } id ? _byId[id] : null;

    public void Add(AttendanceRecord record)
    {
        if (_count == _all.Length)
        {
            Array.Resize(ref _all, Math.Max(8, 2 * _count));
        }

        _all[_count++] = record;
        Know(record);
    }

    private void Know(AttendanceRecord record)
    {
        if (record.Id is { } id)
        {
            _byId.Add(id, record);
        }

        if (record.Supersedes is { } other)
        {
            _replaced.Add(other);
        }
    }
}
