using Aanwezig.Cases;
using Aanwezig.Compilation;
using Aanwezig.Days;
using Aanwezig.Definitions;
using Aanwezig.Measures;
using Aanwezig.Measures.Tallies;
using Aanwezig.Measures.Tracks;

namespace Aanwezig.Occurrences.Sources;

/// <summary>Starts the track of a measure with the amounts of the known records of each date, before and after open reasons settle.</summary>
internal sealed class DatedRecords(CompiledMeasure measure, FollowedCase followed, CompiledDays days)
{
    private bool IsTotal => measure.Definition.Form == MeasureForm.Total;

    /// <summary>Returns the started track.</summary>
    public Track Into(int enrolledFrom)
    {
        var amounts = new DatedAmounts();
        foreach (var date in measure.Tracking == Tracking.Onsets ? [] : followed.Register.All)
        {
            if (!followed.Exempt.Covers(measure.Definition, date.Date))
            {
                Add(amounts, date, days.Table.NumberOf(date.Date));
            }
        }

        var track = MeasureTracks.Of(measure, mayPutOff: false);
        track.Begin(days, enrolledFrom, amounts);
        return track;
    }

    private void Add(DatedAmounts amounts, RegisteredDate date, int day)
    {
        var settles = date.All.Max(record => record.SettlesOn);
        var written = MeasuredDate.Of(measure.Definition, followed, date, settles <= date.Date ? DateOnly.MaxValue : DateOnly.MinValue);
        var settled = settles is null || settles <= date.Date ? written : MeasuredDate.Of(measure.Definition, followed, date, DateOnly.MaxValue);
        if (written.IsEmpty && settled.IsEmpty)
        {
            return;
        }

        var (certain, possible) = Amount(written);
        amounts.Add(day, certain, possible);
        var (certainThen, possibleThen) = Amount(settled);
        var begins = settled.Certain.Any(item => !written.Certain.Any(other => ReferenceEquals(other.Known.Record, item.Known.Record)));
        if (days.Table.NumberOr(settles) is var on and not DayTable.Never && (certainThen != certain || possibleThen != possible || begins))
        {
            amounts.Settle(on, certainThen - certain, possibleThen - possible, begins);
        }
    }

    private (int Certain, int Possible) Amount(MeasuredDate date)
    {
        if (IsTotal)
        {
            return (date.Certain.Sum(item => item.Minutes), date.Possible.Sum(item => item.Minutes));
        }

        var certain = date.Certain.Select(item => item.Known.Record).ToHashSet(ReferenceEqualityComparer.Instance);
        return (certain.Count, date.Possible.Select(item => item.Known.Record).Where(record => !certain.Contains(record)).Distinct(ReferenceEqualityComparer.Instance).Count());
    }
}
