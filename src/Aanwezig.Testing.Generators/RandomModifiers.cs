using FsCheck;
using FsCheck.Fluent;

namespace Aanwezig.Testing.Generators;

/// <summary>Draws the keys of a measure apart from its form and window, as text that begins with a comma; often empty.</summary>
internal sealed class RandomModifiers(IReadOnlyList<string> steps)
{
    private static readonly string[] Conditions =
    [
        "weekday == \"friday\"", "weekday in (\"monday\", \"friday\")", "starts >= \"12:00\"", "starts < \"10:00\" or weekday == \"monday\"",
        "minutes >= 60", "minutes < 240 and weekday != \"wednesday\"", "subject == \"nl\"", "not (subject in (\"rk\", \"en\"))",
    ];

    /// <summary>Draws a restart after a step.</summary>
    public Gen<string> Restarts => Chance.Sometimes(25, Gen.Elements<string>(steps).Select(step => $", restarts_after: [{step}]"));

    /// <summary>Draws a condition on each record.</summary>
    public static Gen<string> Where => Gen.Elements(Conditions).Select(text => $", where: '{text}'");

    /// <summary>Draws a rule for late arrivals in a total, single or grouped.</summary>
    public static Gen<string> Late => Gen.Frequency(
        (3, RandomSettings.Lateness.Select(word => $", lateness: {word}")),
        (3, Convert(Gen.Elements("1 lesson", "1 hour", "45 minutes"))),
        (1, Free(Gen.Constant(string.Empty))),
        (1, Free(RandomSettings.Lateness.Select(word => $", lateness: {word}"))));

    /// <summary>Draws the keys of a total of several kinds.</summary>
    public static Gen<string> OfTotal => Together(Chance.Sometimes(40, Late), Chance.Sometimes(10, Activities));

    /// <summary>Draws the keys of a count.</summary>
    public Gen<string> OfCount => Together(Restarts, Chance.Sometimes(12, Where), Chance.Sometimes(8, Gen.Constant(", per: subject")), Chance.Sometimes(8, Activities));

    /// <summary>Draws the keys of a run.</summary>
    public static Gen<string> OfStreak => Together(Chance.Sometimes(10, Where), Chance.Sometimes(10, Activities));

    /// <summary>Draws the keys of a count of late arrivals.</summary>
    public Gen<string> Numbered(string unit) => Gen.Frequency((2, OfCount), (2, Convert(Gen.Constant($"1 {unit}"))), (1, Free(Gen.Constant(string.Empty))));

    /// <summary>Draws the activities that count.</summary>
    public static Gen<string> Activities => Gen.Elements(", activities: [lesson]", ", activities: [lesson, practice]", ", practice: ignored", ", practice: counts");

    /// <summary>Whether the keys exclude a window that opens at the first record.</summary>
    public static bool NeedPlainWindow(string modifiers) =>
        modifiers.Contains("convert:", StringComparison.Ordinal) || modifiers.Contains("per:", StringComparison.Ordinal);

    /// <summary>Returns the weight of a measure in conditions; rare keys have a higher weight.</summary>
    public static int Weight(string modifiers) => modifiers.Contains("convert:", StringComparison.Ordinal) ? 3 : 1;

    private static Gen<string> Convert(Gen<string> counts) =>
        from every in Gen.Choose(2, 3)
        from amount in counts
        from free in Chance.Sometimes(30, Gen.Choose(1, 3).Select(first => $"free: {first}, "))
        select $", convert: {{ late: {{ {free}every: {every}, counts: {amount} }} }}";

    private static Gen<string> Free(Gen<string> lateness) =>
        from first in Gen.Choose(1, 3)
        from rest in lateness
        select $", convert: {{ late: {{ free: {first} }} }}{rest}";

    private static Gen<string> Together(params Gen<string>[] parts) => Gen.CollectToArray(parts).Select(string.Concat);
}
