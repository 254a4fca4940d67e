using System.Collections.Concurrent;
using System.Runtime.InteropServices;

namespace Aanwezig.Attendance.Sets;

/// <summary>Makes the columns of a set: it gives the records to their students, and sorts students and records.</summary>
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
        if (!IsOrdered(drafts))
        {
            Array.Sort(_order, (one, other) => string.CompareOrdinal(drafts[one].Id, drafts[other].Id));
        }

        _positions = new int[drafts.Count];
        for (var index = 0; index < _order.Length; index++)
        {
            _positions[_order[index]] = index;
        }

        _starts = Starts();
        _records = GC.AllocateUninitializedArray<PackedRecord>(_starts[^1]);
        _notes = logs.Any(log => log.Notes.Count > 0) ? GC.AllocateUninitializedArray<int>(_records.Length) : null;
    }

    public SetColumns Columns((string[] Words, ushort[] Places) codes, (string[] Words, ushort[] Places) subjects)
    {
        var reader = new NoteReader(_logs, subjects.Places);
        Place(codes.Places, reader);
        var notes = Sort(reader);
        var facts = Array.ConvertAll(_order, place => _drafts[place].Facts(_facts));
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

    private static bool IsOrdered(List<SetDraft> drafts)
    {
        for (var index = 1; index < drafts.Count; index++)
        {
            if (string.CompareOrdinal(drafts[index - 1].Id, drafts[index].Id) > 0)
            {
                return false;
            }
        }

        return true;
    }

    private int[] Starts()
    {
        var starts = new int[_drafts.Count + 1];
        foreach (var log in _logs)
        {
            for (var run = 0; run < log.Runs.Count; run++)
            {
                starts[_positions[log.Runs[run].Student] + 1] += log.EndOf(run) - log.Runs[run].First;
            }
        }

        for (var index = 1; index < starts.Length; index++)
        {
            starts[index] += starts[index - 1];
        }

        return starts;
    }

    // Several logs may hold records of one student, and the logs are copied side by side, so the records are sorted afterwards.
    private void Place(ushort[] codes, NoteReader reader)
    {
        var next = _starts.AsSpan(0, _drafts.Count).ToArray();
        for (var index = 0; index < _logs.Count; index++)
        {
            var (log, firstNote) = (_logs[index], reader.First(index));
            Together(log.Runs.Count, run =>
            {
                var (first, count) = (log.Runs[run].First, log.EndOf(run) - log.Runs[run].First);
                var place = Interlocked.Add(ref next[_positions[log.Runs[run].Student]], count) - count;
                log.CopyTo(_records.AsSpan(place, count), first, codes);
                for (var record = 0; _notes is not null && record < count; record++)
                {
                    _notes[place + record] = log.NoteOf(first + record) is >= 0 and var note ? firstNote + note : -1;
                }
            });
        }
    }

    private RecordNotes?[]? Sort(NoteReader reader)
    {
        var notes = _notes is null ? null : new RecordNotes?[_drafts.Count];
        Together(_drafts.Count, index => Sort(index, notes, reader));
        return notes;
    }

    private void Sort(int index, RecordNotes?[]? all, NoteReader reader)
    {
        var (start, count) = (_starts[index], _starts[index + 1] - _starts[index]);
        if (all is null)
        {
            SortRecords(_records.AsSpan(start, count));
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

    // The records are sorted as numbers, which is faster; most are in order already.
    private static void SortRecords(Span<PackedRecord> records)
    {
        for (var index = 1; index < records.Length; index++)
        {
            if (records[index] < records[index - 1])
            {
                MemoryMarshal.Cast<PackedRecord, ulong>(records).Sort();
                return;
            }
        }
    }

    private static void Together(int count, Action<int> work)
    {
        if (count == 0)
        {
            return;
        }

        Parallel.ForEach(Partitioner.Create(0, count), range =>
        {
            for (var index = range.Item1; index < range.Item2; index++)
            {
                work(index);
            }
        });
    }
}
