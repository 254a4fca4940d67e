namespace Aanwezig.Benchmarks.Generation;

/// <summary>What is known of the students besides their attendance, a column a fact.</summary>
/// <param name="count">How many students.</param>
internal sealed class StudentColumns(int count)
{
    /// <summary>Dates of birth as day numbers of the era.</summary>
    public int[] Born { get; } = new int[count];

    /// <summary>The day number of the era from which a startkwalificatie is held; <see cref="SchoolTime.Never"/>: none.</summary>
    public int[] QualifiedFrom { get; } = new int[count];

    /// <summary>0 none, 1 kwalificatieplicht, 2 both.</summary>
    public byte[] Exempt { get; } = new byte[count];

    public byte[] Level { get; } = new byte[count];

    /// <summary>Whether the student has the pathway bbl.</summary>
    public bool[] WorksMostly { get; } = new bool[count];

    /// <summary>The first day of the enrolment within the period; 0 or earlier: from before it.</summary>
    public int[] EnrolledFrom { get; } = new int[count];

    /// <summary>The last day of the enrolment; <see cref="SchoolTime.Never"/>: still enrolled.</summary>
    public int[] EnrolledUntil { get; } = new int[count];

    /// <summary>Ids in ordinal order are in the order of the numbers.</summary>
    public static string Id(int student) => string.Create(9, student, static (span, number) =>
    {
        span[0] = 's';
        for (var place = 8; place > 0; place--)
        {
            span[place] = (char)('0' + (number % 10));
            number /= 10;
        }
    });

    /// <summary>The number in an id.</summary>
    public static int NumberOf(string id) => int.Parse(id.AsSpan(1), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The columns of one student.</summary>
    public StudentColumns Only(int student)
    {
        var one = new StudentColumns(1);
        (one.Born[0], one.QualifiedFrom[0], one.Exempt[0], one.Level[0]) = (Born[student], QualifiedFrom[student], Exempt[student], Level[student]);
        (one.WorksMostly[0], one.EnrolledFrom[0], one.EnrolledUntil[0]) = (WorksMostly[student], EnrolledFrom[student], EnrolledUntil[student]);
        return one;
    }
}
