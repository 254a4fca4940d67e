namespace Aanwezig.Register;

/// <summary>A stretch of a day, in minutes after 00:00.</summary>
/// <param name="From">The first minute, included.</param>
/// <param name="Until">The minute after the last one.</param>
internal readonly record struct MinutesOfDay(int From, int Until)
{
    public int Length => Until - From;
}
