using System.Globalization;
using System.Numerics;
using Aanwezig.Authoring.Expressions;
using Aanwezig.Definitions;

namespace Aanwezig.Reporting.Words;

/// <summary>Writes exact numbers for people and files, without culture and without floating point.</summary>
internal static class Amounts
{
    private const int Hundred = 100;
    private const int MinutesPerHour = 60;

    /// <summary>Returns hours and minutes such as <c>15:59</c>; a part of a minute becomes at most two decimals of the minute.</summary>
    public static string Hours(ExactNumber hours) => Clock(Nearest(hours * MinutesPerHour));

    /// <summary>Returns whole minutes as hours and minutes.</summary>
    public static string Hours(int minutes) => Clock(minutes);

    /// <summary>Returns a number with at most two decimals; a half is rounded away from zero.</summary>
    public static string Plain(ExactNumber number) => Decimal(Nearest(number));

    /// <summary>Returns a number in its unit with at most two decimals: hours as hours and minutes.</summary>
    public static string Rounded(ExactNumber number, MeasureUnit? unit) => unit == MeasureUnit.Hours ? Hours(number) : Plain(number);

    /// <summary>Returns a number in its unit in full where its decimals end; else rounded, but never to a limit that it does not equal, nor past it.</summary>
    public static string InFull(ExactNumber number, MeasureUnit? unit, ExactNumber? limit = null)
    {
        var scale = ScaleOf(unit);
        var written = NumberNotation.Ends(number * scale) ? number * scale
            : limit is { } bound && HidesLimit(number, unit, bound) ? Away(number * scale, bound * scale)
            : Nearest(number * scale);
        return unit == MeasureUnit.Hours ? Clock(written) : Decimal(written);
    }

    /// <summary>Returns the number as a fraction such as <c>6001/300</c>; null where its decimals end, so that it is written in full.</summary>
    public static string? Fraction(ExactNumber number, MeasureUnit? unit) => NumberNotation.Ends(number * ScaleOf(unit)) ? null : string.Create(CultureInfo.InvariantCulture, $"{number.Numerator}/{number.Denominator}");

    /// <summary>Whether rounding shows a number as a limit that it does not equal, or on the other side of it.</summary>
    public static bool HidesLimit(ExactNumber number, MeasureUnit? unit, ExactNumber limit)
    {
        var scale = ScaleOf(unit);
        return number != limit && Nearest(number * scale).CompareTo(limit * scale) != number.CompareTo(limit);
    }

    private static int ScaleOf(MeasureUnit? unit) => unit == MeasureUnit.Hours ? MinutesPerHour : 1;

    private static ExactNumber Nearest(ExactNumber number)
    {
        var size = ((BigInteger.Abs(number.Numerator) * Hundred * 2) + number.Denominator) / (number.Denominator * 2);
        return new ExactNumber(number.Numerator.Sign < 0 ? -size : size, Hundred);
    }

    private static ExactNumber Away(ExactNumber number, ExactNumber limit)
    {
        var scaled = number * Hundred;
        var below = BigInteger.Divide(scaled.Numerator - (scaled.Numerator.Sign < 0 ? scaled.Denominator - 1 : 0), scaled.Denominator);
        return new ExactNumber(number < limit ? below : below + 1, Hundred);
    }

    private static string Clock(ExactNumber minutes)
    {
        var size = minutes < 0 ? -minutes : minutes;
        var hours = BigInteger.Divide(size.Numerator, size.Denominator * MinutesPerHour);
        var rest = Decimal(size - new ExactNumber(hours * MinutesPerHour, 1));
        return (minutes < 0 ? "-" : string.Empty) + Digits(hours) + ":" + (rest.IndexOf('.', StringComparison.Ordinal) == 1 || rest.Length == 1 ? "0" : string.Empty) + rest;
    }

    private static string Decimal(ExactNumber number) => NumberNotation.Of(number);

    private static string Digits(BigInteger number) => number.ToString(CultureInfo.InvariantCulture);
}
