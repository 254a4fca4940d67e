
namespace Aanwezig.Testing.Generators.Tests.Properties;

public class DrawTests
{
    [Fact]
    public void EveryRandomProtocol_IsAccepted() =>
        Assert.All(Enumerable.Range(0, Asked.For(few: 50, each: 400)), number => Assert.NotNull(RandomCases.Draw(number * RandomCases.PerProtocol).Protocol));

    [Fact]
    public void OneSeed_DrawsTheSameCase()
    {
        var (one, other) = (RandomCases.Draw(1234), RandomCases.Draw(1234));

        Assert.Equal(one.ToString(), other.ToString());
        Assert.NotEqual(one.ToString(), RandomCases.Draw(1235).ToString());
        Assert.Equal(one.Text, RandomCases.Draw(1235).Text);
    }

    [Fact]
    public void EveryDrawnCase_CanBeAsked() => Assert.All(
        Enumerable.Range(0, Asked.For(few: 100, each: 400)),
        turn => Assert.Empty(RandomCases.Draw(turn * 11) is var drawn ? drawn.Protocol.Check(drawn.Student, drawn.On) : []));
}
