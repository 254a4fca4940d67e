using Aanwezig.Definitions;

namespace Aanwezig.Interchange;

/// <summary>The codes, steps, calendars and facts of the protocols in use, against which the rows of a folder are checked.</summary>
public sealed record DataSettings
{
    /// <summary>The date of the assessment; a birth date after it is a mistake.</summary>
    public required DateOnly On { get; init; }

    /// <summary>The codes of attendance that have a kind in every protocol in use, the names of the kinds among them.</summary>
    public required IReadOnlySet<string> Codes { get; init; }

    /// <summary>The ids of the steps of the protocols in use; the reserved steps need not be among them.</summary>
    public required IReadOnlySet<string> Steps { get; init; }

    /// <summary>The IANA names of the time zones, by name of the calendar.</summary>
    public required IReadOnlyDictionary<string, string> Calendars { get; init; }

    /// <summary>Tests whether a date lies in a school year of a calendar.</summary>
    public required Func<string, DateOnly, bool> Covers { get; init; }

    /// <summary>The calendar of a student whose row names none; null: each row must name one.</summary>
    public string? DefaultCalendar { get; init; }

    /// <summary>The facts that the protocols in use declare.</summary>
    public IReadOnlyDictionary<string, FactType> Facts { get; init; } = new Dictionary<string, FactType>();

    /// <summary>The names of the exemptions that the protocols in use allow.</summary>
    public IReadOnlySet<string> Exemptions { get; init; } = new HashSet<string>();

    /// <summary>The file of the attendance; null: <c>attendance.csv</c> or <c>attendance.parquet</c> of the folder.</summary>
    public AttendanceSource? Attendance { get; init; }

    /// <summary>A token that ends the reading early.</summary>
    public CancellationToken Interrupted { get; init; }

    /// <summary>Whether rows with a mistake are left out and the others used; false: one mistake returns no cases.</summary>
    public bool KeepGoing { get; init; }
}
