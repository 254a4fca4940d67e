using System.Runtime.CompilerServices;
using Aanwezig.Cases;
using Aanwezig.Compilation;
using Aanwezig.Days;
using Aanwezig.Definitions;
using Aanwezig.Measures.Totals;
using Aanwezig.Measures.Tracks;

namespace Aanwezig.Occurrences.Sources;

/// <summary>What a record brings to measures that count alike, before and after its reason settles.</summary>
/// <param name="Way">The way of counting.</param>
/// <param name="Written">What it brings as it was written.</param>
/// <param name="Settled">What it brings once its reason settled; as written where it does not.</param>
/// <param name="Settles">Whether the two differ.</param>
/// <param name="IsOfEnrolment">Whether it counts from the first day of the enrolment on only.</param>
internal readonly record struct Contribution(int Way, RecordAmount Written, RecordAmount Settled, bool Settles, bool IsOfEnrolment)
{
    /// <summary>What a record brings to a measure that looks at records; null where that is nothing, whatever becomes of its reason.</summary>
    public static Contribution? Of(CompiledMeasure measure, AttendanceSettings settings, KnownRecord record)
    {
        if (measure.Tracking == Tracking.Onsets)
        {
            return null;
        }

        var written = RecordAmount.Of(measure.Definition, settings, record, DateOnly.MinValue);
        var settled = record.SettlesOn is null ? written : RecordAmount.Of(measure.Definition, settings, record, DateOnly.MaxValue);
        return written.IsNothing && settled.IsNothing ? null : new Contribution(0, written, settled, written != settled, measure.IsOfEnrolment);
    }

    /// <summary>Whether a record of a day counts for a student who is enrolled from a day on.</summary>
    public bool CountsOn(int day, int enrolledFrom) => !IsOfEnrolment || day >= enrolledFrom;

    /// <summary>Adds it: at the date of the record, as it was written until its reason settles, then as what that is.</summary>
    /// <param name="told">Where to.</param>
    /// <param name="day">The day of the record.</param>
    /// <param name="minutes">The minutes of the record.</param>
    /// <param name="settles">The day on which its reason settles; looked at only where that <see cref="Settles"/> something.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)] // a call for each record costs more than the addition
    public void AddTo(DatedAmounts told, int day, int minutes, int settles)
    {
        var (certain, possible) = Written.Of(minutes);
        if (!Settles)
        {
            told.Add(day, certain, possible);
            return;
        }

        var (certainThen, possibleThen) = Settled.Of(minutes);
        if (settles <= day)
        {
            told.Add(day, certainThen, possibleThen);
            return;
        }

        told.Add(day, certain, possible);
        if (settles != DayTable.Never)
        {
            told.Settle(settles, certainThen - certain, possibleThen - possible, begins: certainThen > 0 && certain == 0);
        }
    }
}
