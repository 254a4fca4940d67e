using Aanwezig.Attendance;
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

    /// <summary>The moment up to which data count, on the clock of a student's calendar; null: everything that was handed over.</summary>
    /// <exception cref="Refusal">The clock never showed that moment.</exception>
    public DateTime? KnownAtFor(Protocol protocol, Student student)
    {
        if (KnownAt is not { } moment)
        {
            return null;
        }

        var calendar = protocol.Calendars[student.Calendar ?? protocol.Definition.Calendar!];
        var zone = TimeZoneInfo.FindSystemTimeZoneById(calendar.TimeZone);
        return moment.IsSkippedIn(zone) ? throw OptionDates.Skipped("--known-at", moment.Clock) : moment.In(zone);
    }
}
