namespace Aanwezig.Testing.Generators.Tests.DayByDay;

/// <summary>What is compared beside the occurrences.</summary>
[Flags]
internal enum Compared
{
    /// <summary>The occurrences of the student as one of a set.</summary>
    Columns = 1,

    /// <summary>The whole answer.</summary>
    Answers = 2,
}
