using System.Globalization;
using System.Text;
using Aanwezig.Interchange.Ranges;

namespace Aanwezig.Interchange.Tests.Ranges;

public class PlacedWordsTests
{
    // More words than there is room for at first, short ones and long ones that begin alike.
    [Fact]
    public void Word_KeepsItsNumber_HoweverManyComeAfterIt()
    {
        var asked = new List<string>();
        var words = new PlacedWords(word =>
        {
            asked.Add(word);
            return (ushort)(asked.Count - 1);
        });
        string[] all = [.. Enumerable.Range(0, 300).Select(number => number.ToString(CultureInfo.InvariantCulture)), .. Enumerable.Range(0, 300).Select(number => $"a long name of a subject {number}"), string.Empty];

        foreach (var _ in Enumerable.Range(0, 2))
        {
            Assert.Equal(Enumerable.Range(0, all.Length), all.Select(word => words.TryPlace(Encoding.UTF8.GetBytes(word), out var place) ? place : -1));
        }

        Assert.Equal(all, asked);
    }

    [Fact]
    public void WordWithoutANumber_HasNone_AndIsAskedForAgain()
    {
        var isRoom = false;
        var words = new PlacedWords(_ => isRoom ? (ushort)7 : null);

        Assert.False(words.TryPlace("sick"u8, out _));
        isRoom = true;
        Assert.True(words.TryPlace("sick"u8, out var place));
        Assert.Equal(7, place);
    }
}
