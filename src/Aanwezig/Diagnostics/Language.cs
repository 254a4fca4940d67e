namespace Aanwezig.Diagnostics;

/// <summary>A language in which the software itself speaks.</summary>
public enum Language
{
    /// <summary>Dutch, <c>nl</c>.</summary>
    Dutch,

    /// <summary>English, <c>en</c>.</summary>
    English,
}
