using FsCheck;
using FsCheck.Fluent;

namespace Aanwezig.Testing.Generators;

/// <summary>A measure as a line of a protocol, with limits at which its value becomes interesting.</summary>
internal sealed record RandomMeasure(string Name, string Line, int Lowest, int Highest);

/// <summary>Draws the measures of a random protocol: every form, over every window of the clocks allowed.</summary>
internal sealed class RandomMeasures(SchoolTime time, IReadOnlyList<string> steps, IReadOnlyList<string> reports)
{
    public Gen<IReadOnlyList<RandomMeasure>> All => Gen.CollectToArray(
    [
        Total("missed", "[unexcused, late, left_early]", 2, 14, string.Empty),
        Total("to_report", "[unexcused, luxury, late]", 2, 16, $", restarts_after: [{string.Join(", ", reports)}]"),
        Total("away", "[unexcused, luxury, unknown]", 1, 9, ", practice: counts"),
        Count("lates", "records", "[late]", 1, 4),
        Count("days_missed", "days", "[unexcused, luxury, sick]", 1, 6),
        Count("by_code", "records", "{ codes: [O, TL, \"ON\"] }", 1, 3),
        Count("sick_spells", "spells", "[sick]", 1, 3),
        Streak("sick_days", "school_days", "[sick]", 2, 5),
        Streak("days_in_a_row", "school_days", "[unexcused, luxury, sick, unknown]", 2, 6),
        Streak("gone_weeks", "school_weeks", "[unexcused, luxury]", 1, 2),
        Practice,
        Earlier,
    ]).Select(measures => (IReadOnlyList<RandomMeasure>)measures);

    private Gen<RandomMeasure> Practice =>
        from window in time.Window
        select new RandomMeasure("at_practice", $"at_practice: {{ count: records, of: [unexcused, late, sick], {window}, activities: [practice] }}", 1, 2);

    private Gen<RandomMeasure> Earlier =>
        from window in time.Window
        from counted in Gen.SubListOf<string>(steps)
        let list = counted.Count == 0 ? steps[0] : string.Join(", ", counted)
        select new RandomMeasure("earlier", $"earlier: {{ steps: [{list}], {window} }}", 1, 2);

    private Gen<RandomMeasure> Total(string name, string kinds, int lowest, int highest, string rest) =>
        from unit in Gen.Elements("hours", "hours", "minutes", "lesson_hours")
        from window in time.Window
        from lateness in Chance.Sometimes(25, RandomSettings.Lateness.Select(word => $", lateness: {word}"))
        let scale = unit == "minutes" ? 60 : 1
        select new RandomMeasure(name, $"{name}: {{ total: {unit}, of: {kinds}, {window}{lateness}{rest} }}", lowest * scale, highest * scale);

    private Gen<RandomMeasure> Count(string name, string unit, string kinds, int lowest, int highest) =>
        from window in time.Window
        from restarts in Restarts
        select new RandomMeasure(name, $"{name}: {{ count: {unit}, of: {kinds}, {window}{restarts} }}", lowest, highest);

    private Gen<RandomMeasure> Streak(string name, string unit, string kinds, int lowest, int highest) =>
        from whole in Chance.Sometimes(40, Gen.Constant(", whole_days: true"))
        from window in Chance.Sometimes(30, time.Window.Select(window => $", {window}"))
        from restarts in Restarts
        select new RandomMeasure(name, $"{name}: {{ streak: {unit}, of: {kinds}{whole}{window}{restarts} }}", lowest, highest);

    private Gen<string> Restarts => Chance.Sometimes(15, Gen.Elements<string>(steps).Select(step => $", restarts_after: [{step}]"));
}
