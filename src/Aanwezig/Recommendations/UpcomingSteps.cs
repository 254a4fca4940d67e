using Aanwezig.Conditions;
using Aanwezig.Definitions;
using Aanwezig.Measures.Totals;
using Aanwezig.Occurrences.Replays;

namespace Aanwezig.Recommendations;

/// <summary>Finds the steps that one comparison separates from their condition.</summary>
internal sealed class UpcomingSteps(OpenOccurrences open)
{
    private readonly Dictionary<string, IReadOnlyList<FallsOut>> _falling = new(StringComparer.Ordinal);

    public IReadOnlyList<Upcoming> All() => open.IsActive
        ? [.. open.Replay.Steps.Where(track => track.IsArmed && IsServed(track.Step)).SelectMany(Of)]
        : [];

    private IEnumerable<Upcoming> Of(StepStanding track) =>
        track.Reading.Verdict == Verdict.NotMet && Separating(track.Reading) is [var only] && Upcoming(track.Step, only) is { } upcoming ? [upcoming] : [];

    // A student whom the authority does not serve is more than one comparison away.
    private bool IsServed(StepDefinition step) =>
        open.Followed.AuthorityOf(step) is not { } authority || open.Followed.Facts.Verdict(authority.Serves, open.On) == Verdict.Met;

    // Returns the comparisons of which each one alone, if it held, would meet the whole condition.
    private static IReadOnlyList<ConditionReading> Separating(ConditionReading reading)
    {
        var unmet = reading.Parts.Where(part => part.Verdict != Verdict.Met).ToList();
        return reading.Condition switch
        {
            AllOf when unmet.Count == 1 => Separating(unmet[0]),
            AnyOf => [.. unmet.SelectMany(Separating)],
            AllOf or Negation => [],
            Comparison or Membership or FactHolds or Constant => reading.Verdict == Verdict.NotMet ? [reading] : [],
            _ => throw Unlisted.Type(reading.Condition),
        };
    }

    private Upcoming? Upcoming(StepDefinition step, ConditionReading leaf)
    {
        var sides = ComparisonSides.Of(leaf);
        if (sides is not { How: ComparisonOperator.AtLeast or ComparisonOperator.More, Value: { } value, Threshold: { } threshold }
            || MeasureOf(leaf) is not { } measure
            || (measure.Form == MeasureForm.Share && sides.How == ComparisonOperator.More)
            || !(value.Min > 0))
        {
            return null;
        }

        var left = threshold - value.Min + (sides.How == ComparisonOperator.More ? SmallestStep(measure) : 0);
        return new Upcoming(step.Id, step.Title, measure.Name, measure.Unit, value, threshold, left, FallsOut(measure, value.Min));
    }

    private MeasureDefinition? MeasureOf(ConditionReading leaf) => leaf.Condition switch
    {
        Comparison { Left: MeasureOperand left, Right: var limit } when IsNumber(limit) => open.Replay.Today.Definition(left.Measure),
        Comparison { Left: NumberOperand, Right: MeasureOperand right } => open.Replay.Today.Definition(right.Measure),
        Comparison or AllOf or AnyOf or Negation or Membership or FactHolds or Constant => null,
        _ => throw Unlisted.Type(leaf.Condition),
    };

    // The number is written in the condition, or it is a dated parameter.
    private bool IsNumber(Operand limit) =>
        limit is NumberOperand || (limit is FactOperand fact && open.Followed.Facts.InForce(fact.Fact, open.On) is not null);

    private ExactNumber SmallestStep(MeasureDefinition measure) => measure.Unit switch
    {
        MeasureUnit.Hours or MeasureUnit.Minutes or MeasureUnit.LessonHours =>
            new ExactNumber(1, TotalTally.MinutesPerUnit(measure, open.Followed.Protocol.Attendance)),
        MeasureUnit.Weeks => new ExactNumber(1, 7),
        MeasureUnit.Records or MeasureUnit.Days or MeasureUnit.HalfDays or MeasureUnit.Sessions or MeasureUnit.Lessons or MeasureUnit.Spells => 1,
        MeasureUnit.SchoolDays or MeasureUnit.LessonDays or MeasureUnit.SchoolWeeks or MeasureUnit.SameWeekday => 1,
        MeasureUnit.Steps or MeasureUnit.Percent => 1,
    };

    private IReadOnlyList<FallsOut> FallsOut(MeasureDefinition measure, ExactNumber value)
    {
        if (!_falling.TryGetValue(measure.Name, out var falls))
        {
            falls = HoldsAmounts(measure) ? [.. Falling(measure, value)] : [];
            _falling.Add(measure.Name, falls);
        }

        return falls;
    }

    // A share and the time since a step hold no amounts, and the next school day ends a run; over an enrolment nothing leaves.
    private static bool HoldsAmounts(MeasureDefinition measure) => measure.Form switch
    {
        MeasureForm.Total or MeasureForm.Count or MeasureForm.Steps => !IsOfEnrolment(measure.Window),
        MeasureForm.Streak => measure.Longest && !IsOfEnrolment(measure.Window),
        MeasureForm.Share or MeasureForm.Since => false,
    };

    private static bool IsOfEnrolment(MeasureWindow window) => window is { Rolling: null, FromFirst: null, Period: WindowPeriod.Enrolment };

    // Returns the amounts that leave the window on each coming day of the school year and on the first day of the next one, if nothing else happens.
    private IEnumerable<FallsOut> Falling(MeasureDefinition measure, ExactNumber value)
    {
        var calendar = open.Followed.Calendar;
        var turn = calendar.Years.FirstOrDefault(year => year.Range.From > open.On)?.Range.From ?? calendar.Range.Until;
        foreach (var day in open.Replay.ChangesUntil(turn, measure))
        {
            if (!(value > 0))
            {
                yield break;
            }

            var next = open.Replay.StandingOn(day).Measure(measure.Name).Value.Min;
            if (next < value)
            {
                yield return new FallsOut(day, value - next);
            }

            value = next;
        }
    }
}
