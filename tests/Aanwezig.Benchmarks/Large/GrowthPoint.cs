namespace Aanwezig.Benchmarks.Large;

/// <summary>What a replay cost at one size.</summary>
/// <param name="Factor">What grows: students, records, days, steps or threads.</param>
/// <param name="Contestant">Who was measured.</param>
/// <param name="Size">The size.</param>
/// <param name="Students">The students replayed.</param>
/// <param name="Seconds">The best time by the clock.</param>
/// <param name="CpuSeconds">The time of the processor in that round.</param>
internal sealed record GrowthPoint(string Factor, string Contestant, double Size, int Students, double Seconds, double CpuSeconds)
{
    /// <summary>Microseconds by the clock for one student.</summary>
    public double PerStudent => Seconds * 1e6 / Students;

    /// <summary>What is drawn: time of the whole where the number of students or threads grows, otherwise that of one student.</summary>
    public double Drawn => Factor == "students" ? Seconds * 1000 : PerStudent;
}
