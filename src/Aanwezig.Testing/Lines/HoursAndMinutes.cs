using System.Globalization;

namespace Aanwezig.Testing.Lines;

/// <summary>The notation of an amount of time in scenarios, such as <c>6:00</c>.</summary>
internal static class HoursAndMinutes
{
    /// <summary>Reads hours and minutes as whole minutes, from <c>0:00</c> to <c>24:00</c>, both included.</summary>
    public static bool TryRead(string text, out int minutes)
    {
        minutes = 0;
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon is < 1 or > 2 || text.Length != colon + 3 || !text.Remove(colon, 1).All(char.IsAsciiDigit))
        {
            return false;
        }

        var past = int.Parse(text.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture);
        minutes = (60 * int.Parse(text.AsSpan(0, colon), NumberStyles.None, CultureInfo.InvariantCulture)) + past;
        return past < 60 && minutes <= 1440;
    }
}
