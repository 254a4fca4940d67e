using Aanwezig.Calendars;
using Aanwezig.Cases;
using Aanwezig.Conditions;
using Aanwezig.Definitions;
using Aanwezig.Diagnostics;
using Aanwezig.Explanations;
using Aanwezig.Measures.Tallies;

namespace Aanwezig.Snapshots;

/// <summary>Builds the evidence of a condition: each comparison that decided its verdict, with the records.</summary>
internal static class EvidenceBuilder
{
    /// <summary>Returns the evidence of the parts that decided the verdict, in the order of the text.</summary>
    public static IReadOnlyList<Evidence> Of(ConditionReading reading, Snapshot snapshot, FollowedCase followed, SourceSpan at) =>
        [.. Supporting(reading).Select(leaf => OfLeaf(leaf, snapshot, followed, at))];

    // Of met alternatives, only the met parts decided the verdict.
    private static IEnumerable<ConditionReading> Supporting(ConditionReading reading) => reading.Condition switch
    {
        AnyOf when reading.Verdict == Verdict.Met => reading.Parts.Where(part => part.Verdict == Verdict.Met).SelectMany(Supporting),
        AllOf or AnyOf or Negation => reading.Parts.SelectMany(Supporting),
        Comparison or Membership or FactHolds or Constant => [reading],
        _ => throw Unlisted.Type(reading.Condition),
    };

    private static Evidence OfLeaf(ConditionReading leaf, Snapshot snapshot, FollowedCase followed, SourceSpan at)
    {
        var sides = ComparisonSides.Of(leaf);
        var names = Operands.Measures(leaf.Condition).ToList();
        if (names.Count == 0)
        {
            return new Evidence
            {
                Measure = sides.Subject, Verdict = leaf.Verdict, Value = sides.Value, Text = leaf.Text,
                Operator = sides.How, Threshold = sides.Threshold, ThresholdText = sides.ThresholdText, Parameters = Parameters(leaf, snapshot, followed), At = at,
            };
        }

        var tallies = names.ConvertAll(snapshot.Measure);
        var measure = snapshot.Definition(names[0]);
        var counted = tallies.SelectMany(tally => Whole(tally.Counted)).DistinctBy(item => item.Known.Record, ReferenceEqualityComparer.Instance).ToList();
        return new Evidence
        {
            Measure = sides.Subject,
            Verdict = leaf.Verdict,
            Value = sides.Value,
            Unit = names.TrueForAll(name => snapshot.Definition(name).Unit == measure.Unit) ? measure.Unit : null,
            Operator = sides.How,
            Text = leaf.Text,
            Threshold = sides.Threshold,
            ThresholdText = sides.ThresholdText,
            Parameters = Parameters(leaf, snapshot, followed),
            Window = Window(tallies, snapshot.Day),
            Settings = measure.IsOfSteps ? null : Settings(measure, tallies[0], followed),
            Subject = tallies[0].Subject,
            Weekday = tallies[0].Weekday,
            ScheduledMinutes = tallies[0].ScheduledMinutes,
            Rest = tallies[0].Rest is { } rest ? new ScheduledRest(rest.Until, rest.Minutes) : null,
            Counted = [.. counted.Select(item => new CountedRecord(item.Known.Record, item.Known.KindOn(snapshot.Day), item.Minutes) { Excuse = item.Known.Refused?.Fault })],
            LeftOut = LeftOutRecords.Of([.. names.Select(snapshot.Definition)], tallies, snapshot.Day, followed),
            Onsets = [.. tallies.SelectMany(tally => tally.Onsets)],
            KnownSince = counted.Count == 0 ? null : counted.Max(item => item.Known.KnownSince),
            At = at,
        };
    }

    // Time of one record can be left in several pieces.
    private static IEnumerable<Counted> Whole(IReadOnlyList<Counted> counted) => counted
        .GroupBy(item => item.Known.Record, ReferenceEqualityComparer.Instance)
        .Select(pieces => pieces.First() with { Minutes = pieces.Sum(piece => piece.Minutes) });

    private static IReadOnlyList<DatedValue> Parameters(ConditionReading leaf, Snapshot snapshot, FollowedCase followed) =>
        [.. Operands.All(leaf.Condition).OfType<FactOperand>().Select(fact => followed.Facts.InForce(fact.Fact, snapshot.Day)).OfType<DatedValue>().Distinct()];

    private static bool IsByLesson(MeasureDefinition measure) => measure is { Form: MeasureForm.Total, Lateness.Mode: LatenessMode.Lesson };

    private static DateRange? Window(IEnumerable<Tally> tallies, DateOnly day) =>
        tallies.Where(tally => tally.HasWindow).Select(tally => (DateOnly?)tally.Window.From).Min() is { } from ? new DateRange(from, day) : null;

    private static CountingSettings Settings(MeasureDefinition measure, Tally tally, FollowedCase followed) => new(
        measure.Unit,
        measure.Unit == MeasureUnit.LessonHours || IsByLesson(measure) ? followed.Protocol.Attendance.LessonMinutes : null,
        measure.Practice,
        measure.Lateness,
        measure.Window.Aligned,
        tally.RestartedAfter)
    {
        IgnoresStarts = followed.Protocol.Attendance.IgnoresStarts,
        Where = measure.WhereText,
        Midday = IsByHalves(measure) ? followed.Calendar.Midday : null,
        MorningOnly = IsByHalves(measure) ? followed.Calendar.MorningOnly : [],
        Convert = measure.Convert,
    };

    private static bool IsByHalves(MeasureDefinition measure) => measure.Unit is MeasureUnit.HalfDays or MeasureUnit.Sessions;
}
