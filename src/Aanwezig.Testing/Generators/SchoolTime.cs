using FsCheck;
using FsCheck.Fluent;

namespace Aanwezig.Testing.Generators;

/// <summary>The clocks on which a random protocol may count: only those of the school, or those of the wall as well.</summary>
internal sealed record SchoolTime(bool OnlySchoolClocks)
{
    /// <summary>A window of a measure, with the keys that go with it.</summary>
    public Gen<string> Window => Gen.Frequency(
    [
        (4, Gen.Choose(2, 6).SelectMany(weeks => Aligned($"{weeks} school_weeks"))),
        (2, Gen.Choose(5, 30).SelectMany(days => Crossing($"{days} school_days"))),
        (2, Gen.Constant("over: school_year")),
        .. OnlySchoolClocks
            ? Array.Empty<(int, Gen<string>)>()
            : [(2, Gen.Choose(2, 8).SelectMany(weeks => Aligned($"{weeks} weeks"))), (2, Gen.Choose(7, 60).SelectMany(days => Crossing($"{days} days")))],
    ]);

    /// <summary>A deadline.</summary>
    public Gen<string> Within => Stretch(0, 10, "school_days", "days", "working_days");

    /// <summary>How long an occurrence stays open.</summary>
    public Gen<string> Expires => Stretch(3, 40, "school_days", "days");

    /// <summary>A time between two occurrences.</summary>
    public Gen<string> Pause => OnlySchoolClocks
        ? Gen.OneOf(Stretch(2, 15, "school_days"), Stretch(1, 4, "school_weeks"))
        : Gen.OneOf(Stretch(2, 15, "school_days", "days"), Stretch(1, 4, "school_weeks", "weeks"));

    private Gen<string> Stretch(int least, int most, string school, params string[] wall) =>
        from count in Gen.Choose(least, most)
        from unit in Gen.Elements<string>(OnlySchoolClocks ? [school] : [school, .. wall])
        select $"{count} {unit}";

    private static Gen<string> Aligned(string length) => Chance.Mostly(25, Gen.Constant($"over: {length}, aligned: true"), Crossing(length));

    private static Gen<string> Crossing(string length) => Chance.Mostly(20, Gen.Constant($"over: {length}, crosses_school_year: true"), Gen.Constant($"over: {length}"));
}
