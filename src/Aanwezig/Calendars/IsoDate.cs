using System.Globalization;

namespace Aanwezig.Calendars;

/// <summary>The written form of dates in documents, data and ids: <c>2026-11-03</c> in every culture.</summary>
internal static class IsoDate
{
    public static string Of(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
