using Aanwezig.Conditions;
using Aanwezig.Definitions;
using Aanwezig.Measures.Tallies;
using Aanwezig.Snapshots;

namespace Aanwezig.Testing.Generators.Tests.DayByDay;

/// <summary>Whether a day brings a cause for a step: a birthday, a changed fact or a record that leaves a window is none.</summary>
internal static class Causes
{
    /// <summary>Whether a record begins to count, or a comparison over a measure becomes met otherwise than by a record leaving.</summary>
    public static bool Has(ConditionReading reading, Snapshot today, Snapshot? yesterday)
    {
        var measures = Operands.Measures(reading.Condition).ToList();
        return measures.Count == 0
            || measures.Exists(name => today.Measure(name).Counted.Any(item => Begins(item, name, today, yesterday)))
            || (yesterday is not null && reading.Leaves.Any(leaf => BecameMet(leaf, today, yesterday)));
    }

    // An absence with an open reason begins to count on the day it settled, unless the measure counts open reasons too; so does what it decided on.
    private static bool Begins(Counted item, string measure, Snapshot today, Snapshot? yesterday) =>
        item.Known.Date == today.Day
        || (item.Known.SettlesOn == today.Day && yesterday?.Measure(measure).Counted.Any(other => other.Known == item.Known) != true)
        || yesterday?.Measure(measure).Undecided.Contains(item.Known) == true;

    private static bool BecameMet(ConditionReading leaf, Snapshot today, Snapshot yesterday) =>
        leaf.Verdict == Verdict.Met
        && Operands.Measures(leaf.Condition).Any()
        && Kleene.Read(leaf.Condition, yesterday).Verdict != Verdict.Met
        && Kleene.Read(leaf.Condition, today.Keeping(yesterday)).Verdict == Verdict.Met;
}
