using Aanwezig.Cases;
using Aanwezig.Compilation;
using Aanwezig.Definitions;
using Aanwezig.Measures;
using Aanwezig.Measures.Tallies;
using Aanwezig.Measures.Totals;
using Aanwezig.Measures.Tracks;

namespace Aanwezig.Occurrences.Sources;

/// <summary>Tells a track what the known records of each date bring to its measure.</summary>
internal sealed class DatedRecords(CompiledMeasure measure, FollowedCase followed, CompiledDays days)
{
    private readonly MeasureDefinition _definition = measure.Definition;
    private readonly AttendanceSettings _settings = followed.Protocol.Attendance;

    /// <summary>The track of the measure.</summary>
    public Track Into(int enrolledFrom)
    {
        var told = new DatedAmounts();
        foreach (var record in measure.Tracking == Tracking.Onsets ? [] : followed.Records)
        {
            var date = days.Table.NumberOf(record.Date);
            if (!record.OnSchoolDay || followed.Exempt.Covers(_definition, record.Date) || (measure.IsOfEnrolment && date < enrolledFrom))
            {
                continue;
            }

            var amount = AmountOn(record, record.Date);
            var settled = record.SettlesOn is { } settles && settles > record.Date ? AmountOn(record, settles) : amount;
            if (amount.IsNothing && settled.IsNothing)
            {
                continue;
            }

            told.Add(date, amount.Certain, amount.Possible);
            if (settled != amount)
            {
                told.Settle(
                    days.Table.NumberOf(record.SettlesOn!.Value), settled.Certain - amount.Certain, settled.Possible - amount.Possible, settled.Begins && !amount.Begins);
            }
        }

        var track = MeasureTracks.Of(measure, mayPutOff: false);
        track.Begin(days, enrolledFrom, told);
        return track;
    }

    private Amount AmountOn(KnownRecord record, DateOnly day)
    {
        var selected = RecordSelection.Of(_definition, _settings, record, day);
        var amount = _definition.Form == MeasureForm.Total ? TotalTally.MinutesOf(_definition, _settings, record, day) : 1;
        return selected switch
        {
            Selected.Certainly => new Amount(amount, 0, amount > 0, false),
            Selected.Possibly => new Amount(0, amount, false, true),
            Selected.No => default,
        };
    }

    private readonly record struct Amount(int Certain, int Possible, bool Begins, bool IsPossible)
    {
        public bool IsNothing => !Begins && !IsPossible && Certain == 0;
    }
}
