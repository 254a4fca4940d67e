using System.Collections.Concurrent;

namespace Aanwezig.Attendance.Sets;

/// <summary>Puts what was gathered into columns: records to their students, students and records in their order.</summary>
internal sealed class SetAssembly
{
    private readonly List<SetDraft> _drafts;
    private readonly IReadOnlyList<RecordLog> _logs;
    private readonly FactLists _facts;
    private readonly int[] _order;
    private readonly int[] _positions;
    private readonly int[] _starts;
    private readonly PackedRecord[] _records;
    private readonly int[]? _notes;

    public SetAssembly(List<SetDraft> drafts, IReadOnlyList<RecordLog> logs, FactLists facts)
    {
        (_drafts, _logs, _facts) = (drafts, logs, facts);
        _order = [.. Enumerable.Range(0, drafts.Count)];
        Array.Sort(_order, (one, other) => string.CompareOrdinal(drafts[one].Id, drafts[other].Id));
        _positions = new int[drafts.Count];
        for (var index = 0; index < _order.Length; index++)
        {
            _positions[_order[index]] = index;
        }

        _starts = Starts();
        _records = new PackedRecord[_starts[^1]];
        _notes = logs.Any(log => log.Notes.Count > 0) ? new int[_records.Length] : null;
    }

    public SetColumns Columns((string[] Words, ushort[] Places) codes, (string[] Words, ushort[] Places) subjects)
    {
        var reader = new NoteReader(_logs, subjects.Places);
        Place(codes.Places, reader);
        var notes = Sort(reader);
        var facts = Array.ConvertAll(_order, place => _facts.Of(_drafts[place].Facts));
        var rest = Array.ConvertAll(_order, place => _drafts[place].Rest());
        return new SetColumns
        {
            Students = Array.ConvertAll(_order, place => _drafts[place].Student!),
            Starts = _starts,
            Records = _records,
            Facts = facts,
            Simple = [.. _order.Select((_, index) => rest[index] is null && notes?[index] is null or { IsSimple: true } && !_facts.Contradict(facts[index]))],
            Codes = codes.Words,
            Subjects = subjects.Words,
            Notes = notes,
            Rest = Array.TrueForAll(rest, none => none is null) ? null : rest,
            FactBytes = _facts.Bytes,
        };
    }

    private int[] Starts()
    {
        var starts = new int[_drafts.Count + 1];
        foreach (var piece in _logs.SelectMany(log => log.Records.Pieces()))
        {
            foreach (ref readonly var record in piece.Span)
            {
                starts[_positions[record.Student] + 1]++;
            }
        }

        for (var index = 1; index < starts.Length; index++)
        {
            starts[index] += starts[index - 1];
        }

        return starts;
    }

    private void Place(ushort[] codes, NoteReader reader)
    {
        var next = _starts.AsSpan(0, _drafts.Count).ToArray();
        for (var log = 0; log < _logs.Count; log++)
        {
            foreach (var piece in _logs[log].Records.Pieces())
            {
                foreach (ref readonly var record in piece.Span)
                {
                    var place = next[_positions[record.Student]]++;
                    _records[place] = record.Packed.WithCode(codes[record.Packed.Code]);
                    if (_notes is not null)
                    {
                        _notes[place] = record.Note < 0 ? -1 : reader.First(log) + record.Note;
                    }
                }
            }
        }
    }

    private RecordNotes?[]? Sort(NoteReader reader)
    {
        var notes = _notes is null ? null : new RecordNotes?[_drafts.Count];
        if (_drafts.Count > 0)
        {
            Parallel.ForEach(Partitioner.Create(0, _drafts.Count), range =>
            {
                for (var index = range.Item1; index < range.Item2; index++)
                {
                    Sort(index, notes, reader);
                }
            });
        }

        return notes;
    }

    private void Sort(int index, RecordNotes?[]? all, NoteReader reader)
    {
        var (start, count) = (_starts[index], _starts[index + 1] - _starts[index]);
        if (all is null)
        {
            _records.AsSpan(start, count).Sort();
            return;
        }

        var own = _notes.AsSpan(start, count);
        var records = _records.AsSpan(start, count);
        records.Sort(own);
        for (var first = 0; first < count;)
        {
            var last = first + 1;
            while (last < count && records[last] == records[first])
            {
                last++;
            }

            own[first..last].Sort(reader.Compare);
            first = last;
        }

        all[index] = reader.Of(_notes!, start, count);
    }
}
