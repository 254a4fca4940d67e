using Aanwezig.Attendance;
using Aanwezig.Definitions;
using Aanwezig.Diagnostics;
using Aanwezig.Explanations;
using Aanwezig.Occurrences;

namespace Aanwezig.Testing.Reading;

/// <summary>A compiled protocol with its calendars.</summary>
internal sealed class BoundProtocol
{
    public required ProtocolDefinition Definition { get; init; }

    /// <summary>The calendar with a name; null where there is none.</summary>
    public required Func<string, ScenarioCalendar?> Calendar { get; init; }

    /// <summary>The mistakes that prevent an answer for a case on a day.</summary>
    public Func<StudentCase, DateOnly, IReadOnlyList<Diagnostic>> Check { get; init; } = (_, _) => [];

    /// <summary>The answer for a case on a day, as known at a moment.</summary>
    public required Func<StudentCase, DateOnly, DateTime?, Assessment> Assess { get; init; }

    /// <summary>The comparisons of the condition of a step at the end of a day, as known at a moment.</summary>
    public Func<StudentCase, DateOnly, DateTime?, string, IReadOnlyList<Evidence>> Evidence { get; init; } = (_, _, _, _) => [];

    /// <summary>The occurrences of a period, as known at a moment.</summary>
    public required Func<StudentCase, DateOnly, DateOnly, DateTime?, IReadOnlyList<OccurrenceRecord>> Replay { get; init; }
}
