using Aanwezig.Definitions;

namespace Aanwezig.Interchange;

/// <summary>What the protocols and calendars in use know, so that the rows of a folder can be judged by it.</summary>
public sealed record DataSettings
{
    /// <summary>The date that will be asked about; nobody is born after it.</summary>
    public required DateOnly On { get; init; }

    /// <summary>The codes of attendance that have a kind in every protocol in use, the names of the kinds among them.</summary>
    public required IReadOnlySet<string> Codes { get; init; }

    /// <summary>The ids of the steps of the protocols in use; the reserved steps need not be among them.</summary>
    public required IReadOnlySet<string> Steps { get; init; }

    /// <summary>The names of the calendars and the IANA names of their time zones.</summary>
    public required IReadOnlyDictionary<string, string> Calendars { get; init; }

    /// <summary>Whether a day lies in a school year of a calendar.</summary>
    public required Func<string, DateOnly, bool> Covers { get; init; }

    /// <summary>The calendar of a student whose row names none; null: each row must name one.</summary>
    public string? DefaultCalendar { get; init; }

    /// <summary>The facts that the protocols in use declare.</summary>
    public IReadOnlyDictionary<string, FactType> Facts { get; init; } = new Dictionary<string, FactType>();

    /// <summary>The names of the exemptions that the protocols in use allow.</summary>
    public IReadOnlySet<string> Exemptions { get; init; } = new HashSet<string>();

    /// <summary>The file of the attendance; null: the folder's own.</summary>
    public AttendanceSource? Attendance { get; init; }

    /// <summary>Ends the reading early.</summary>
    public CancellationToken Interrupted { get; init; }

    /// <summary>Whether to leave out rows with a mistake and go on with the others.</summary>
    public bool KeepGoing { get; init; }
}
