using System.Globalization;
using System.Numerics;
using Aanwezig.Definitions;

namespace Aanwezig.Reporting.Words;

/// <summary>Writes exact numbers for people and files, without culture and without floating point.</summary>
internal static class Amounts
{
    /// <summary>Returns hours and minutes such as <c>15:59</c>; a part of a minute becomes decimals of the minute.</summary>
    public static string Hours(ExactNumber hours)
    {
        var hundredths = Rounded(hours, 6000);
        var size = BigInteger.Abs(hundredths);
        var sign = hundredths.Sign < 0 ? "-" : string.Empty;
        var minutes = Decimal(size % 6000, 2);
        return sign + Digits(size / 6000) + ":" + (minutes.IndexOf('.', StringComparison.Ordinal) == 1 || minutes.Length == 1 ? "0" : string.Empty) + minutes;
    }

    /// <summary>Returns whole minutes as hours and minutes.</summary>
    public static string Hours(int minutes) => Hours(new ExactNumber(minutes, 60));

    /// <summary>Returns a number with at most two decimals; a half is rounded away from zero.</summary>
    public static string Plain(ExactNumber number)
    {
        var hundredths = Rounded(number, 100);
        return (hundredths.Sign < 0 ? "-" : string.Empty) + Decimal(BigInteger.Abs(hundredths), 2);
    }

    private static BigInteger Rounded(ExactNumber number, int scale)
    {
        var size = ((BigInteger.Abs(number.Numerator) * scale * 2) + number.Denominator) / (number.Denominator * 2);
        return number.Numerator.Sign < 0 ? -size : size;
    }

    private static string Decimal(BigInteger scaled, int decimals)
    {
        var digits = Digits(scaled).PadLeft(decimals + 1, '0');
        var fraction = digits[^decimals..].TrimEnd('0');
        return digits[..^decimals] + (fraction.Length == 0 ? string.Empty : "." + fraction);
    }

    private static string Digits(BigInteger number) => number.ToString(CultureInfo.InvariantCulture);
}
