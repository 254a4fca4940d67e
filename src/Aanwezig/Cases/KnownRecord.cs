using Aanwezig.Attendance;

namespace Aanwezig.Cases;

/// <summary>A record that holds with what is known, with its code read as a kind.</summary>
/// <param name="Record">The record.</param>
/// <param name="Written">The kind that its code stands for; where its excuse does not count, the kind that it is read as.</param>
/// <param name="SettlesOn">The day from which an unknown absence is settled, included; null where it never is.</param>
/// <param name="SettlesAs">The kind from that day on.</param>
/// <param name="OnSchoolDay">Whether its date is a school day of the student.</param>
/// <param name="IsRegistered">False for scheduled time without a record, which may turn out to be of any kind.</param>
internal sealed record KnownRecord(
    AttendanceRecord Record,
    AttendanceKind Written,
    DateOnly? SettlesOn,
    AttendanceKind SettlesAs,
    bool OnSchoolDay,
    bool IsRegistered)
{
    /// <summary>The excuse that does not count; null where there is no excuse or it counts.</summary>
    public RefusedExcuse? Refused { get; init; }

    public DateOnly Date => Record.Date;

    /// <summary>The id; the date in ISO form where the record has no id.</summary>
    public string Name => Record.Id ?? Record.Date.ToString("O", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The moment from which it is known; by default 00:00 of its date.</summary>
    public DateTime KnownSince => Record.RecordedAt ?? Date.ToDateTime(TimeOnly.MinValue);

    /// <summary>Returns the kind at the end of a day.</summary>
    public AttendanceKind KindOn(DateOnly day) => SettlesOn <= day ? SettlesAs : Written;

    /// <summary>Whether the reason of the absence is still open at the end of a day.</summary>
    public bool IsOpenOn(DateOnly day) => IsRegistered && KindOn(day) == AttendanceKind.Unknown;
}
