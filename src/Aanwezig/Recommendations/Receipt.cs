namespace Aanwezig.Recommendations;

/// <summary>An earlier version of the protocol that the answer used for earlier days.</summary>
/// <param name="Version">The version in the authors' own notation; null where there is none.</param>
/// <param name="InForceFrom">The first day in force, included.</param>
/// <param name="Hash">The hash of the text.</param>
public sealed record EarlierVersion(string? Version, DateOnly InForceFrom, string Hash);

/// <summary>The receipt of an answer: everything that is needed, beside the case, to make the same answer again.</summary>
/// <remarks>
/// Example: a year later somebody asks why a report was sent. The receipt names the version of the engine, the protocol <c>roc-voorbeeld</c> with
/// the hash of its text, the jurisdiction, the calendar, and 18 November 2026; with the same documents and data the engine gives the same bytes.
/// </remarks>
/// <param name="Engine">The version of the engine.</param>
/// <param name="Protocol">The protocol's name.</param>
/// <param name="Version">The protocol's version in the authors' own notation; null where there is none.</param>
/// <param name="ProtocolHash">The hash of the protocol's text.</param>
/// <param name="Jurisdiction">The jurisdiction's name.</param>
/// <param name="JurisdictionHash">The hash of the jurisdiction's text.</param>
/// <param name="Calendar">The calendar's name.</param>
/// <param name="CalendarHash">The hash of the calendar's text and of the days that the host opened or closed.</param>
/// <param name="On">The day of the question.</param>
/// <param name="KnownAt">The moment up to which data counted as known, included, local time; null: everything that was handed over.</param>
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
    /// <summary>The first day in force of that version of the protocol, included.</summary>
    public DateOnly InForceFrom { get; init; }

    /// <summary>The earlier versions that the answer used for earlier days, earliest first.</summary>
    public IReadOnlyList<EarlierVersion> Earlier { get; init; } = [];
}
