using Aanwezig.Testing.Lines;

namespace Aanwezig.Testing.Tests.Lines;

public class NotationTests
{
    [Theory]
    [InlineData("0:00", 0)]
    [InlineData("0:59", 59)]
    [InlineData("06:05", 365)]
    [InlineData("15:59", 959)]
    [InlineData("24:00", 1440)]
    public void Time_IsWholeMinutes(string text, int minutes)
    {
        Assert.True(Notation.TryMinutes(text, out var read));
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
    public void OtherTimes_AreNone(string text) => Assert.False(Notation.TryMinutes(text, out _));

    [Theory]
    [InlineData("00:00", 0)]
    [InlineData("09:05", 545)]
    [InlineData("23:59", 1439)]
    public void TimeOfTheDay_IsHoursAndMinutes(string text, int minutes)
    {
        Assert.True(Notation.TryTimeOfDay(text, out var read));
        Assert.Equal(TimeSpan.FromMinutes(minutes), read.ToTimeSpan());
    }

    [Theory]
    [InlineData("")]
    [InlineData("9:00")]
    [InlineData("09.00")]
    [InlineData("0900")]
    [InlineData("24:00")]
    [InlineData("09:60")]
    [InlineData("09:00:00")]
    [InlineData("09:00Z")]
    [InlineData(" 09:00")]
    [InlineData("٠٩:٠٠")]
    public void OtherTimesOfTheDay_AreNone(string text) => Assert.False(Notation.TryTimeOfDay(text, out _));

    [Theory]
    [InlineData("2026-11-17T12:00", null)]
    [InlineData("2026-11-17T12:00:30", null)]
    [InlineData("2026-11-17T12:00Z", 0)]
    [InlineData("2026-11-17T12:00+01:00", 60)]
    [InlineData("2026-11-17T12:00:30-03:30", -210)]
    public void Moment_HasAnOffsetOnlyWhereWritten(string text, int? minutes)
    {
        Assert.True(Notation.TryMoment(text, out var written, out var offset));
        Assert.Equal(new DateTime(2026, 11, 17, 12, 0, 0), written.AddSeconds(-written.Second));
        Assert.Equal(minutes, (int?)offset?.TotalMinutes);
    }

    [Theory]
    [InlineData("2026-11-17")]
    [InlineData("2026-11-17 12:00")]
    [InlineData("2026-11-17T24:00")]
    [InlineData("2026-11-17T12")]
    [InlineData("2026-11-17T12:00+15:00")]
    [InlineData("2026-11-17T12:00+1:00")]
    [InlineData("2026-11-17+01:00")]
    [InlineData("0001-01-01T00:00Z")]
    [InlineData("12:00")]
    [InlineData("")]
    public void OtherMoments_AreNone(string text) => Assert.False(Notation.TryMoment(text, out _, out _));
}
