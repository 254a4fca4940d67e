using FsCheck;
using FsCheck.Fluent;

namespace Aanwezig.Testing.Generators;

/// <summary>Draws measures of the share of the scheduled time that was missed or attended.</summary>
internal sealed class RandomShares(RandomModifiers modifiers, SchoolTime time)
{
    // The periods with a known last day.
    private static readonly string[] Ending = ["school_year", "school_week", "half_year", "term", "quarter", "month"];

    /// <summary>Draws a share of missed time.</summary>
    public Gen<RandomMeasure> Absent => Share("gone_share", "absent", 5, 40, worseBelow: false);

    /// <summary>Draws a share of attended time.</summary>
    public Gen<RandomMeasure> Present => Share("there_share", "present", 60, 95, worseBelow: true);

    private Gen<RandomMeasure> Share(string name, string side, int lowest, int highest, bool worseBelow) =>
        from missed in Gen.Elements(string.Empty, ", of: [unexcused, luxury, late]", ", of: [unexcused, sick, unknown]", ", without: [leave, religious]", ", of: [unexcused, late], without: [sick, medical]")
        from least in Chance.Sometimes(40, Gen.Elements(", at_least: 10 hours", ", at_least: 60 hours", ", at_least: 300 minutes"))
        from window in time.Over
        from toCome in Chance.Sometimes(!time.OnlySchoolClocks && HasEnd(window) ? 45 : 0, Gen.Constant(", rest: attended"))
        from rest in Gen.CollectToArray([modifiers.Restarts, Chance.Sometimes(15, Gen.Constant(", per: subject")), Chance.Sometimes(10, RandomModifiers.Activities)]).Select(string.Concat)
        select new RandomMeasure(name, $"{name}: {{ share: {side}{missed}{least}, {window}{toCome}{rest} }}", lowest, highest) { IsWorseBelow = worseBelow, Weight = 3 };

    private static bool HasEnd(string window) => Ending.Any(period => window.StartsWith($"over: {period}", StringComparison.Ordinal));
}
