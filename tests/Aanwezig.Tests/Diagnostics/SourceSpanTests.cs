using Aanwezig.Diagnostics;

namespace Aanwezig.Tests.Diagnostics;

public class SourceSpanTests
{
    [Theory]
    [InlineData(0, 0, "a.yaml")]
    [InlineData(14, 0, "a.yaml:14")]
    [InlineData(14, 12, "a.yaml:14:12")]
    public void Place_IsWrittenAsFarAsItIsKnown(int line, int column, string text) => Assert.Equal(text, new SourceSpan("a.yaml", line, column, 1).ToString());
}
