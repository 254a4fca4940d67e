using FsCheck;
using FsCheck.Fluent;

namespace Aanwezig.Testing.Generators;

/// <summary>Draws the measures of a random protocol: some that every protocol has, and some of every other form.</summary>
internal sealed class RandomMeasures(SchoolTime time, IReadOnlyList<string> steps, IReadOnlyList<string> reports)
{
    private const int Others = 8;
    private readonly RandomModifiers _modifiers = new(steps);

    /// <summary>Draws the measures that every protocol has, then some of the others, each name once.</summary>
    public Gen<IReadOnlyList<RandomMeasure>> All =>
        from always in Gen.CollectToArray([Missed, ToReport, Earlier])
        from turns in Gen.Shuffle(Enumerable.Range(0, Forms.Length))
        from others in Gen.CollectToArray(turns.Take(Others).Select(place => Forms[place]))
        select (IReadOnlyList<RandomMeasure>)[.. always, .. others];

    private Gen<RandomMeasure> Missed => Total("missed", "[unexcused, late, left_early]", 2, 14, RandomModifiers.OfTotal);

    private Gen<RandomMeasure> ToReport => Total("to_report", "[unexcused, luxury, late]", 2, 16, Gen.Constant($", restarts_after: [{string.Join(", ", reports)}]"));

    private Gen<RandomMeasure> Earlier =>
        from window in time.Over
        from counted in Gen.SubListOf<string>(steps)
        let list = counted.Count == 0 ? steps[0] : string.Join(", ", counted)
        from counting in Chance.Sometimes(10, Gen.Constant(", counting: done"))
        select new RandomMeasure("earlier", $"earlier: {{ steps: [{list}], {window}{counting} }}", 1, 2);

    private Gen<RandomMeasure> WasDone =>
        from window in time.Over
        from counted in Gen.Elements(steps.Skip(1))
        select new RandomMeasure("was_done", $"was_done: {{ steps: [{steps[0]}, {counted}], {window}, counting: done }}", 1, 2) { Weight = 3 };

    private Gen<RandomMeasure>[] Forms => time.OnlySchoolClocks ? OnSchoolClocks : [.. OnSchoolClocks, Since("days_since", 7, 28), Since("weeks_since", 1, 4)];

    private Gen<RandomMeasure>[] OnSchoolClocks =>
    [
        Total("away", "[unexcused, luxury, unknown]", 1, 9, Gen.Constant(", practice: counts")),
        Total("late_time", "[late]", 1, 3, RandomModifiers.Late),
        Total("by_subject", "[unexcused, late, luxury]", 1, 6, Gen.Constant(", per: subject"), time.Over),
        Total("some_time", "[unexcused, sick, late]", 1, 6, RandomModifiers.Where),
        Count("lates", "records", "[late]", 1, 4, _modifiers.Numbered("records")),
        Count("late_days", "days", "[late, left_early]", 1, 4, _modifiers.Numbered("days")),
        Count("by_code", "records", "{ codes: [O, TL, \"ON\"] }", 1, 3, _modifiers.OfCount),
        Count("days_missed", "days", "[unexcused, luxury, sick]", 1, 6, _modifiers.OfCount),
        Count("halves", "half_days", "[unexcused, luxury, sick]", 2, 9, _modifiers.OfCount),
        Count("sessions", "sessions", "[unexcused, late]", 2, 9, _modifiers.OfCount),
        Count("lessons", "lessons", "[unexcused, luxury, late]", 2, 8, _modifiers.OfCount),
        Count("sick_spells", "spells", "[sick]", 1, 3, _modifiers.OfCount),
        Count("leaves", "days", "[leave, religious, excused]", 1, 3, _modifiers.OfCount),
        Count("at_practice", "records", "[unexcused, late, sick]", 1, 2, Gen.Constant(", activities: [practice]")),
        Streak("sick_days", "school_days", "[sick]", 2, 5),
        Streak("days_in_a_row", "school_days", "[unexcused, luxury, sick, unknown]", 2, 6),
        Streak("lessons_in_a_row", "lesson_days", "[unexcused, luxury, sick]", 2, 5),
        Streak("hours_in_a_row", "hours", "[unexcused, luxury, sick]", 4, 16),
        Streak("gone_weeks", "school_weeks", "[unexcused, luxury]", 1, 2),
        Streak("same_days", "same_weekday", "[unexcused, luxury, late, sick]", 2, 3).Select(measure => measure with { Weight = 3 }),
        WasDone,
        new RandomShares(_modifiers, time).Absent,
        new RandomShares(_modifiers, time).Present,
        Since("school_days_since", 5, 20),
    ];

    private Gen<RandomMeasure> Total(string name, string kinds, int lowest, int highest, Gen<string> rest, Gen<string>? windows = null) =>
        from unit in Gen.Elements("hours", "hours", "minutes", "lesson_hours")
        from modifiers in rest
        from window in RandomModifiers.NeedPlainWindow(modifiers) ? time.Over : windows ?? time.Window
        let scale = unit == "minutes" ? 60 : 1
        select new RandomMeasure(name, $"{name}: {{ total: {unit}, of: {kinds}, {window}{modifiers} }}", lowest * scale, highest * scale) { Weight = RandomModifiers.Weight(modifiers) };

    private Gen<RandomMeasure> Count(string name, string unit, string kinds, int lowest, int highest, Gen<string> rest) =>
        from modifiers in rest
        from window in RandomModifiers.NeedPlainWindow(modifiers) ? time.Over : time.Window
        select new RandomMeasure(name, $"{name}: {{ count: {unit}, of: {kinds}, {window}{modifiers} }}", lowest, highest) { Weight = RandomModifiers.Weight(modifiers) };

    private Gen<RandomMeasure> Streak(string name, string unit, string kinds, int lowest, int highest) =>
        from whole in Chance.Sometimes(30, Gen.Constant(", whole_days: true"))
        from longest in Chance.Sometimes(45, Gen.Constant(", longest: true"))
        from window in Chance.Sometimes(40, time.Window.Select(window => $", {window}"))
        from restarts in _modifiers.Restarts
        from rest in RandomModifiers.OfStreak
        select new RandomMeasure(name, $"{name}: {{ streak: {unit}, of: {kinds}{whole}{longest}{window}{restarts}{rest} }}", lowest, highest);

    private Gen<RandomMeasure> Since(string form, int lowest, int highest) =>
        from step in Chance.Mostly(50, Gen.Constant(steps[0]), Gen.Elements<string>(steps))
        select new RandomMeasure($"{form}_step", $"{form}_step: {{ {form}: {step} }}", lowest, highest) { CannotBeDenied = true, Weight = 3 };
}
