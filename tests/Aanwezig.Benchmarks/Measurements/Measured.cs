namespace Aanwezig.Benchmarks.Measurements;

/// <summary>What one contestant took.</summary>
/// <param name="Part">Its short name.</param>
/// <param name="Method">What exactly was measured, in words.</param>
/// <param name="Students">How many students it was measured on.</param>
/// <param name="Seconds">The time of the best round by the clock.</param>
/// <param name="CpuSeconds">The time of the processor in that round, all threads together.</param>
/// <param name="Rounds">How many rounds there were.</param>
/// <param name="Threads">How many threads or processes worked.</param>
internal sealed record Measured(string Part, string Method, int Students, double Seconds, double CpuSeconds, int Rounds, int Threads)
{
    /// <summary>What it found, in words, with whether it agrees with the hand-written program.</summary>
    public string Answer { get; init; } = "";

    /// <summary>Whether it was measured in an earlier run with the same settings.</summary>
    public bool IsFromEarlierRun { get; init; }

    /// <summary>The seconds for a number of students, in proportion.</summary>
    public double SecondsFor(int students) => Seconds * students / Students;
}
