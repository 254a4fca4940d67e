namespace Aanwezig.Benchmarks.Generation;

/// <summary>Makes a school of any size: the same seed gives the same students whatever the number of them or of threads.</summary>
internal static class Generator
{
    private const int Chunk = 4096;

    /// <summary>A school.</summary>
    /// <param name="time">Its calendar.</param>
    /// <param name="students">How many students.</param>
    /// <param name="seed">The seed.</param>
    /// <param name="recordsAYear">About how many records a student and school year.</param>
    public static School Draw(SchoolTime time, int students, ulong seed, int recordsAYear = 40)
    {
        var columns = new StudentColumns(students);
        var offsets = new int[students + 1];
        var buffers = new RecordBuffer[(students + Chunk - 1) / Chunk];
        Parallel.For(0, buffers.Length, chunk => buffers[chunk] = Drawn(time, columns, offsets, chunk, seed, recordsAYear));
        for (var student = 0; student < students; student++)
        {
            offsets[student + 1] += offsets[student];
        }

        var total = offsets[^1];
        var school = new School(time, columns, offsets, new ushort[total], new ushort[total], new ushort[total], new byte[total], new byte[total]);
        for (var chunk = 0; chunk < buffers.Length; chunk++)
        {
            buffers[chunk].CopyTo(school, offsets[chunk * Chunk]);
            buffers[chunk] = null!;
        }

        return school;
    }

    private static RecordBuffer Drawn(SchoolTime time, StudentColumns columns, int[] offsets, int chunk, ulong seed, int recordsAYear)
    {
        var buffer = new RecordBuffer();
        for (var student = chunk * Chunk; student < Math.Min(columns.Born.Length, (chunk + 1) * Chunk); student++)
        {
            var before = buffer.Count;
            var chance = Chance.Of(seed, student);
            StudentDraft.Into(columns, student, time, ref chance);
            var habits = Habits.Of(ref chance, recordsAYear);
            var from = Math.Max(0, columns.EnrolledFrom[student]);
            new StudentYear(time, habits, buffer, chance).Draw(from, Math.Min(time.Last, columns.EnrolledUntil[student]));
            offsets[student + 1] = buffer.Count - before;
        }

        return buffer;
    }
}
