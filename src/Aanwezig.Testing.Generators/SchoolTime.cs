using FsCheck;
using FsCheck.Fluent;

namespace Aanwezig.Testing.Generators;

/// <summary>The units of time in a random protocol: school days and school weeks alone, or calendar days as well.</summary>
internal sealed record SchoolTime(bool OnlySchoolClocks)
{
    /// <summary>Draws a window that ends on the day, with its other keys.</summary>
    public Gen<string> Over => OnlySchoolClocks
        ? Gen.Frequency([.. RollingOfSchool, .. PeriodsOfSchool])
        : Gen.Frequency([.. RollingOfSchool, .. PeriodsOfSchool, .. RollingOfTheWall, .. PeriodsOfTheWall]);

    /// <summary>Draws any window: one that ends on the day, or one that opens at the first record that counts.</summary>
    public Gen<string> Window => Gen.Frequency((10, Over), (4, Crosses(35, Lengths("from_first"))));

    /// <summary>Draws a deadline.</summary>
    public Gen<string> Within => Duration(0, 10, "school_days", "days", "working_days");

    /// <summary>Draws the time within which an absence has to be reported.</summary>
    public Gen<string> Reported => Duration(0, 3, "school_days", "days", "working_days");

    /// <summary>Draws the time ahead of an absence by which it has to be reported.</summary>
    public Gen<string> Ahead => Duration(1, 3, "school_days", "days", "working_days");

    /// <summary>Draws the longest absence that is excused without a decision.</summary>
    public Gen<string> Longest => Duration(1, 4, "school_days", "days");

    /// <summary>Draws the time for which an occurrence stays open.</summary>
    public Gen<string> Expires => Duration(3, 40, "school_days", "days");

    /// <summary>Draws the time between two occurrences.</summary>
    public Gen<string> Pause => OnlySchoolClocks
        ? Gen.OneOf(Duration(2, 15, "school_days"), Duration(1, 4, "school_weeks"))
        : Gen.OneOf(Duration(2, 15, "school_days", "days"), Duration(1, 4, "school_weeks", "weeks"), Duration(1, 2, "months", "months"));

    private static (int, Gen<string>)[] RollingOfSchool =>
    [
        (4, Aligned(Count(2, 6, "school_weeks"))),
        (2, Crosses(35, Count(5, 30, "school_days").Select(Rolling))),
    ];

    private static (int, Gen<string>)[] PeriodsOfSchool =>
    [
        (2, Gen.Elements("over: school_year", "over: enrolment")),
        (1, Crosses(35, Gen.Constant("over: school_week"))),
    ];

    private static (int, Gen<string>)[] RollingOfTheWall =>
    [
        (2, Aligned(Count(2, 8, "weeks"))),
        (2, Crosses(35, Count(7, 60, "days").Select(Rolling))),
        (2, Crosses(35, Count(1, 3, "months").Select(Rolling))),
    ];

    private static (int, Gen<string>)[] PeriodsOfTheWall =>
    [
        (2, Gen.Elements("over: half_year", "over: term")),
        (2, Crosses(35, Gen.Elements("over: quarter", "over: month"))),
    ];

    private Gen<string> Lengths(string key) => Gen.OneOf(
        OnlySchoolClocks
            ? [Count(2, 6, "school_weeks"), Count(5, 20, "school_days")]
            : new[] { Count(2, 6, "school_weeks"), Count(5, 20, "school_days"), Count(2, 6, "weeks"), Count(7, 40, "days"), Count(1, 2, "months") })
        .Select(length => $"{key}: {length}");

    private Gen<string> Duration(int least, int most, string school, params string[] wall) =>
        from count in Gen.Choose(least, most)
        from unit in Gen.Elements<string>(OnlySchoolClocks ? [school] : [school, .. wall])
        select $"{count} {unit}";

    private static Gen<string> Count(int least, int most, string unit) => Gen.Choose(least, most).Select(count => $"{count} {unit}");

    private static string Rolling(string length) => $"over: {length}";

    private static Gen<string> Aligned(Gen<string> length) =>
        Chance.Mostly(45, length.Select(text => $"over: {text}, aligned: true"), Crosses(35, length.Select(Rolling)));

    private static Gen<string> Crosses(int percent, Gen<string> window) =>
        from text in window
        from crosses in Chance.Sometimes(percent, Gen.Constant(", crosses_school_year: true"))
        select text + crosses;
}
