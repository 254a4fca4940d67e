using Aanwezig.Attendance;

namespace Aanwezig.Cases;

/// <summary>Finds which scheduled minutes of one date, activity and subject the register holds.</summary>
internal static class RegisteredLessons
{
    /// <summary>Returns the scheduled minutes that no record registers.</summary>
    public static int Left(IReadOnlyList<ScheduledTime> rows, IReadOnlyList<KnownRecord> records)
    {
        var lessons = rows.Select(row => row.Minutes).Where(minutes => minutes > 0).Order().ToList();
        var whole = records.Where(record => !record.Written.IsPart()).ToList();
        var parts = records.Where(record => record.Written.IsPart()).OrderBy(record => record, KnownOrder.Instance).ToList();
        return Math.Max(0, lessons.Sum() - Covered(rows, lessons, whole, parts));
    }

    private static int Covered(IReadOnlyList<ScheduledTime> rows, List<int> lessons, List<KnownRecord> whole, List<KnownRecord> parts)
    {
        var covered = 0;
        foreach (var part in parts)
        {
            covered += Registers(rows, lessons, whole, part);
        }

        return covered + whole.Sum(record => record.Minutes);
    }

    // Removes the lesson for which the part stands, so that no other record stands for it too.
    private static int Registers(IReadOnlyList<ScheduledTime> rows, List<int> lessons, List<KnownRecord> whole, KnownRecord part)
    {
        var minutes = part.Minutes;
        if (LessonAt(rows, part) is { } own)
        {
            lessons.Remove(own.Minutes);
            return Math.Max(own.Minutes - whole.Where(record => Holds(own, record.Start)).Sum(record => record.Minutes), minutes);
        }

        if (whole.Find(record => record.Written == AttendanceKind.Present && lessons.Contains(record.Minutes + minutes)) is { } present)
        {
            lessons.Remove(present.Minutes + minutes);
            return minutes;
        }

        var place = lessons.FindIndex(lesson => lesson >= minutes);
        if (place < 0)
        {
            return minutes;
        }

        var lesson = lessons[place];
        lessons.RemoveAt(place);
        return lesson;
    }

    private static ScheduledTime? LessonAt(IReadOnlyList<ScheduledTime> rows, KnownRecord part) => rows.FirstOrDefault(row => Holds(row, part.Start));

    // A shift may go on after midnight.
    private static bool Holds(ScheduledTime row, TimeOnly? start) => row.Start <= start && (start.Value - row.Start.Value).TotalMinutes < row.Minutes;
}
