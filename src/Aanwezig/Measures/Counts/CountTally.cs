using Aanwezig.Cases;
using Aanwezig.Definitions;
using Aanwezig.Explanations;
using Aanwezig.Measures.Tallies;

namespace Aanwezig.Measures.Counts;

/// <summary>Counts records, or the different days with a record.</summary>
internal static class CountTally
{
    public static Tally Of(MeasureDefinition measure, RecordsInWindow records)
    {
        var byDay = measure.Unit == MeasureUnit.Days;
        var least = byDay ? Days(records.Certain) : records.Certain.Count;
        var most = byDay ? Days(records.Certain.Concat(records.Possible)) : records.Certain.Count + records.Possible.Count;
        return new Tally(
            new Interval(least, most),
            records.Window,
            RecordsInWindow.ByMinutes(records.Certain),
            RecordsInWindow.ByMinutes(records.Possible))
        {
            RestartedAfter = records.Restart,
        };
    }

    private static int Days(IEnumerable<KnownRecord> records) => records.Select(record => record.Date).Distinct().Count();
}
