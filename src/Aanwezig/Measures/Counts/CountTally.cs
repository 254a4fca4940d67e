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
        var all = records.Certain.Concat(records.Possible);
        var least = byDay ? Days(records.Certain) : Records(records.Certain);
        var most = byDay ? Days(all) : Records(all);
        return new Tally(
            new Interval(least, most),
            records.Window,
            records.Certain,
            records.Possible)
        {
            RestartedAfter = records.Restart,
        };
    }

    private static int Days(IEnumerable<Counted> records) => records.Select(item => item.Known.Date).Distinct().Count();

    // Time of one record can be left in several pieces.
    private static int Records(IEnumerable<Counted> records) => records.Select(item => item.Known.Record).Distinct(ReferenceEqualityComparer.Instance).Count();
}
