using System.Globalization;

namespace Aanwezig.Testing.Generators.Tests;

/// <summary>How many random cases a run asks for: few in an ordinary run; <c>AANWEZIG_CASES</c> asks for many, before a merge and at night.</summary>
internal static class Asked
{
    private static readonly string? Cases = Environment.GetEnvironmentVariable("AANWEZIG_CASES");

    /// <summary>Whether more is asked than an ordinary run does.</summary>
    public static bool ForMany => Cases is not null;

    /// <summary>So many cases: few, or one for each so many that the run asks for.</summary>
    public static int For(int few, int each) => Cases is null ? few : Math.Max(few, int.Parse(Cases, CultureInfo.InvariantCulture) / each);
}
