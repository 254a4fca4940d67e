using Aanwezig.Definitions;

namespace Aanwezig.Authoring.Expressions;

/// <summary>How a number is written in a condition: digits and at most one point.</summary>
internal static class NumberNotation
{
    public const string MostDigitsText = "18";
    private const int MostDigits = 18;

    /// <summary>Whether it has no power, unit, separator, or zero before other digits.</summary>
    public static bool IsPlain(string written) =>
        written.All(c => char.IsAsciiDigit(c) || c == '.')
        && !(written.Length > 1 && written[0] == '0' && written[1] != '.')
        && (HasTooManyDigits(written) || ExactNumber.TryParse(written, out _));

    public static bool HasTooManyDigits(string written) => written.Count(char.IsAsciiDigit) > MostDigits;

    /// <summary>The number in full, in plain notation.</summary>
    /// <exception cref="InvalidOperationException">It has no end in plain notation; no number of a condition is so.</exception>
    public static string Of(ExactNumber number)
    {
        var (scaled, decimals) = (number, 0);
        while (!scaled.Denominator.IsOne)
        {
            if (++decimals > 40)
            {
                throw new InvalidOperationException("a number of a condition has an end in plain notation");
            }

            scaled *= 10;
        }

        var digits = System.Numerics.BigInteger.Abs(scaled.Numerator).ToString(System.Globalization.CultureInfo.InvariantCulture).PadLeft(decimals + 1, '0');
        var sign = scaled.Numerator.Sign < 0 ? "-" : "";
        return decimals == 0 ? sign + digits : $"{sign}{digits[..^decimals]}.{digits[^decimals..]}";
    }
}
