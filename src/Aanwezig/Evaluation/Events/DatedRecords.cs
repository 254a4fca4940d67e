using Aanwezig.Compilation;
using Aanwezig.Definitions;
using Aanwezig.Evaluation.Tallies;

namespace Aanwezig.Evaluation.Events;

/// <summary>Tells a track what the known records of each date bring to its measure.</summary>
internal sealed class DatedRecords(CompiledMeasure measure, FollowedCase followed, CompiledDays days)
{
    private readonly MeasureDefinition _definition = measure.Definition;
    private readonly AttendanceSettings _settings = followed.Protocol.Attendance;

    /// <summary>The track of the measure; null where an open reason would make a run or a spell uncertain.</summary>
    public Track? Into(WakeDays wake, int enrolledFrom)
    {
        DatedTrack track = measure.Tracking == Tracking.Run ? new RunTrack(measure, wake) : new SumTrack(measure, wake);
        track.Clear(days, enrolledFrom);
        var runs = new Runs(days.Table, _definition.CrossesSchoolYear || measure.IsOfEnrolment);
        foreach (var record in measure.Tracking == Tracking.Onsets ? [] : followed.Records)
        {
            var date = days.Table.NumberOf(record.Date);
            if (!record.OnSchoolDay || (measure.IsOfEnrolment && date < enrolledFrom))
            {
                continue;
            }

            var amount = AmountOn(record, record.Date);
            var settled = record.SettlesOn is { } settles && settles > record.Date ? AmountOn(record, settles) : amount;
            if (amount.IsNothing && settled.IsNothing)
            {
                continue;
            }

            if (measure.Tracking is Tracking.Spells or Tracking.Run && (amount.IsPossible || amount != settled))
            {
                return null;
            }

            Add(track, ref runs, date, amount);
            if (settled != amount)
            {
                ((SumTrack)track).Settle(
                    days.Table.NumberOf(record.SettlesOn!.Value), settled.Certain - amount.Certain, settled.Possible - amount.Possible, settled.Begins && !amount.Begins);
            }
        }

        return track;
    }

    private void Add(DatedTrack track, ref Runs runs, int date, Amount amount)
    {
        if (measure.Tracking == Tracking.Spells)
        {
            if (runs.Extends(date) is var first and >= 0)
            {
                ((SumTrack)track).AddSpell(date, first);
            }
        }
        else
        {
            track.Add(date, amount.Certain, amount.Possible, amount.Begins);
        }
    }

    private Amount AmountOn(KnownRecord record, DateOnly day)
    {
        var selected = Selection.Of(_definition, _settings, record, day);
        var amount = _definition.Form == MeasureForm.Total ? TotalTally.MinutesOf(_definition, _settings, record, day) : 1;
        return selected switch
        {
            Selected.Certainly => new Amount(amount, 0, amount > 0, false),
            Selected.Possibly => new Amount(0, amount, false, true),
            _ => default,
        };
    }

    private readonly record struct Amount(int Certain, int Possible, bool Begins, bool IsPossible)
    {
        public bool IsNothing => !Begins && !IsPossible && Certain == 0;
    }
}
