using System.Text;
using Aanwezig.Definitions;
using Aanwezig.Interchange.Ranges;

namespace Aanwezig.Interchange.Tests;

/// <summary>A folder of files that a test writes, reads and throws away; students and attendance are sound until a test says otherwise.</summary>
public sealed class TestFolder : IDisposable
{
    public const string Students = "student,born\nS1,2009-03-12\nS2,2008-05-01\n";
    public const string Attendance = "record,student,date,minutes,code\nR1,S1,2026-11-03,60,unexcused\n";

    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("aanwezig-");

    public TestFolder()
    {
        With("students.csv", Students);
        With("attendance.csv", Attendance);
    }

    public static DataSettings Settings { get; } = new()
    {
        On = new DateOnly(2026, 11, 30),
        Codes = new HashSet<string> { "unexcused", "sick", "late", "present", "cancelled", "A" },
        Steps = new HashSet<string> { "coach_talk", "report_16" },
        Calendars = new Dictionary<string, string> { ["nl/midden"] = "Europe/Amsterdam", ["aruba"] = "America/Aruba", ["lost"] = "Europe/Nowhere" },
        Covers = (_, date) => date >= new DateOnly(2026, 8, 1) && date <= new DateOnly(2027, 7, 31),
        Exemptions = new HashSet<string> { "care", "sport" },
        DefaultCalendar = "nl/midden",
        Facts = new Dictionary<string, FactType>
        {
            ["concern"] = FactType.Boolean,
            ["group_size"] = FactType.Integer,
            ["mentor"] = FactType.Text,
            ["intake"] = FactType.Date,
        },
    };

    public string this[string file] => Path.Combine(_directory.FullName, file);

    public TestFolder With(string file, string text) => With(file, Encoding.UTF8.GetBytes(text));

    public TestFolder With(string file, byte[] bytes)
    {
        File.WriteAllBytes(this[file], bytes);
        return this;
    }

    public TestFolder Without(string file)
    {
        File.Delete(this[file]);
        return this;
    }

    /// <summary>Reads the folder; that reading it into columns says the same is looked at each time.</summary>
    public DataReading Read(DataSettings? settings = null)
    {
        var reading = DataFolder.Read(_directory.FullName, settings ?? Settings);
        SameReading.Holds(reading, DataFolder.ReadSet(_directory.FullName, settings ?? Settings));
        if (SetFolder.Read(_directory.FullName, settings ?? Settings, SmallBlocks()) is { } ranges)
        {
            SameReading.Holds(reading, ranges);
        }

        if (BatchFolder.Read(_directory.FullName, settings ?? Settings, SmallBlocks()) is { } batches)
        {
            SameReading.Holds(reading, batches);
        }

        return reading;
    }

    // So small that most begin within a line, unless the file is large.
    private int SmallBlocks() => File.Exists(this["attendance.csv"]) ? Math.Max(7, (int)(new FileInfo(this["attendance.csv"]).Length / 64)) : 7;

    /// <summary>The folder read in ranges of so many bytes; null where that is left to the ordinary reader.</summary>
    internal SetReading? ReadRanges(int blockSize, DataSettings? settings = null) => SetFolder.Read(_directory.FullName, settings ?? Settings, blockSize);

    public DataReading KeepGoing() => Read(Settings with { KeepGoing = true });

    /// <summary>The folder handed out student by student; null where that cannot be.</summary>
    internal BatchReading? ReadStreamed(int blockSize, DataSettings? settings = null) => BatchFolder.Read(_directory.FullName, settings ?? Settings, blockSize);

    /// <summary>The diagnostics as <c>file:line:column CODE</c>.</summary>
    public IEnumerable<string> Mistakes() => Read().Diagnostics.Select(Short);

    public void Dispose() => _directory.Delete(recursive: true);

    private static string Short(Diagnostics.Diagnostic diagnostic) =>
        $"{diagnostic.Span with { File = Path.GetFileName(diagnostic.Span.File) }} {diagnostic.Code.Id}";
}
