using Aanwezig.Zones;

namespace Aanwezig.Interchange.Tests.Zones;

public class WrittenMomentTests
{
    private static readonly TimeZoneInfo Amsterdam = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    [Theory]
    [InlineData("2026-11-17T12:00", null)]
    [InlineData("2026-11-17T12:00:30", null)]
    [InlineData("2026-11-17T12:00Z", 0)]
    [InlineData("2026-11-17T12:00+01:00", 60)]
    [InlineData("2026-11-17T12:00:30-03:30", -210)]
    public void Moment_HasAnOffsetOnlyWhereWritten(string text, int? minutes)
    {
        Assert.True(WrittenMoment.TryRead(text, out var moment));
        Assert.Equal(new DateTime(2026, 11, 17, 12, 0, 0), moment.Clock.AddSeconds(-moment.Clock.Second));
        Assert.Equal(minutes, (int?)moment.Offset?.TotalMinutes);
    }

    [Theory]
    [InlineData("2026-11-17")]
    [InlineData("2026-11-17 12:00")]
    [InlineData("2026-11-17T24:00")]
    [InlineData("2026-11-17T12")]
    [InlineData("2026-11-17T12:00:60")]
    [InlineData("2026-11-17T12:00+15:00")]
    [InlineData("2026-11-17T12:00+1:00")]
    [InlineData("2026-11-17T12:00+0100")]
    [InlineData("2026-11-17T12:00+01:00Z")]
    [InlineData("2026-11-17+01:00")]
    [InlineData("0001-01-01T00:00Z")]
    [InlineData("9999-12-31T00:00Z")]
    [InlineData("12:00")]
    [InlineData("Z")]
    [InlineData("")]
    public void OtherMoments_AreNone(string text) => Assert.False(WrittenMoment.TryRead(text, out _));

    // In 2026 summer time in Amsterdam begins on 29 March at 01:00 UTC and ends on 25 October at 01:00 UTC.
    [Theory]
    [InlineData("2026-01-15T08:00Z", "2026-01-15T09:00")]
    [InlineData("2026-07-01T08:00Z", "2026-07-01T10:00")]
    [InlineData("2026-03-29T00:59Z", "2026-03-29T01:59")]
    [InlineData("2026-03-29T01:00Z", "2026-03-29T03:00")]
    [InlineData("2026-10-25T00:30Z", "2026-10-25T02:30")]
    [InlineData("2026-10-25T01:30Z", "2026-10-25T02:30")]
    [InlineData("2026-11-03T23:30-05:00", "2026-11-04T05:30")]
    [InlineData("2026-11-03T23:30", "2026-11-03T23:30")]
    [InlineData("2026-03-29T02:30", "2026-03-29T02:30")]
    public void MomentWithAnOffset_IsConvertedToTheClockOfTheZone_AndALocalOneStays(string text, string local)
    {
        Assert.True(WrittenMoment.TryRead(text, out var moment));

        var converted = moment.In(Amsterdam);

        Assert.Equal(local, converted.ToString("yyyy-MM-dd'T'HH:mm", System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(DateTimeKind.Unspecified, converted.Kind);
    }

    [Fact]
    public void UnknownZone_StandsForUtc()
    {
        Assert.True(WrittenMoment.TryRead("2026-11-03T09:30+01:00", out var moment));
        Assert.Equal(new DateTime(2026, 11, 3, 8, 30, 0), moment.In(null));
    }
}
