using Aanwezig.Testing.Lines;

namespace Aanwezig.Testing.Tests.Lines;

public class HoursAndMinutesTests
{
    [Theory]
    [InlineData("0:00", 0)]
    [InlineData("0:59", 59)]
    [InlineData("06:05", 365)]
    [InlineData("15:59", 959)]
    [InlineData("24:00", 1440)]
    public void Time_IsWholeMinutes(string text, int minutes)
    {
        Assert.True(HoursAndMinutes.TryRead(text, out var read));
        Assert.Equal(minutes, read);
    }

    [Theory]
    [InlineData("")]
    [InlineData(":30")]
    [InlineData("6")]
    [InlineData("6:0")]
    [InlineData("6:000")]
    [InlineData("6:60")]
    [InlineData("24:01")]
    [InlineData("100:00")]
    [InlineData("-1:00")]
    [InlineData("+1:00")]
    [InlineData("1: 0")]
    [InlineData("٦:٠٠")]
    public void OtherTimes_AreNone(string text) => Assert.False(HoursAndMinutes.TryRead(text, out _));
}
