using System.Globalization;
using System.Numerics;

namespace Aanwezig.Definitions;

/// <summary>An exact fraction: no decision is ever made on a rounded number.</summary>
/// <remarks>Equality and order are those of the numbers: 16 hours equal 960 minutes over 60. The default value is zero.</remarks>
public readonly struct ExactNumber : IEquatable<ExactNumber>, IComparable<ExactNumber>
{
    private readonly BigInteger _denominatorLessOne;

    /// <summary>Makes a fraction in its lowest terms.</summary>
    /// <param name="numerator">The number above the line.</param>
    /// <param name="denominator">The number below the line; above zero.</param>
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

    /// <summary>The number below the line, above zero.</summary>
    public BigInteger Denominator => _denominatorLessOne + 1;

    /// <summary>A whole number.</summary>
    public static implicit operator ExactNumber(int whole) => new(whole, 1);

    /// <summary>The sum.</summary>
    public static ExactNumber operator +(ExactNumber a, ExactNumber b) =>
        new((a.Numerator * b.Denominator) + (b.Numerator * a.Denominator), a.Denominator * b.Denominator);

    /// <summary>The difference.</summary>
    public static ExactNumber operator -(ExactNumber a, ExactNumber b) => a + -b;

    /// <summary>The opposite.</summary>
    public static ExactNumber operator -(ExactNumber a) => new(-a.Numerator, a.Denominator);

    /// <summary>The product.</summary>
    public static ExactNumber operator *(ExactNumber a, ExactNumber b) => new(a.Numerator * b.Numerator, a.Denominator * b.Denominator);

    /// <summary>Whether two numbers are equal.</summary>
    public static bool operator ==(ExactNumber a, ExactNumber b) => a.Equals(b);

    /// <summary>Whether two numbers differ.</summary>
    public static bool operator !=(ExactNumber a, ExactNumber b) => !a.Equals(b);

    /// <summary>Whether the left is the smaller.</summary>
    public static bool operator <(ExactNumber a, ExactNumber b) => a.CompareTo(b) < 0;

    /// <summary>Whether the left is the larger.</summary>
    public static bool operator >(ExactNumber a, ExactNumber b) => a.CompareTo(b) > 0;

    /// <summary>Whether the left is not the larger.</summary>
    public static bool operator <=(ExactNumber a, ExactNumber b) => a.CompareTo(b) <= 0;

    /// <summary>Whether the left is not the smaller.</summary>
    public static bool operator >=(ExactNumber a, ExactNumber b) => a.CompareTo(b) >= 0;

    /// <summary>Reads plain notation: digits, at most one point, an optional leading minus. No exponent, no separators, no culture.</summary>
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

    /// <summary>The nearest decimal; only for showing and for comparing with other engines, never for deciding.</summary>
    public decimal ToDecimal() => (decimal)Numerator / (decimal)Denominator;

    /// <inheritdoc/>
    public int CompareTo(ExactNumber other) => _denominatorLessOne == other._denominatorLessOne ? Numerator.CompareTo(other.Numerator) : (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    /// <inheritdoc/>
    public bool Equals(ExactNumber other) => Numerator == other.Numerator && _denominatorLessOne == other._denominatorLessOne;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ExactNumber other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Numerator, _denominatorLessOne);

    /// <summary>Plain notation, invariant; a fraction that does not end in two decimals is rounded to two.</summary>
    public override string ToString() =>
        Denominator.IsOne ? Numerator.ToString(CultureInfo.InvariantCulture) : Math.Round(ToDecimal(), 2).ToString("0.##", CultureInfo.InvariantCulture);
}
