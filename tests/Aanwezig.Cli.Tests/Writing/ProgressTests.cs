using Aanwezig.Cli.Writing;
using Aanwezig.Diagnostics;

namespace Aanwezig.Cli.Tests.Writing;

public class ProgressTests
{
    // A quarter of 2000 done in 10 seconds: 50 a second, and 1500 left take 30.
    [Fact]
    public void Line_TellsHowFastItGoesAndHowLongItTakes()
    {
        Assert.Equal("500/2000 · 50 a second · 0:30 left", Progress.Said(Language.English, 500, 2000, TimeSpan.FromSeconds(10)));
        Assert.Equal("500/2000 · 50 per seconde · nog 0:30", Progress.Said(Language.Dutch, 500, 2000, TimeSpan.FromSeconds(10)));
    }

    [Fact]
    public void LongWork_IsReportedInHours() =>
        Assert.Equal("1/7201 · 1 a second · 2:00:00 left", Progress.Said(Language.English, 1, 7201, TimeSpan.FromSeconds(1)));

    [Fact]
    public void WorkThatIsDone_HasNothingLeft() =>
        Assert.EndsWith("0:00 left", Progress.Said(Language.English, 10, 10, TimeSpan.FromSeconds(3)), StringComparison.Ordinal);
}
