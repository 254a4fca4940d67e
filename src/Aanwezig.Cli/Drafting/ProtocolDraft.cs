using System.Globalization;
using Aanwezig.Calendars;
using Aanwezig.Definitions;
using Aanwezig.Diagnostics;

namespace Aanwezig.Cli.Drafting;

/// <summary>The text of a small first protocol, with comments, that passes <c>check</c> as it stands.</summary>
internal static class ProtocolDraft
{
    private static readonly Wording NoDuties = new("geen", "none");

    /// <summary>The text in a language; names of people, phone numbers and dates are to be filled in.</summary>
    public static string Of(string name, JurisdictionDefinition jurisdiction, CalendarDefinition calendar, Language language) =>
        (language == Language.Dutch ? DutchDraft.Text : EnglishDraft.Text)
            .Replace("\r\n", "\n", StringComparison.Ordinal)
            .Replace("NAME", name, StringComparison.Ordinal)
            .Replace("JURISDICTION", jurisdiction.Name, StringComparison.Ordinal)
            .Replace("CALENDAR", calendar.Name, StringComparison.Ordinal)
            .Replace("FROM", calendar.SchoolYears[0].Range.From.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("AGREED", calendar.SchoolYears[0].Range.From.AddMonths(-2).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("DUTIES", Duties(jurisdiction, language), StringComparison.Ordinal);

    private static string Duties(JurisdictionDefinition jurisdiction, Language language) =>
        jurisdiction.Duties.Count == 0
            ? NoDuties.In(language)
            : string.Join(", ", jurisdiction.Duties.Select(duty => $"{duty.Id} ({string.Join(", ", duty.Contacts)})"));
}
