using Aanwezig.Changes;

namespace Aanwezig.Tests.Changes;

public class ListComparisonTests
{
    // An item is a letter, which is its key, and perhaps a number, which is its content.
    [Theory]
    [InlineData("a b", "a b", "", "", "")]
    [InlineData("a b", "b", "a", "", "")]
    [InlineData("a", "a b", "", "b", "")]
    [InlineData("a1 b", "a2 b", "", "", "a1>a2")]
    [InlineData("a b", "b a", "", "", "a>a")] // b goes before a, which then stands elsewhere
    [InlineData("a b c", "c d1 b", "a", "d1", "b>b")]
    [InlineData("a a", "a", "a", "", "")] // of two with the same key the first stays
    [InlineData("a1 a2", "a1 a3 a4", "", "a4", "a2>a3")]
    [InlineData("", "a", "", "a", "")]
    [InlineData("a", "", "a", "", "")]
    public void Change_HasWhatIsGoneAddedAndOtherwise_AndMakesTheNewList(string before, string after, string gone, string added, string changed)
    {
        var (former, next) = (Items(before), Items(after));
        var change = ListComparison.Of(former, next, item => item[..1], (one, other) => one == other);

        Assert.Equal(gone, string.Join(' ', change.Gone));
        Assert.Equal(added, string.Join(' ', change.Added));
        Assert.Equal(changed, string.Join(' ', change.Changed.Select(pair => $"{pair.Before}>{pair.After}")));
        Assert.Equal(next, change.ApplyTo(former));
        Assert.Equal(before == after, change.IsEmpty);
    }

    // Items are found by reference, so equal texts must be different objects.
    private static List<string> Items(string text) => [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(item => new string(item.AsSpan()))];
}
