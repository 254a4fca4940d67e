using Aanwezig.Zones;

namespace Aanwezig.Interchange.Tests.Zones;

public class IsoTextTests
{
    [Theory]
    [InlineData("2026-11-03")]
    [InlineData("2028-02-29")]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    public void Date_IsYearMonthAndDay(string text)
    {
        Assert.True(IsoText.TryDate(text, out var read));
        Assert.Equal(text.Split('-').Select(int.Parse), [read.Year, read.Month, read.Day]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("2026-11-3")]
    [InlineData("2026-02-29")]
    [InlineData("2026-13-01")]
    [InlineData("2026-00-01")]
    [InlineData("0000-01-01")]
    [InlineData("03-11-2026")]
    [InlineData("20261103")]
    [InlineData("2026/11/03")]
    [InlineData(" 2026-11-03")]
    [InlineData("2026-11-03 ")]
    [InlineData("٢٠٢٦-١١-٠٣")]
    public void OtherDates_AreNone(string text) => Assert.False(IsoText.TryDate(text, out _));

    [Theory]
    [InlineData("00:00", 0)]
    [InlineData("09:05", 545)]
    [InlineData("23:59", 1439)]
    public void TimeOfDay_IsHoursAndMinutes(string text, int minutes)
    {
        Assert.True(IsoText.TryTime(text, out var read));
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
    public void OtherTimesOfDay_AreNone(string text) => Assert.False(IsoText.TryTime(text, out _));

    [Theory]
    [InlineData("Z", 0)]
    [InlineData("+00:00", 0)]
    [InlineData("-00:00", 0)]
    [InlineData("+14:00", 840)]
    [InlineData("-03:30", -210)]
    public void Offset_IsMinutesFromUtc(string text, int minutes)
    {
        Assert.True(IsoText.TryOffset(text, out var read));
        Assert.Equal(minutes, read.TotalMinutes);
    }

    [Theory]
    [InlineData("")]
    [InlineData("z")]
    [InlineData("+1:00")]
    [InlineData("+0100")]
    [InlineData("+14:01")]
    [InlineData("+01:60")]
    [InlineData("01:00")]
    public void OtherOffsets_AreNone(string text) => Assert.False(IsoText.TryOffset(text, out _));
}
