using System.Globalization;

namespace Aanwezig.Calendars;

/// <summary>Dates as they are written in documents, data and ids, whatever the machine's culture.</summary>
internal static class IsoDate
{
    public static string Of(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
