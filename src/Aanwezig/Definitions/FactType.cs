namespace Aanwezig.Definitions;

/// <summary>The type of a fact's value.</summary>
public enum FactType
{
    /// <summary><c>true</c> or <c>false</c>; a condition names such a fact without a comparison.</summary>
    Boolean,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A text; two texts are equal when all their characters are.</summary>
    Text,

    /// <summary>An ISO date.</summary>
    Date,

    /// <summary>A time of day, <c>HH:mm</c>, of one record; a protocol cannot declare such a fact.</summary>
    Time,
}
