namespace Aanwezig.Interchange.Ranges;

/// <summary>Adjacent lines of a file that the ordinary reader must read.</summary>
/// <param name="Offset">Where they begin.</param>
/// <param name="Length">How many bytes they are.</param>
/// <param name="LinesBefore">How many lines of the block stand before them.</param>
internal readonly record struct OddLines(long Offset, int Length, int LinesBefore);

/// <summary>Where rows of a student begin; they last until those of another begin.</summary>
/// <param name="Student">The student's place; -1 for one whose own row has a mistake.</param>
/// <param name="Offset">Where the first of the rows begins.</param>
internal readonly record struct StudentRun(int Student, long Offset);

/// <summary>What came of a block of lines.</summary>
internal sealed class BlockOutcome
{
    /// <summary>How many lines the block has.</summary>
    public int Lines { get; set; }

    /// <summary>The lines that the ordinary reader must read; null where there are none.</summary>
    public List<OddLines>? Odd { get; private set; }

    /// <summary>Whose rows the block has, in their order.</summary>
    public List<StudentRun> Runs { get; } = [];

    /// <summary>Notes whose a row is; false where rows of the student stood in the block before, and others after them.</summary>
    /// <param name="student">The student's place; -1 for one whose own row has a mistake.</param>
    /// <param name="offset">Where the row begins.</param>
    /// <param name="seen">The students of the block so far.</param>
    public bool AddRow(int student, long offset, HashSet<int> seen)
    {
        if (Runs.Count > 0 && Runs[^1].Student == student)
        {
            return true;
        }

        Runs.Add(new StudentRun(student, offset));
        return student < 0 || seen.Add(student);
    }

    /// <summary>Adds a line to those that the ordinary reader must read.</summary>
    public void AddOdd(long offset, int length, int linesBefore)
    {
        Odd ??= [];
        if (Odd.Count > 0 && Odd[^1] is var last && last.Offset + last.Length == offset)
        {
            Odd[^1] = last with { Length = last.Length + length };
        }
        else
        {
            Odd.Add(new OddLines(offset, length, linesBefore));
        }
    }
}
