namespace Aanwezig.Definitions;

/// <summary>The type of a fact's value.</summary>
public enum FactType
{
    /// <summary><c>true</c> or <c>false</c>; stands alone in a condition.</summary>
    Boolean,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A text, compared to the letter.</summary>
    Text,

    /// <summary>An ISO date.</summary>
    Date,

    /// <summary>A time of day, <c>HH:mm</c>; only of one record, no protocol declares such a fact.</summary>
    Time,
}
