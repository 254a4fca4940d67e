namespace Aanwezig.Recommendations;

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
    DateTime? KnownAt);
