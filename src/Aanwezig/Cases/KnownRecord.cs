using Aanwezig.Attendance;
using Aanwezig.Register;

namespace Aanwezig.Cases;

/// <summary>A record that holds with what is known, with its code read as a kind, and what is left of it beside the other records of its date.</summary>
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

    /// <summary>The minutes that are left; those of the record where no other record meets it.</summary>
    public int Minutes { get; init; } = Record.Minutes;

    /// <summary>The start of the lesson; null where it is not known, or starts say nothing in this register.</summary>
    public TimeOnly? Start { get; init; } = Record.Start;

    /// <summary>The time of the day that is left; null where it is that of the record, or the record has no start.</summary>
    public IReadOnlyList<MinutesOfDay>? Spans { get; init; }

    /// <summary>Whether this is left before the open reasons of its date settle.</summary>
    public bool HoldsBefore { get; init; } = true;

    /// <summary>Whether this is left from the day on which the open reasons of its date settle.</summary>
    public bool HoldsAfter { get; init; } = true;

    /// <summary>Whether another record of another kind claims the same time.</summary>
    public bool IsContested { get; init; }

    /// <summary>The reason for which nothing is left; <see cref="Register.SetAside.Nothing"/> where something is.</summary>
    public SetAside Aside { get; init; }

    /// <summary>Whether the record stands for the whole day.</summary>
    public bool IsOfDay { get; init; }

    /// <summary>Whether the record stands for the whole day and names no activity, so that it covers all of them.</summary>
    public bool IsOfAll => IsOfDay && Record.WrittenActivity is null;

    /// <summary>Whether the record only takes another back.</summary>
    public bool IsTakenBack => Written == AttendanceKind.Cancelled && Record.Supersedes is not null;

    public DateOnly Date => Record.Date;

    /// <summary>The id; the date in ISO form where the record has no id.</summary>
    public string Name => Record.Id ?? Record.Date.ToString("O", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The moment from which it is known; by default 00:00 of its date.</summary>
    public DateTime KnownSince => Record.RecordedAt ?? Date.ToDateTime(TimeOnly.MinValue);

    /// <summary>Returns the kind at the end of a day.</summary>
    public AttendanceKind KindOn(DateOnly day) => SettlesOn <= day ? SettlesAs : Written;

    /// <summary>Returns the time of the day that is left of a record with a start; the moment of the start for a part of a lesson.</summary>
    public IReadOnlyList<MinutesOfDay> TimesOfDay()
    {
        if (Start is not { } start)
        {
            return [];
        }

        var from = (start.Hour * 60) + start.Minute;
        return Written.IsPart() ? [new MinutesOfDay(from, from)] : Spans is { Count: > 0 } ? Spans : [new MinutesOfDay(from, from + Minutes)];
    }

    /// <summary>Returns whether the same time is left of both, for the same reason.</summary>
    public bool IsSameTimeAs(KnownRecord other) =>
        Minutes == other.Minutes && Aside == other.Aside && (Spans ?? []).SequenceEqual(other.Spans ?? []);

    /// <summary>Returns whether this is left at the end of a day.</summary>
    public bool HoldsOn(DateOnly day) => SettlesOn <= day ? HoldsAfter : HoldsBefore;

    /// <summary>Whether the reason of the absence is still open at the end of a day.</summary>
    public bool IsOpenOn(DateOnly day) => IsRegistered && KindOn(day) == AttendanceKind.Unknown;
}
