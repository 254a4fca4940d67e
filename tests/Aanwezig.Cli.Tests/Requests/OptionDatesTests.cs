using Aanwezig.Cli.Requests;

namespace Aanwezig.Cli.Tests.Requests;

public class OptionDatesTests
{
    private static readonly TimeZoneInfo Amsterdam = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    [Fact]
    public void Date_IsIso() => Assert.Equal(new DateOnly(2026, 11, 20), OptionDates.Date("--on", "2026-11-20"));

    [Theory]
    [InlineData("20-11-2026")]
    [InlineData("2026-11-31")]
    [InlineData("2026-11-20T17:00")]
    [InlineData("")]
    public void OtherDates_AreRefused(string value) => Assert.Throws<Refusal>(() => OptionDates.Date("--on", value));

    [Theory]
    [InlineData("2026-07-01T17:00", "2026-07-01T17:00:00")]
    [InlineData("2026-07-01T17:00:30", "2026-07-01T17:00:30")]
    [InlineData("2026-07-01T17:00Z", "2026-07-01T19:00:00")]
    [InlineData("2026-07-01T17:00+02:00", "2026-07-01T17:00:00")]
    [InlineData("2026-12-01T17:00-05:00", "2026-12-01T23:00:00")]
    public void Moment_IsLocalOrHasAnOffset(string value, string inAmsterdam) =>
        Assert.Equal(inAmsterdam, $"{OptionDates.Moment("--known-at", value)!.Value.In(Amsterdam):s}");

    [Fact]
    public void MomentThatIsNotGiven_IsNone() => Assert.Null(OptionDates.Moment("--known-at", null));

    [Theory]
    [InlineData("2026-11-20")]
    [InlineData("2026-11-20 17:00")]
    [InlineData("2026-07-01T17:00+0200")]
    [InlineData("2026-11-20T17:00+15:00")]
    [InlineData("17:00")]
    [InlineData("")]
    public void OtherMoments_AreRefused(string value) => Assert.Throws<Refusal>(() => OptionDates.Moment("--known-at", value));

    [Fact]
    public void MomentThatTheClockSkipped_IsRefused()
    {
        using var school = new SchoolFolder();

        Assert.Equal(
            new Ran(1, "", "aanwezig: `2027-03-28T02:30:00` of --known-at never was: the clock went forward then; add the offset from UTC, such as +01:00\n"),
            school.Ask("assess", "--on", "2027-03-28", "--known-at", "2027-03-28T02:30"));
    }
}
