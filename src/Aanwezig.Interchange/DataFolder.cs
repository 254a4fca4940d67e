using Aanwezig.Attendance.Sets;
using Aanwezig.Interchange.Files;
using Aanwezig.Interchange.Ranges;
using Aanwezig.Interchange.Tables;

namespace Aanwezig.Interchange;

/// <summary>Reads a folder of CSV files: students, attendance, and where they are there dossier, consents, exemptions, timetable, facts and days of the calendar.</summary>
/// <remarks>
/// Columns stand in any order, parted by <c>,</c> or <c>;</c>; text is UTF-8, with or without a byte order mark. Values are read to the letter: a space more
/// is another value. Every mistake of every file is told, with its line and column; one mistake is enough to hand out no cases, unless it was asked to keep going.
/// A row that contradicts another is left out together with it, for nothing tells which of the two is right.
/// Moments with an offset become local to the student's calendar; this is the only place where time zones exist.
/// </remarks>
public static class DataFolder
{
    /// <summary>From how many bytes on an attendance file is large.</summary>
    public const long Large = 128L << 20;

    /// <summary>Reads the files of a folder.</summary>
    /// <param name="directory">The folder.</param>
    /// <param name="settings">What the protocols and calendars in use know.</param>
    /// <returns>The cases, or everything that is wrong.</returns>
    /// <exception cref="ArgumentException">The default calendar is none of the calendars.</exception>
    /// <exception cref="IOException">A file is there but cannot be opened.</exception>
    /// <exception cref="OperationCanceledException">It was interrupted.</exception>
    public static DataReading Read(string directory, DataSettings settings)
    {
        Check(directory, settings);
        var folder = new Folder(directory, settings);
        FolderFiles.ReadBefore(folder);
        AttendanceFile.Read(folder);
        return FolderFiles.Result(folder, FolderFiles.ReadAfter(folder));
    }

    /// <summary>Reads the files of a folder into columns, the attendance by several threads at once; says the same as <see cref="Read"/>.</summary>
    /// <param name="directory">The folder.</param>
    /// <param name="settings">What the protocols and calendars in use know.</param>
    /// <returns>The cases in columns, or everything that is wrong.</returns>
    /// <exception cref="ArgumentException">The default calendar is none of the calendars.</exception>
    /// <exception cref="IOException">A file is there but cannot be opened.</exception>
    /// <exception cref="OperationCanceledException">It was interrupted.</exception>
    public static SetReading ReadSet(string directory, DataSettings settings)
    {
        Check(directory, settings);
        return SetFolder.Read(directory, settings) ?? Ordinary(directory, settings);
    }

    /// <summary>Reads the files of a folder; an attendance file that is large, and in which the rows of each student stand together, is handed out student by student.</summary>
    /// <param name="directory">The folder.</param>
    /// <param name="settings">What the protocols and calendars in use know.</param>
    /// <param name="large">From how many bytes on a file is large.</param>
    /// <returns>The cases in batches, or everything that is wrong.</returns>
    /// <exception cref="ArgumentException">The default calendar is none of the calendars.</exception>
    /// <exception cref="IOException">A file is there but cannot be opened.</exception>
    /// <exception cref="OperationCanceledException">It was interrupted.</exception>
    public static BatchReading ReadBatches(string directory, DataSettings settings, long large = Large)
    {
        Check(directory, settings);
        var file = new FileInfo(new Folder(directory, settings).Attendance.Path);
        return (file.Exists && file.Length >= large && !ParquetText.Is(file.Name) ? BatchFolder.Read(directory, settings) : null) ?? new BatchReading(ReadSet(directory, settings), null);
    }

    private static SetReading Ordinary(string directory, DataSettings settings)
    {
        var reading = Read(directory, settings);
        var builder = new AttendanceSetBuilder();
        foreach (var studentCase in reading.Cases)
        {
            builder.Add(studentCase);
        }

        return new SetReading(reading.WithoutCases(), builder.Build());
    }

    private static void Check(string directory, DataSettings settings)
    {
        ArgumentNullException.ThrowIfNull(directory);
        ArgumentNullException.ThrowIfNull(settings);
        if (settings.DefaultCalendar is { } calendar && !settings.Calendars.ContainsKey(calendar))
        {
            throw new ArgumentException($"The default calendar `{calendar}` is none of the calendars.", nameof(settings));
        }
    }
}
