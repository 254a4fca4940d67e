using Aanwezig.Cases;
using Aanwezig.Conditions;
using Aanwezig.Definitions;
using Aanwezig.Measures;
using Aanwezig.Measures.Tallies;

namespace Aanwezig.Snapshots;

/// <summary>The values of measures and facts at the end of one day. They depend on the onsets and entries of earlier days alone.</summary>
internal sealed class Snapshot(FollowedCase followed, MeasureReader reader, DateOnly day) : NamedValues
{
    private readonly Dictionary<string, Tally> _tallies = new(StringComparer.Ordinal);

    public DateOnly Day => day;

    /// <summary>The student's case, seen through the version of the protocol for the day.</summary>
    public FollowedCase Followed => followed;

    public override Tally Measure(string name)
    {
        if (!_tallies.TryGetValue(name, out var tally))
        {
            tally = reader.Read(Definition(name), day);
            _tallies.Add(name, tally);
        }

        return tally;
    }

    public override FactValue? Fact(string name) => followed.Facts.On(name, day);

    public override Verdict? Status(string name) => followed.Facts.Status(name, day);

    public MeasureDefinition Definition(string name) => followed.Measures[name];

    /// <summary>Returns the date of the earliest record counted by a met comparison; null where none counted.</summary>
    public DateOnly? FirstCounted(ConditionReading reading) =>
        reading.Leaves
            .Where(leaf => leaf is { Verdict: Verdict.Met, Condition: Comparison or Membership })
            .SelectMany(leaf => Operands.Measures(leaf.Condition))
            .SelectMany(name => Measure(name).Counted)
            .Select(item => (DateOnly?)item.Known.Date)
            .Min();

    /// <summary>Returns the values of the same day if nothing that counted yesterday had left its window, with yesterday's facts.</summary>
    public NamedValues Keeping(Snapshot yesterday) => new Kept(this, reader, yesterday);

    // decision: 302-causes
    private sealed class Kept(Snapshot today, MeasureReader reader, Snapshot yesterday) : NamedValues
    {
        public override Tally Measure(string name)
        {
            var before = yesterday.Measure(name);
            var kept = reader.Read(today.Definition(name), today.Day, before);

            // A run that broke lost its records, as a window does.
            return today.Definition(name).Form == MeasureForm.Streak && kept.Value.Min < before.Value.Min ? before : kept;
        }

        public override FactValue? Fact(string name) => yesterday.Fact(name);

        public override Verdict? Status(string name) => yesterday.Status(name);
    }
}
