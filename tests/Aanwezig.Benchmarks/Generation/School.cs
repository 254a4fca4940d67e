namespace Aanwezig.Benchmarks.Generation;

/// <summary>A generated school: students and their records as a struct of arrays, eight bytes a record, by student, day and start.</summary>
/// <param name="Time">The calendar.</param>
/// <param name="Students">The students.</param>
/// <param name="Offsets">Where the records of each student begin, and after the last one the number of all.</param>
/// <param name="Day">The day of each record.</param>
/// <param name="Minutes">Its minutes.</param>
/// <param name="Start">Its start in minutes of the day.</param>
/// <param name="Code">Its code.</param>
/// <param name="Practice">1 for work placement.</param>
internal sealed record School(
    SchoolTime Time,
    StudentColumns Students,
    int[] Offsets,
    ushort[] Day,
    ushort[] Minutes,
    ushort[] Start,
    byte[] Code,
    byte[] Practice)
{
    public int Count => Offsets.Length - 1;

    public int RecordCount => Offsets[^1];

    /// <summary>The same school with only its first students; the columns are shared.</summary>
    public School First(int students) => students >= Count ? this : this with { Offsets = Offsets[..(students + 1)] };

    /// <summary>A school of one of its students.</summary>
    public School Only(int student)
    {
        var (from, until) = (Offsets[student], Offsets[student + 1]);
        return new(
            Time, Students.Only(student), [0, until - from], Day[from..until], Minutes[from..until], Start[from..until], Code[from..until], Practice[from..until]);
    }
}
