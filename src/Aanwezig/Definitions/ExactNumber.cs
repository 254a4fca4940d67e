using System.Globalization;
using System.Numerics;

namespace Aanwezig.Definitions;

/// <summary>An exact fraction. Every decision of the engine uses exact numbers, never rounded ones.</summary>
/// <remarks>
/// Example: 950 minutes are 15 hours and 50 minutes, exactly 95/6 hours. A binary or decimal number would have to round this; the fraction does
/// not, so 959 minutes stay below a limit of 16 hours and 960 minutes reach it. Equality and order are those of the numbers: 960/60 equals 16.
/// The default value is 0.
/// </remarks>
public readonly struct ExactNumber : IEquatable<ExactNumber>, IComparable<ExactNumber>
{
    private readonly BigInteger _denominatorLessOne;

    /// <summary>Makes a fraction in its lowest terms.</summary>
    /// <param name="numerator">The number above the line.</param>
    /// <param name="denominator">The number below the line; above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The denominator is 0 or negative.</exception>
    public ExactNumber(BigInteger numerator, BigInteger denominator)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(denominator, BigInteger.Zero);
        if (denominator.IsOne || numerator.IsZero)
        {
            Numerator = numerator;
            return;
        }

        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator);
        Numerator = numerator / divisor;
        _denominatorLessOne = (denominator / divisor) - 1;
    }

    /// <summary>The number above the line.</summary>
    public BigInteger Numerator { get; }

    /// <summary>The number below the line; above 0.</summary>
    public BigInteger Denominator => _denominatorLessOne + 1;

    /// <summary>Converts a whole number.</summary>
    public static implicit operator ExactNumber(int whole) => new(whole, 1);

    /// <summary>Returns the sum.</summary>
    public static ExactNumber operator +(ExactNumber a, ExactNumber b) =>
        new((a.Numerator * b.Denominator) + (b.Numerator * a.Denominator), a.Denominator * b.Denominator);

    /// <summary>Returns the difference.</summary>
    public static ExactNumber operator -(ExactNumber a, ExactNumber b) => a + -b;

    /// <summary>Returns the number with the opposite sign.</summary>
    public static ExactNumber operator -(ExactNumber a) => new(-a.Numerator, a.Denominator);

    /// <summary>Returns the product.</summary>
    public static ExactNumber operator *(ExactNumber a, ExactNumber b) => new(a.Numerator * b.Numerator, a.Denominator * b.Denominator);

    /// <summary>Returns whether two numbers are equal.</summary>
    public static bool operator ==(ExactNumber a, ExactNumber b) => a.Equals(b);

    /// <summary>Returns whether two numbers differ.</summary>
    public static bool operator !=(ExactNumber a, ExactNumber b) => !a.Equals(b);

    /// <summary>Returns whether the left number is smaller.</summary>
    public static bool operator <(ExactNumber a, ExactNumber b) => a.CompareTo(b) < 0;

    /// <summary>Returns whether the left number is larger.</summary>
    public static bool operator >(ExactNumber a, ExactNumber b) => a.CompareTo(b) > 0;

    /// <summary>Returns whether the left number is smaller or equal.</summary>
    public static bool operator <=(ExactNumber a, ExactNumber b) => a.CompareTo(b) <= 0;

    /// <summary>Returns whether the left number is larger or equal.</summary>
    public static bool operator >=(ExactNumber a, ExactNumber b) => a.CompareTo(b) >= 0;

    /// <summary>Reads plain notation: an optional minus, then digits with at most one point between them, at most 40 characters.</summary>
    /// <returns>False, and the number 0, for other text, such as an exponent, a comma, or a separator of thousands.</returns>
    public static bool TryParse(string text, out ExactNumber number)
    {
        number = default;
        var digits = text.AsSpan().TrimStart('-');
        var point = digits.IndexOf('.');
        var decimals = point < 0 ? 0 : digits.Length - point - 1;
        if (text.Length - digits.Length > 1 || digits.Length is 0 or > 40 || point == 0 || (point > 0 && decimals == 0))
        {
            return false;
        }

        var plain = point < 0 ? digits.ToString() : string.Concat(digits[..point], digits[(point + 1)..]);
        if (!plain.All(char.IsAsciiDigit))
        {
            return false;
        }

        var whole = BigInteger.Parse(plain, NumberStyles.None, CultureInfo.InvariantCulture);
        number = new ExactNumber(text[0] == '-' ? -whole : whole, BigInteger.Pow(10, decimals));
        return true;
    }

    /// <summary>Returns the nearest decimal, for display and for comparison with other engines; no decision uses it.</summary>
    /// <exception cref="OverflowException">The numerator or the denominator is too large for a decimal.</exception>
    public decimal ToDecimal() => (decimal)Numerator / (decimal)Denominator;

    /// <inheritdoc/>
    public int CompareTo(ExactNumber other) => _denominatorLessOne == other._denominatorLessOne ? Numerator.CompareTo(other.Numerator) : (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    /// <inheritdoc/>
    public bool Equals(ExactNumber other) => Numerator == other.Numerator && _denominatorLessOne == other._denominatorLessOne;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ExactNumber other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Numerator, _denominatorLessOne);

    /// <summary>Returns plain notation in every culture, rounded to two decimals.</summary>
    public override string ToString() =>
        Denominator.IsOne ? Numerator.ToString(CultureInfo.InvariantCulture) : Math.Round(ToDecimal(), 2).ToString("0.##", CultureInfo.InvariantCulture);
}
