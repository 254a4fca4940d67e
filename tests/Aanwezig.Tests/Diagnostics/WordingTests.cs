using Aanwezig.Diagnostics;

namespace Aanwezig.Tests.Diagnostics;

public class WordingTests
{
    private static readonly Wording NoDate = new("`{value}` is geen datum; {value} {other}", "`{value}` is not a date; {value} {other}");

    [Fact]
    public void Places_AreFilledWhereverTheyStand_AndStayOpenWithoutAnArgument()
    {
        Assert.Equal("`x` is not a date; x {other}", NoDate.In(Language.English, [new Argument("value", "x")]));
        Assert.Equal("`x` is geen datum; x y", NoDate.In(Language.Dutch, [new("value", "x"), new Argument("other", "y")]));
    }
}
