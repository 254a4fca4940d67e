namespace Aanwezig.Tests.Measures.Counts;

public class HalfDayTallyTests
{
    private const string HalfDays = "{ count: half_days, of: [unexcused] }";
    private const string Tuesday = "2026-11-03";

    [Theory]
    [InlineData("09:00 1:00", "1")]
    [InlineData("09:00 1:00, 10:00 2:00", "1")]
    [InlineData("09:00 1:00, 13:00 1:00", "2")]
    [InlineData("09:00 3:30", "1")]
    [InlineData("09:00 3:31", "2")]
    [InlineData("12:29 0:01", "1")]
    [InlineData("12:30 0:01, 15:00 1:00", "1")]
    [InlineData("09:00 6:30", "2")]
    public void HalfDay_IsMissedWhereARecordReachesIt(string records, string halves) =>
        Assert.Equal(halves, Agreed.Value(HalfDays, Timed(records), "2026-11-04"));

    [Fact]
    public void Sessions_AreTheSameHalvesOfDays() =>
        Assert.Equal("2", Agreed.Value("{ count: sessions, of: [unexcused] }", Timed("09:00 1:00, 11:00 1:00, 13:00 1:00"), Tuesday));

    [Theory]
    [InlineData("5:59", "1..2")]
    [InlineData("6:00", "2")]
    public void RecordWithoutAStart_IsTwoHalvesOnlyWhenItIsAllThatWasScheduled(string missed, string halves)
    {
        var pupil = Pupil.Seventeen.Scheduled($"{Tuesday} 6:00").Missed($"{Tuesday} {missed}");
        Assert.Equal(halves, Agreed.Value(HalfDays, pupil, Tuesday));
        Assert.Equal(halves != "2", Agreed.By($"m: {HalfDays}", [Agreed.Step("s", "m >= 2")]).Findings(pupil, Tuesday).Contains("no_half_day"));
    }

    [Theory]
    [InlineData("2:59", "1..2")]
    [InlineData("6:00", "2")]
    public void RecordOfWhichTheStartIsIgnored_IsAsWithoutAStart(string missed, string halves) => Assert.Equal(
        halves,
        Agreed.Value(HalfDays, Pupil.Seventeen.Scheduled($"{Tuesday} 6:00").Missed($"{Tuesday}T00:00 {missed}"), Tuesday, "attendance: { starts: ignored }"));

    [Fact]
    public void RecordWithoutAStart_BesideBothHalves_MakesNothingUncertain() =>
        Assert.Equal("2", Agreed.Value(HalfDays, Timed("09:00 1:00, 13:00 1:00").Missed($"{Tuesday} 1:00"), Tuesday));

    [Fact]
    public void OpenReasonInTheAfternoon_MayAddAHalf()
    {
        var open = Pupil.Record($"{Tuesday} 1:00 unknown") with { Start = new TimeOnly(14, 0) };
        Assert.Equal("1..2", Agreed.Value(HalfDays, Timed("09:00 1:00").Registered(open), Tuesday));
    }

    [Theory]
    [InlineData(9, 0)]
    [InlineData(10, 1)]
    [InlineData(11, 1)]
    public void TenSessionsInTenSchoolWeeks_OccurOnTheTenth(int sessions, int occurrences)
    {
        var protocol = Agreed.By("m: { count: sessions, of: [unexcused], over: 10 school_weeks }", [Agreed.Step("s", "m >= 10")]);
        var days = Enumerable.Range(0, sessions).Select(day => Pupil.Record($"{Agreed.Iso(Agreed.Day("2026-11-02").AddDays(7 * (day / 2)))} 3:00") with
        {
            Start = day % 2 == 0 ? new TimeOnly(9, 0) : new TimeOnly(13, 0),
        });
        Assert.Equal(occurrences, protocol.Onsets(Pupil.Seventeen.Registered([.. days]), "s").Length);
    }

    [Theory]
    [InlineData("2026-11-04", "3:30", "1")]
    [InlineData("2026-11-04", "1:00", "1")]
    [InlineData("2026-11-05", "3:30", "2")]
    public void DayWithSchoolInTheMorningOnly_IsOneHalf(string day, string missed, string halves) =>
        Assert.Equal(halves, OfMornings(Pupil.Seventeen.Scheduled($"{day} 3:30").Missed($"{day} {missed}")));

    [Fact]
    public void DayWithSchoolInTheMorningOnly_IsOneHalf_WhateverTheStart() =>
        Assert.Equal("1", OfMornings(Pupil.Seventeen.Registered(
            Pupil.Record("2026-11-04 2:00") with { Start = new TimeOnly(9, 0) },
            Pupil.Record("2026-11-04 1:40") with { Start = new TimeOnly(11, 0) },
            Pupil.Record("2026-11-04 1:00") with { Start = new TimeOnly(13, 0) })));

    [Fact]
    public void OpenReasonOnAMorning_MayAddThatOneHalf() =>
        Assert.Equal("1..2", OfMornings(Pupil.Seventeen.Missed("2026-10-28 3:30", "2026-11-04 3:30 unknown")));

    // Wednesdays are 28 October and 4 November 2026.
    private static string OfMornings(Pupil pupil)
    {
        var calendar = "calendar: proef/ochtend\ntime_zone: Europe/Amsterdam\nmidday: 12:30\nmorning_only: [wednesday]\n"
            + "school_years:\n  - { from: 2026-08-01, until: 2027-07-31 }\n";
        var protocol = Agreed.By(
            $"measures:\n  m: {HalfDays}\nsteps:\n{Agreed.Step("s", "m >= 100")}",
            calendar: "proef/ochtend",
            library: new ProtocolLibrary([("ochtend.yaml", System.Text.Encoding.UTF8.GetBytes(calendar))]));
        return protocol.ValueOf("m", pupil, "2026-11-06");
    }

    private static Pupil Timed(string records) => Pupil.Seventeen.Registered([.. records.Split(", ").Select(part => part.Split(' ')).Select(part =>
        Pupil.Record($"{Tuesday} {part[1]}") with { Start = TimeOnly.ParseExact(part[0], "HH:mm", System.Globalization.CultureInfo.InvariantCulture) })]);
}
