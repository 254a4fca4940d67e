using Aanwezig.Compilation;
using Aanwezig.Conditions;
using Aanwezig.Days;
using Aanwezig.Definitions;
using Aanwezig.Measures.Tallies;
using Aanwezig.Measures.Tracks;

namespace Aanwezig.Snapshots;

/// <summary>A track that reads its measure again on each day on which it may have changed.</summary>
internal sealed class AfreshTrack(CompiledMeasure measure) : Track(measure)
{
    private readonly WakeDays _days = new();
    private SnapshotCache _moments = null!;
    private int? _scale;

    /// <summary>Starts a student.</summary>
    /// <param name="moments">The snapshots from which the measure is read.</param>
    /// <param name="days">The tables of the days.</param>
    /// <param name="slots">The slots of the values.</param>
    /// <param name="first">The day before the first day on which a step can occur; earlier days are not read.</param>
    public void Clear(SnapshotCache moments, CompiledDays days, Slots slots, int first)
    {
        _moments = moments;
        _scale = slots.OfMeasure(Measure.Definition.Name)?.Scale;
        _days.Clear(days.Table.Count);
        foreach (var day in ChangingDays.Of(Measure, moments.Followed, days).Where(day => day > first).Append(first))
        {
            _days.Add(day);
        }

        (Next, Followed) = (NextFrom(0), -1);
    }

    public override long Lowest => long.MinValue;

    public override long Highest => long.MaxValue;

    /// <summary>Returns whether the measure is read on a day.</summary>
    public bool LooksAt(int day) => _days.Contains(day);

    public override void Restart(int onset)
    {
        _days.Add(onset + 1);
        Next = Math.Min(Next, onset + 1);
    }

    public override bool Follow(int day)
    {
        (Begins, BeginsPeriod, HasTurned) = (false, false, false);
        (Followed, Next) = (day, NextFrom(day + 1));
        if (!_days.Contains(day))
        {
            return false;
        }

        var name = Measure.Definition.Name;
        var today = _moments.On(day);
        var yesterday = day > 0 ? _moments.On(day - 1) : null;
        var (now, before) = (today.Measure(name), yesterday?.Measure(name));
        Begins = now.BeginsOn(today.Day, before);
        BeginsPeriod = Measure.BeginsPeriods && before is not null && now.HasWindow && (!before.HasWindow || before.Window.From < now.Window.From);
        if (_scale is { } scale)
        {
            var kept = yesterday is null ? now : today.Keeping(yesterday).Measure(name);
            HasTurned = true;
            Now = new MeasuredValue(Whole(now.Value.Min, scale), Whole(now.Value.Max, scale));
            Kept = new MeasuredValue(Whole(kept.Value.Min, scale), Whole(kept.Value.Max, scale));
        }

        return true;
    }

    private int NextFrom(int day) => _days.From(day) is var next and >= 0 ? next : DayTable.Never;

    private static long Whole(ExactNumber number, int scale)
    {
        var scaled = number * scale;
        return scaled.Denominator.IsOne ? (long)scaled.Numerator : throw new InvalidOperationException($"{number} is not a whole number of parts of {scale}");
    }
}
