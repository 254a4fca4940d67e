using Aanwezig.Benchmarks.Generation;
using Aanwezig.Benchmarks.Measurements;
using Aanwezig.Interchange;

namespace Aanwezig.Benchmarks.Engine;

/// <summary>The one place where the benchmarks ask the engine for the occurrences of a folder of CSV files.</summary>
internal static class EngineFolder
{
    public const string Method = "DataFolder.Read, then Protocol.Replay, one student at a time";

    public static Found Run(string folder, SchoolTime time, int threads)
    {
        var protocol = Workload.Protocol;
        var reading = DataFolder.Read(folder, new DataSettings
        {
            On = time.Until,
            Codes = protocol.Definition.Attendance.Codes.Select(code => code.Key).ToHashSet(StringComparer.Ordinal),
            Steps = protocol.Definition.Steps.Select(step => step.Id).ToHashSet(StringComparer.Ordinal),
            Calendars = protocol.Calendars.ToDictionary(calendar => calendar.Key, calendar => calendar.Value.TimeZone, StringComparer.Ordinal),
            Covers = (calendar, day) => protocol.Calendars[calendar].Range.Contains(day),
            DefaultCalendar = protocol.Definition.Calendar,
        });
        if (!reading.IsUsable)
        {
            throw new InvalidOperationException($"the folder could not be read: {reading.Diagnostics[0].Code}");
        }

        var sum = new Found();
        Parallel.ForEach(reading.Cases, new ParallelOptions { MaxDegreeOfParallelism = threads }, student =>
        {
            var found = protocol.Replay(student, time.From, time.Until);
            lock (sum)
            {
                foreach (var one in found)
                {
                    sum.Add(StudentColumns.NumberOf(one.Student), Steps.Of(one.Step), one.Onset.DayNumber - time.From.DayNumber);
                }
            }
        });
        return sum;
    }
}
