namespace Aanwezig.Attendance.Sets;

/// <summary>Finds the notes of records in all logs. Notes are numbered through from the first log to the last.</summary>
internal sealed class NoteReader
{
    private static readonly LoggedNote Nothing = new(default, default, PackedMoments.None, PackedMoments.None, 0);

    private readonly IReadOnlyList<RecordLog> _logs;
    private readonly int[] _firsts;
    private readonly ushort[] _subjects;

    public NoteReader(IReadOnlyList<RecordLog> logs, ushort[] subjects)
    {
        (_logs, _subjects, _firsts) = (logs, subjects, new int[logs.Count]);
        for (var index = 1; index < logs.Count; index++)
        {
            _firsts[index] = _firsts[index - 1] + logs[index - 1].Notes.Count;
        }
    }

    /// <summary>Returns the number of the first note of a log.</summary>
    public int First(int log) => _firsts[log];

    /// <summary>Compares two notes by id, moments, superseded id and subject.</summary>
    public int Compare(int one, int other)
    {
        var (first, second) = (At(one), At(other));
        var order = Text(one, first.Id).SequenceCompareTo(Text(other, second.Id));
        order = order != 0 ? order : first.RecordedAt.CompareTo(second.RecordedAt);
        order = order != 0 ? order : first.ReportedAt.CompareTo(second.ReportedAt);
        order = order != 0 ? order : Text(one, first.Supersedes).SequenceCompareTo(Text(other, second.Supersedes));
        return order != 0 ? order : Subject(first).CompareTo(Subject(second));
    }

    /// <summary>Returns the notes of a student's records, in the order of the records, or null where no record has one.</summary>
    public RecordNotes? Of(int[] notes, int start, int count)
    {
        var own = new ArraySegment<int>(notes, start, count);
        return own.All(note => note < 0) ? null : new RecordNotes
        {
            Ids = TextColumn.Of(count, index => Text(own[index], At(own[index]).Id)),
            Supersedes = TextColumn.Of(count, index => Text(own[index], At(own[index]).Supersedes)),
            RecordedAt = Column(own, note => note.RecordedAt, PackedMoments.None),
            ReportedAt = Column(own, note => note.ReportedAt, PackedMoments.None),
            Subjects = Column(own, Subject, default),
            MayRepeatIds = MayRepeatIds(own),
        };
    }

    private T[]? Column<T>(ArraySegment<int> own, Func<LoggedNote, T> value, T none)
        where T : IEquatable<T>
    {
        var column = new T[own.Count];
        var given = false;
        for (var index = 0; index < column.Length; index++)
        {
            column[index] = value(At(own[index]));
            given |= !column[index].Equals(none);
        }

        return given ? column : null;
    }

    private ushort Subject(LoggedNote note) => note.Subject == 0 ? default : (ushort)(_subjects[note.Subject - 1] + 1);

    // Two ids with one hash count as equal here; the check of the whole case then compares the ids themselves.
    private bool MayRepeatIds(ArraySegment<int> own)
    {
        Span<ulong> numbers = own.Count <= 256 ? stackalloc ulong[own.Count] : new ulong[own.Count];
        var count = 0;
        foreach (var note in own)
        {
            var id = Text(note, At(note).Id);
            if (!id.IsEmpty)
            {
                numbers[count++] = Number(id);
            }
        }

        numbers = numbers[..count];
        numbers.Sort();
        for (var index = 1; index < count; index++)
        {
            if (numbers[index] == numbers[index - 1])
            {
                return true;
            }
        }

        return false;
    }

    // The hash of Fowler, Noll and Vo is the same on every machine.
    private static ulong Number(ReadOnlySpan<byte> text)
    {
        var number = 14695981039346656037UL;
        foreach (var letter in text)
        {
            number = unchecked((number ^ letter) * 1099511628211UL);
        }

        return number;
    }

    private LoggedNote At(int note)
    {
        if (note < 0)
        {
            return Nothing;
        }

        var log = LogOf(note);
        return _logs[log].Notes[note - _firsts[log]];
    }

    private ReadOnlySpan<byte> Text(int note, TextPlace place) => place.Length == 0 ? default : _logs[LogOf(note)].Texts.At(place);

    private int LogOf(int note)
    {
        var log = _firsts.Length - 1;
        while (_firsts[log] > note)
        {
            log--;
        }

        return log;
    }
}
