using Aanwezig.Cli.Writing;
using Aanwezig.Interchange;
using Aanwezig.Zones;

namespace Aanwezig.Cli.Requests;

/// <summary>A request for answers about students, as the command line gives it.</summary>
internal sealed record AnswerRequest
{
    /// <summary>The protocols, by name or file, in the order given.</summary>
    public required IReadOnlyList<string> Protocols { get; init; }

    public required string Data { get; init; }

    /// <summary>The file of the attendance; null: that of the folder.</summary>
    public AttendanceSource? Attendance { get; init; }

    /// <summary>The day of the answer; of a period the last day, included.</summary>
    public required DateOnly On { get; init; }

    public WrittenMoment? KnownAt { get; init; }

    public string? Student { get; init; }

    public bool KeepGoing { get; init; }

    public IReadOnlyList<string> Library { get; init; } = [];

    public required AnswerTarget Target { get; init; }
}
