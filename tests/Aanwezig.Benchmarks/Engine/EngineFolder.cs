using Aanwezig.Benchmarks.Generation;
using Aanwezig.Benchmarks.Measurements;
using Aanwezig.Interchange;

namespace Aanwezig.Benchmarks.Engine;

/// <summary>The one place where the benchmarks ask for the occurrences of a folder of CSV files.</summary>
internal static class EngineFolder
{
    public const string Method = "DataFolder.ReadSet, then its replay";
    public const string BatchesMethod = "DataFolder.ReadBatches, each replayed before the next is read: the file is read twice, and memory stays flat";
    public const string ReadingMethod = "DataFolder.ReadSet alone: students.csv and attendance.csv into columns";

    public static Found Run(string folder, SchoolTime time, int threads)
    {
        var reading = DataFolder.ReadSet(folder, Settings(time));
        Check(reading);
        return SetReplay.Of(reading.Set, time, threads);
    }

    public static Found RunBatches(string folder, SchoolTime time, int threads)
    {
        var sum = new Found();
        var reading = DataFolder.ReadBatches(folder, Settings(time));
        Check(reading.Reading);
        foreach (var batch in reading.Batches())
        {
            sum.Add(SetReplay.Of(batch, time, threads));
        }

        return sum;
    }

    /// <summary>Only reads; how many records there are, and the bytes that they take.</summary>
    public static (long Records, long Bytes) Read(string folder, SchoolTime time)
    {
        var reading = DataFolder.ReadSet(folder, Settings(time));
        Check(reading);
        return (reading.Set.RecordCount, reading.Set.Bytes);
    }

    private static void Check(SetReading reading)
    {
        if (!reading.IsUsable)
        {
            throw new InvalidOperationException($"the folder could not be read: {reading.Diagnostics[0].Code}");
        }
    }

    private static DataSettings Settings(SchoolTime time)
    {
        var protocol = Workload.Protocol;
        return new DataSettings
        {
            On = time.Until,
            Codes = protocol.Definition.Attendance.Codes.Select(code => code.Key).ToHashSet(StringComparer.Ordinal),
            Steps = protocol.Definition.Steps.Select(step => step.Id).ToHashSet(StringComparer.Ordinal),
            Calendars = protocol.Calendars.ToDictionary(calendar => calendar.Key, calendar => calendar.Value.TimeZone, StringComparer.Ordinal),
            Covers = (calendar, day) => protocol.Calendars[calendar].Range.Contains(day),
            DefaultCalendar = protocol.Definition.Calendar,
        };
    }
}
