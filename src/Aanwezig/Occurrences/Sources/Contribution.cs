using System.Runtime.CompilerServices;
using Aanwezig.Cases;
using Aanwezig.Compilation;
using Aanwezig.Days;
using Aanwezig.Definitions;
using Aanwezig.Measures.Tallies;
using Aanwezig.Measures.Tracks;

namespace Aanwezig.Occurrences.Sources;

/// <summary>The amount of a record in measures that count alike, before and after its reason settles.</summary>
/// <param name="Way">The way of counting.</param>
/// <param name="Written">The amount of the record as it was written.</param>
/// <param name="Settled">The amount after its reason settled; the written amount where it does not settle.</param>
/// <param name="Settles">Whether the two differ.</param>
internal readonly record struct Contribution(int Way, RecordAmount Written, RecordAmount Settled, bool Settles)
{
    /// <summary>Returns the contribution of a record to a measure of records; null where it is nothing, before and after its reason settles.</summary>
    public static Contribution? Of(CompiledMeasure measure, AttendanceSettings settings, KnownRecord record)
    {
        if (measure.Tracking == Tracking.Onsets)
        {
            return null;
        }

        var written = RecordAmount.Of(measure.Definition, settings, record, DateOnly.MinValue);
        var settled = record.SettlesOn is null ? written : RecordAmount.Of(measure.Definition, settings, record, DateOnly.MaxValue);
        return written.IsNothing && settled.IsNothing ? null : new Contribution(0, written, settled, written != settled);
    }

    /// <summary>Adds the written amount at the date of the record, and the change on the day on which its reason settles.</summary>
    /// <param name="amounts">The amounts to add to.</param>
    /// <param name="day">The day of the record.</param>
    /// <param name="minutes">The minutes of the record.</param>
    /// <param name="settles">The day on which its reason settles; read only where <see cref="Settles"/> is true.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)] // a call for each record costs more than the addition
    public void AddTo(DatedAmounts amounts, int day, int minutes, int settles)
    {
        var (certain, possible) = Written.Of(minutes);
        if (!Settles)
        {
            amounts.Add(day, certain, possible);
            return;
        }

        var (certainThen, possibleThen) = Settled.Of(minutes);
        if (settles <= day)
        {
            amounts.Add(day, certainThen, possibleThen);
            return;
        }

        amounts.Add(day, certain, possible);
        if (settles != DayTable.Never)
        {
            amounts.Settle(settles, certainThen - certain, possibleThen - possible, begins: certainThen > 0 && certain == 0);
        }
    }
}
