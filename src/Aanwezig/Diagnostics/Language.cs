namespace Aanwezig.Diagnostics;

/// <summary>A language of the software's own texts.</summary>
public enum Language
{
    /// <summary>Dutch, <c>nl</c>.</summary>
    Dutch,

    /// <summary>English, <c>en</c>.</summary>
    English,
}
