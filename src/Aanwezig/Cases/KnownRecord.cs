using Aanwezig.Attendance;

namespace Aanwezig.Cases;

/// <summary>A record that holds with what is known, its code read as a kind.</summary>
/// <param name="Record">The record.</param>
/// <param name="Written">The kind its code stands for, or what it is read as where its excuse does not count.</param>
/// <param name="SettlesOn">The day from which an unknown absence is settled; null: never.</param>
/// <param name="SettlesAs">What it then is.</param>
/// <param name="OnSchoolDay">Whether its date is a school day of the student.</param>
/// <param name="IsRegistered">False for scheduled time without any record, which may turn out to be anything.</param>
internal sealed record KnownRecord(
    AttendanceRecord Record,
    AttendanceKind Written,
    DateOnly? SettlesOn,
    AttendanceKind SettlesAs,
    bool OnSchoolDay,
    bool IsRegistered)
{
    /// <summary>The excuse that does not count by itself; null: there is none, or it counts.</summary>
    public RefusedExcuse? Refused { get; init; }

    public DateOnly Date => Record.Date;

    /// <summary>Its id, or its date where it has none.</summary>
    public string Name => Record.Id ?? Record.Date.ToString("O", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>When it became known.</summary>
    public DateTime KnownSince => Record.RecordedAt ?? Date.ToDateTime(TimeOnly.MinValue);

    /// <summary>What it means at the end of a day.</summary>
    public AttendanceKind KindOn(DateOnly day) => SettlesOn <= day ? SettlesAs : Written;

    /// <summary>Whether the reason of the absence is still open at the end of a day.</summary>
    public bool IsOpenOn(DateOnly day) => IsRegistered && KindOn(day) == AttendanceKind.Unknown;
}
