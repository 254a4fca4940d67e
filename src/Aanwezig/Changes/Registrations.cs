using Aanwezig.Attendance;

namespace Aanwezig.Changes;

/// <summary>The registrations of one student in the order in which they were told, and by their ids.</summary>
/// <remarks>What was told stays where it stands, so the first so many of them are what was known at a moment.</remarks>
internal sealed class Registrations
{
    private readonly Dictionary<string, AttendanceRecord> _byId = new(StringComparer.Ordinal);
    private readonly HashSet<string> _replaced = new(StringComparer.Ordinal);
    private readonly bool _replacedTwice;
    private AttendanceRecord[] _all;
    private int _count;

    /// <summary>Begins with the registrations of a case without mistakes.</summary>
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

    /// <summary>All that were told so far.</summary>
    public ArraySegment<AttendanceRecord> SoFar => new(_all, 0, _count);

    /// <summary>Whether a registration surely adds no mistake but one of its own fields, and holds in the place of the one that it corrects.</summary>
    public bool Allows(AttendanceRecord record) =>
        (record.Id is null || !_byId.ContainsKey(record.Id))
        && (record.Supersedes is null || (record.RecordedAt is not null && !_replacedTwice && _byId.ContainsKey(record.Supersedes) && !_replaced.Contains(record.Supersedes)));

    /// <summary>The registration that one of these corrects; null: none.</summary>
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
