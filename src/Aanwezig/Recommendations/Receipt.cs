namespace Aanwezig.Recommendations;

/// <summary>An earlier version of the protocol, under which the case was followed before.</summary>
/// <param name="Version">Its version, as its authors write it.</param>
/// <param name="InForceFrom">The first day it was in force.</param>
/// <param name="Hash">The hash of its text.</param>
public sealed record EarlierVersion(string? Version, DateOnly InForceFrom, string Hash);

/// <summary>What an answer was made of, so that it can be made again.</summary>
/// <param name="Engine">The version of the engine.</param>
/// <param name="Protocol">The protocol's name.</param>
/// <param name="Version">The protocol's version, as its authors write it.</param>
/// <param name="ProtocolHash">The hash of the protocol's text.</param>
/// <param name="Jurisdiction">The jurisdiction's name.</param>
/// <param name="JurisdictionHash">The hash of the jurisdiction's text.</param>
/// <param name="Calendar">The calendar's name.</param>
/// <param name="CalendarHash">The hash of the calendar's text and of the days that the host opened or closed.</param>
/// <param name="On">The day asked about.</param>
/// <param name="KnownAt">The moment up to which things were known; null: everything handed over.</param>
public sealed record Receipt(
    string Engine,
    string Protocol,
    string? Version,
    string ProtocolHash,
    string Jurisdiction,
    string JurisdictionHash,
    string Calendar,
    string CalendarHash,
    DateOnly On,
    DateTime? KnownAt)
{
    /// <summary>The first day on which that version of the protocol is in force.</summary>
    public DateOnly InForceFrom { get; init; }

    /// <summary>The versions under which the case was followed before, earliest first.</summary>
    public IReadOnlyList<EarlierVersion> Earlier { get; init; } = [];
}
