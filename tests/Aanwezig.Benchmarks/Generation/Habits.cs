namespace Aanwezig.Benchmarks.Generation;

/// <summary>How often one student is ill, late and missed; a few are missed far more than most.</summary>
/// <param name="SickPerMillion">The chance on a school day of falling ill.</param>
/// <param name="LatePerMillion">The chance of a late arrival.</param>
/// <param name="MissedPerMillion">The chance of missing lessons.</param>
internal readonly record struct Habits(int SickPerMillion, int LatePerMillion, int MissedPerMillion)
{
    // Midpoints of 64 equal parts of a log-normal distribution with sigma 1, times 1024, their mean 1.
    private static readonly int[] HeavyTail =
    [
        56, 87, 109, 128, 145, 162, 177, 193, 208, 223, 238, 253, 268, 284, 299, 315, 331, 347, 363, 380, 397, 415, 433, 451, 470, 490, 510, 530, 552, 574, 597, 621,
        646, 672, 698, 727, 756, 787, 819, 853, 889, 927, 967, 1010, 1056, 1104, 1157, 1213, 1274, 1341, 1414, 1494, 1583, 1684, 1797, 1928, 2080, 2261, 2483, 2764,
        3140, 3687, 4620, 7104,
    ];

    /// <summary>The habits of a student of a school with a number of records a student and year.</summary>
    public static Habits Of(ref Chance chance, int recordsAYear)
    {
        var missed = HeavyTail[chance.Below(64)];
        var sick = HeavyTail[chance.Below(64)];
        return new(Scaled(16_000, sick, recordsAYear), Scaled(48_000, missed, recordsAYear), Scaled(56_000, missed, recordsAYear));
    }

    private static int Scaled(int perMillion, int heavy, int recordsAYear) => (int)Math.Min(1_000_000, (long)perMillion * heavy * recordsAYear / (1024 * 40));
}
