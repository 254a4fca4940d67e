using Aanwezig.Definitions;

namespace Aanwezig.Authoring.Expressions;

/// <summary>The notation of numbers in a condition: digits and at most one point.</summary>
internal static class NumberNotation
{
    public const string MostDigitsText = "18";
    private const int MostDigits = 18;

    /// <summary>Returns whether a number has no exponent, unit or separator, and no zero before other digits.</summary>
    public static bool IsPlain(string written) =>
        written.All(c => char.IsAsciiDigit(c) || c == '.')
        && !(written.Length > 1 && written[0] == '0' && written[1] != '.')
        && (HasTooManyDigits(written) || ExactNumber.TryParse(written, out _));

    public static bool HasTooManyDigits(string written) => written.Count(char.IsAsciiDigit) > MostDigits;

    /// <summary>Returns whether the decimals of a number end: no other prime than 2 and 5 divides the denominator.</summary>
    public static bool Ends(ExactNumber number)
    {
        var rest = number.Denominator;
        foreach (var prime in (ReadOnlySpan<int>)[2, 5])
        {
            while ((rest % prime).IsZero)
            {
                rest /= prime;
            }
        }

        return rest.IsOne;
    }

    /// <summary>Returns the number in plain notation, with all its digits.</summary>
    /// <exception cref="InvalidOperationException">The decimals of the number do not end; those of a number of a condition do.</exception>
    public static string Of(ExactNumber number)
    {
        if (!Ends(number))
        {
            throw new InvalidOperationException("a number of a condition has an end in plain notation");
        }

        var (scaled, decimals) = (number, 0);
        while (!scaled.Denominator.IsOne)
        {
            decimals++;
            scaled *= 10;
        }

        var digits = System.Numerics.BigInteger.Abs(scaled.Numerator).ToString(System.Globalization.CultureInfo.InvariantCulture).PadLeft(decimals + 1, '0');
        var sign = scaled.Numerator.Sign < 0 ? "-" : "";
        return decimals == 0 ? sign + digits : $"{sign}{digits[..^decimals]}.{digits[^decimals..]}";
    }
}
