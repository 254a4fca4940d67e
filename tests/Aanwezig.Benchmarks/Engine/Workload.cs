using Aanwezig.Benchmarks.Generation;

namespace Aanwezig.Benchmarks.Engine;

/// <summary>The protocol of ten steps that is shipped, and the period over which it is replayed.</summary>
internal static class Workload
{
    public const string Name = "nl/tien-stappen";

    public static readonly DateOnly From = new(2026, 8, 1);

    /// <summary>The end of the first school year.</summary>
    public static readonly DateOnly YearEnd = new(2027, 7, 31);

    public static Protocol Protocol { get; } =
        ProtocolLibrary.Embedded.Find(Name, From) ?? throw new InvalidOperationException($"the library has no {Name}");

    public static SchoolTime Time(DateOnly until) => new(Protocol.Calendars[Protocol.Definition.Calendar!], From, until);
}
