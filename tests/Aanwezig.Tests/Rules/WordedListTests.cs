using System.Reflection;
using Aanwezig.Diagnostics;
using Aanwezig.Reporting.Words;

namespace Aanwezig.Tests.Rules;

/// <summary>The lists that have words for each member of an enumeration.</summary>
public sealed class WordedListTests
{
    private static readonly FieldInfo[] Lists = [.. typeof(Worded<>).Assembly.GetTypes()
        .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
        .Where(field => field.FieldType.IsGenericType && field.FieldType.GetGenericTypeDefinition() == typeof(Worded<>))];

    [Fact]
    public void EveryList_HasWordsForEveryMember()
    {
        var missing = Lists
            .SelectMany(list => Enum.GetValues(list.FieldType.GenericTypeArguments[0]).Cast<object>().Select(member => (List: list, Member: member)))
            .Where(entry => !HasWords(entry.List, entry.Member))
            .Select(entry => $"{entry.List.DeclaringType!.Name}.{entry.List.Name} has no words for {entry.Member}");

        Assert.Empty(missing);
    }

    [Fact]
    public void Lists_AreFound() => Assert.True(Lists.Length >= 10, $"only {Lists.Length} lists found");

    private static bool HasWords(FieldInfo list, object member)
    {
        try
        {
            return list.FieldType.GetProperty("Item")!.GetValue(list.GetValue(null), [member]) is Wording;
        }
        catch (TargetInvocationException missing) when (missing.InnerException is KeyNotFoundException)
        {
            return false;
        }
    }
}
