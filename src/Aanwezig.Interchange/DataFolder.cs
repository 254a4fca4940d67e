using Aanwezig.Attendance.Sets;
using Aanwezig.Interchange.Files;
using Aanwezig.Interchange.Ranges;
using Aanwezig.Interchange.Tables;

namespace Aanwezig.Interchange;

/// <summary>Reads a folder of CSV or Parquet files: students and attendance, and where present dossier, consents, exemptions, periods of enrolment, timetable, facts and days of the calendar.</summary>
/// <remarks>
/// Columns stand in any order, separated by <c>,</c> or <c>;</c>. Text is UTF-8, with or without a byte order mark. Values are read to the letter: an extra space
/// makes another value. Every mistake of every file is reported with its line and column. One mistake is enough to return no cases, unless
/// <see cref="DataSettings.KeepGoing"/> is set. A row that contradicts another is left out together with it, because nothing shows which of the two is right.
/// Moments with an offset from UTC become local to the time zone of the student's calendar; moments without one are local already.
/// </remarks>
/// <example>
/// <code>
/// var reading = DataFolder.Read("school", settings);
/// foreach (var student in reading.Cases)
/// {
///     Console.WriteLine(protocol.Assess(student, settings.On).Recommendations.Count);
/// }
/// </code>
/// </example>
public static class DataFolder
{
    /// <summary>The size in bytes from which an attendance file is large: 128 MiB.</summary>
    public const long Large = 128L << 20;

    /// <summary>Reads the files of a folder.</summary>
    /// <param name="directory">The folder.</param>
    /// <param name="settings">The codes, steps, calendars and facts against which rows are checked.</param>
    /// <returns>The cases, or every mistake.</returns>
    /// <exception cref="ArgumentException">The default calendar is not among the calendars.</exception>
    /// <exception cref="IOException">A file exists but cannot be opened.</exception>
    /// <exception cref="OperationCanceledException">The reading was interrupted.</exception>
    public static DataReading Read(string directory, DataSettings settings)
    {
        Check(directory, settings);
        var folder = new Folder(directory, settings);
        FolderFiles.ReadBefore(folder);
        AttendanceFile.Read(folder);
        return FolderFiles.Result(folder, FolderFiles.ReadAfter(folder));
    }

    /// <summary>Reads the files of a folder into columns, the attendance by several threads at once; the result is the same as that of <see cref="Read"/>.</summary>
    /// <param name="directory">The folder.</param>
    /// <param name="settings">The codes, steps, calendars and facts against which rows are checked.</param>
    /// <returns>The cases in columns, or every mistake.</returns>
    /// <exception cref="ArgumentException">The default calendar is not among the calendars.</exception>
    /// <exception cref="IOException">A file exists but cannot be opened.</exception>
    /// <exception cref="OperationCanceledException">The reading was interrupted.</exception>
    public static SetReading ReadSet(string directory, DataSettings settings)
    {
        Check(directory, settings);
        return SetFolder.Read(directory, settings) ?? Ordinary(directory, settings);
    }

    /// <summary>Reads the files of a folder; an attendance file that is large, and in which the rows of each student stand together, is returned student by student, so that memory does not grow with it.</summary>
    /// <param name="directory">The folder.</param>
    /// <param name="settings">The codes, steps, calendars and facts against which rows are checked.</param>
    /// <param name="large">The size in bytes from which a file is large.</param>
    /// <returns>The cases in batches, or every mistake.</returns>
    /// <exception cref="ArgumentException">The default calendar is not among the calendars.</exception>
    /// <exception cref="IOException">A file exists but cannot be opened.</exception>
    /// <exception cref="OperationCanceledException">The reading was interrupted.</exception>
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
