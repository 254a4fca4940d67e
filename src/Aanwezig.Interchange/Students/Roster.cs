using System.Text;
using Aanwezig.Attendance;

namespace Aanwezig.Interchange.Students;

/// <summary>The students of a folder, also those whose row has a mistake, and the timetables of their groups.</summary>
internal sealed class Roster
{
    private readonly Dictionary<string, StudentDraft> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<ScheduledTime>> _groups = new(StringComparer.Ordinal);
    private readonly Dictionary<string, StudentDraft>.AlternateLookup<ReadOnlySpan<char>> _bySpan;

    private StudentDraft? _last;

    public Roster() => _bySpan = _byId.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether the students could be read at all; if not, nobody is unknown.</summary>
    public bool IsReadable { get; set; }

    public IReadOnlyCollection<StudentDraft> All => _byId.Values;

    public IEnumerable<string> Ids => _byId.Keys;

    public StudentDraft? Find(ReadOnlySpan<char> id) => _bySpan.TryGetValue(id, out var draft) ? draft : null;

    /// <summary>The student with an id in UTF-8.</summary>
    /// <param name="id">The id.</param>
    /// <param name="likely">The student who most likely has it.</param>
    public StudentDraft? Find(ReadOnlySpan<byte> id, StudentDraft? likely)
    {
        if (likely is not null && Ascii.Equals(id, likely.Id))
        {
            return likely;
        }

        Span<char> letters = id.Length <= 64 ? stackalloc char[64] : new char[id.Length];
        return Find(letters[..Encoding.UTF8.GetChars(id, letters)]);
    }

    public bool TryAdd(StudentDraft draft)
    {
        if (!_byId.TryAdd(draft.Id, draft))
        {
            return false;
        }

        if (_last is not null)
        {
            _last.Next = draft;
        }

        _last = draft;
        return true;
    }

    /// <summary>Gives each student a place; -1 to those whose own row has a mistake, since nothing about them is kept.</summary>
    public void GivePlaces(Func<StudentDraft, int> place)
    {
        foreach (var draft in All)
        {
            draft.Place = draft.Student is null ? -1 : place(draft);
        }
    }

    /// <summary>The timetable of a group, to be filled.</summary>
    public List<ScheduledTime> OfGroup(string group)
    {
        if (!_groups.TryGetValue(group, out var timetable))
        {
            _groups.Add(group, timetable = []);
        }

        return timetable;
    }

    /// <summary>The timetable of the student's group on each date, as far as there is one; students whose group never changes share it.</summary>
    public List<ScheduledTime>? TimetableOf(StudentDraft draft)
    {
        if (_groups.Count == 0)
        {
            return null;
        }

        if (!draft.HasLists || draft.Groups is not { Changes: true } groups)
        {
            return draft.Student?.Group is { } group ? _groups.GetValueOrDefault(group) : null;
        }

        List<ScheduledTime> rows = [.. groups.All.SelectMany(group => _groups.GetValueOrDefault(group)?.Where(row => groups.On(row.Date) == group) ?? [])];
        return rows.Count == 0 ? null : rows;
    }
}
