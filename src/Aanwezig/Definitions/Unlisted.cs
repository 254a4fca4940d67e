using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace Aanwezig.Definitions;

/// <summary>The failure of a place that chooses by the members of a closed list, and does not know one of them.</summary>
internal static class Unlisted
{
    /// <summary>The failure for a type of a closed family; a test passes an example of each type through every such place.</summary>
    /// <param name="member">The example.</param>
    /// <param name="place">Where it is not known.</param>
    public static UnreachableException Type(object member, [CallerMemberName] string place = "") =>
        new($"`{place}` does not know {member.GetType().Name}");

    /// <summary>The failure for a key of the language for which a place has no rule.</summary>
    /// <param name="key">The key.</param>
    /// <param name="place">Where it is not known.</param>
    public static UnreachableException Key(string key, [CallerMemberName] string place = "") => new($"`{place}` has no rule for the key {key}");

    /// <summary>The failure for a member of an enumeration that cannot come to this place.</summary>
    /// <param name="member">The member.</param>
    /// <param name="place">Where it cannot come.</param>
    public static UnreachableException Member<TEnum>(TEnum member, [CallerMemberName] string place = "")
        where TEnum : struct, Enum => new($"`{place}` has no use for {typeof(TEnum).Name}.{member}");
}
