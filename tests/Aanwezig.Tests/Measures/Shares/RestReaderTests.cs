using System.Text;
using Aanwezig.Diagnostics;

namespace Aanwezig.Tests.Measures.Shares;

public class RestReaderTests
{
    private const string Reachable = "{ share: present, over: month, rest: attended }";

    // November 2026 has a hundred hours: five on each of twenty days, and nothing on Monday the 30th.
    private static Pupil November => Pupil.Seventeen.Scheduled([.. Days(2, 6), .. Days(9, 13), .. Days(16, 20), .. Days(23, 27), "2026-11-30 0:00"]);

    private static Pupil ThreeDaysMissed => November.Missed("2026-11-02 5:00", "2026-11-03 5:00", "2026-11-04 5:00");

    [Theory]
    [InlineData("4:59", 0)]
    [InlineData("5:00", 0)]
    [InlineData("5:01", 1)]
    public void EightyOfAHundredHours_AreOutOfReachAfterTwentyHoursAndAMinute(string fourth, int occurrences)
    {
        var protocol = Agreed.By($"m: {Reachable}", [Agreed.Step("s", "m < 80")]);
        var pupil = ThreeDaysMissed.Missed($"2026-11-05 {(fourth == "5:01" ? "5:00" : fourth)}");
        pupil = fourth == "5:01" ? pupil.Missed("2026-11-06 0:01 late") : pupil;

        Assert.Equal(occurrences == 0 ? [] : ["2026-11-06"], protocol.Onsets(pupil, "s", "2026-11-30"));
    }

    [Theory]
    [InlineData("2026-11-02", "95")]
    [InlineData("2026-11-04", "85")]
    [InlineData("2026-11-20", "85")]
    [InlineData("2026-11-30", "85")]
    public void WhatIsToCome_CountsAsAttended(string on, string percent) => Assert.Equal(percent, Agreed.Value(Reachable, ThreeDaysMissed, on));

    [Fact]
    public void OnTheLastDay_ItIsTheShareOfThePeriod()
    {
        Assert.Equal("85", Agreed.Value("{ share: present, over: month }", ThreeDaysMissed, "2026-11-30"));
        Assert.Equal("85", Agreed.Value(Reachable, ThreeDaysMissed, "2026-11-30"));
    }

    [Fact]
    public void AbsentSide_TellsWhatIsLost() =>
        Assert.Equal("15", Agreed.Value("{ share: absent, over: month, rest: attended }", ThreeDaysMissed, "2026-11-05"));

    [Fact]
    public void NextPeriod_BeginsWithEverythingInReach() =>
        Assert.Equal("100", Agreed.Value(Reachable, ThreeDaysMissed.Scheduled([.. December()]), "2026-12-01"));

    [Fact]
    public void CancelledLessons_AreNoPartOfThePeriod() =>
        Assert.Equal("80", Agreed.Value(Reachable, ThreeDaysMissed.Missed("2026-11-05 4:00", "2026-11-06 5:00 cancelled"), "2026-11-06"));

    [Fact]
    public void AfterTheEnrolment_NothingIsToCome() =>
        Assert.Equal("70", Agreed.Value(Reachable, ThreeDaysMissed.Enrolled(null, "2026-11-13"), "2026-11-04"));

    [Fact]
    public void OpenReason_IsOpenAsFarAsItMatters() => Assert.Equal(
        "80..85",
        Agreed.Value("{ share: present, of: [unexcused], over: month, rest: attended }", ThreeDaysMissed.Missed("2026-11-05 5:00 unknown"), "2026-11-05"));

    [Theory]
    [InlineData("m >= 0")]
    [InlineData("m < 101")]
    public void WeekToComeWithoutATimetable_LeavesItUndecided_AndSaysSo(string when)
    {
        var protocol = Agreed.By($"m: {Reachable}", [Agreed.Step("s", when)]);
        var pupil = Pupil.Seventeen.Scheduled([.. Days(2, 6), .. Days(9, 13), .. Days(23, 27), "2026-11-30 0:00"]).Missed("2026-11-02 5:00");

        Assert.Empty(protocol.Onsets(pupil, "s", "2026-11-06"));
        var finding = protocol.On(pupil, "2026-11-06").Findings.Single(one => one.Code == "rest_not_scheduled");
        Assert.Equal(
            "`m` needs the timetable up to and including 2026-11-30; from 2026-11-16 it is not known, so what can still be reached cannot be told",
            finding.Message.In(Language.English));
    }

    [Fact]
    public void ClosedWeek_NeedsNoTimetable()
    {
        string[] october =
        [
            "2026-10-01 5:00", .. Days(5, 9, 10), .. Days(12, 16, 10), .. Days(26, 30, 10),
        ];
        Assert.Equal("93.75", Agreed.Value(Reachable, Pupil.Seventeen.Scheduled(october).Missed("2026-10-01 5:00"), "2026-10-01"));
    }

    [Fact]
    public void FullRegister_DoesNotTellWhatIsToCome()
    {
        var protocol = Agreed.By($"m: {Reachable}", [Agreed.Step("s", "m < 80")], "attendance: { registration: full }");
        Assert.Contains("rest_not_scheduled", protocol.Findings(Pupil.Seventeen.Missed("2026-11-02 5:00"), "2026-11-02"));
    }

    [Fact]
    public void SchoolYear_EndsThePeriod_UnlessTheMeasureCrossesIt()
    {
        var protocol = Agreed.By("m: { share: present, over: quarter, rest: attended }", [Agreed.Step("s", "m < 80")]);
        var pupil = Pupil.Seventeen.Scheduled(Enumerable.Range(0, 4).Select(week => $"{Agreed.Iso(Agreed.Day("2027-07-01").AddDays(7 * week))} 5:00").ToArray()).Missed("2027-07-01 5:00");
        Assert.DoesNotContain("rest_not_scheduled", protocol.Findings(pupil, "2027-07-01"));

        var crossing = Agreed.By("m: { share: present, over: quarter, rest: attended, crosses_school_year: true }", [Agreed.Step("s", "m < 80")]);
        Assert.Contains("rest_not_scheduled", crossing.Findings(pupil, "2027-07-01"));
    }

    [Fact]
    public void WorstSubject_IsTheOneWithLeastInReach()
    {
        var pupil = Pupil.Seventeen with
        {
            Case = Pupil.Seventeen.Case with
            {
                Timetable = [.. November.Case.Timetable.Select((row, place) => row with { Subject = place % 2 == 0 ? "rekenen" : "taal" })],
            },
        };
        pupil = pupil.Registered(Pupil.Record("2026-11-02 5:00") with { Subject = "rekenen" });
        Assert.Equal("90", Agreed.Value("{ share: present, over: month, rest: attended, per: subject }", pupil, "2026-11-02"));
    }

    [Fact]
    public void Evidence_TellsWhatIsStillToCome()
    {
        var protocol = Agreed.By($"m: {Reachable}", [Agreed.Step("s", "m < 90")]);
        var evidence = protocol.Advice(ThreeDaysMissed, "2026-11-04", "s").Evidence.Single();

        Assert.Equal(6000, evidence.ScheduledMinutes);
        Assert.Equal(Agreed.Day("2026-11-30"), evidence.Rest!.Until);
        Assert.Equal(5100, evidence.Rest.Minutes);
    }

    // The calendar begins on a Tuesday. The first period lacks its beginning, and ends on the day on which any other of its kind does.
    [Theory]
    [InlineData("school_week", "2026-09-15", "2026-09-20", "2026-09-21")]
    [InlineData("month", "2026-09-15", "2026-09-30", "2026-10-01")]
    [InlineData("quarter", "2026-09-15", "2026-09-30", "2026-10-01")]
    [InlineData("term", "2026-09-15", "2026-10-02", "2026-10-05")]
    [InlineData("half_year", "2026-09-15", "2026-10-09", "2026-10-12")]
    [InlineData("school_year", "2026-09-15", "2026-10-16", "")]
    public void FirstPeriodOfACalendar_EndsWhereItsKindEnds(string over, string first, string last, string next)
    {
        const string Calendar = """
            calendar: proef/dinsdag
            time_zone: Europe/Amsterdam
            school_years:
              - from: 2026-09-15
                until: 2026-10-16
                terms: [2026-09-15..2026-10-02, 2026-10-03..2026-10-16]
                half_years: [2026-09-15..2026-10-09, 2026-10-10..2026-10-16]
            """;
        var library = new ProtocolLibrary([("dinsdag.yaml", Encoding.UTF8.GetBytes(Calendar))]);
        var protocol = Agreed.By(
            $"measures:\n  m: {{ share: present, over: {over}, rest: attended }}\nsteps:\n{Agreed.Step("far", "m >= 100000")}",
            calendar: "proef/dinsdag", library: library);

        // One hour in each week up to the end of the period, and two hours after it, which belong to the next.
        var lessons = Enumerable.Range(0, 5).Select(week => Agreed.Day(first).AddDays(7 * week)).Select(day => $"{Agreed.Iso(day)} {(day <= Agreed.Day(last) ? "1:00" : "0:00")}");
        var pupil = Pupil.Seventeen.Scheduled([.. lessons, .. next.Length == 0 ? Array.Empty<string>() : [$"{next} 2:00"]]).Missed($"{first} 0:30");
        var weeks = ((Agreed.Day(last).DayNumber - Agreed.Day(first).DayNumber) / 7) + 1;

        Assert.Equal(Agreed.Day(last), protocol.LedgerOf(pupil.Case, Agreed.Day(first)).Replay.Today.Measure("m").Rest!.Until);
        Assert.Equal((100 - (new Aanwezig.Definitions.ExactNumber(50, weeks))).ToString(), protocol.ValueOf("m", pupil, first));
    }

    [Theory]
    [InlineData("2026-09-01", "50")]
    [InlineData("2026-09-03", "50")]
    [InlineData("2026-09-06", "50")]
    public void FirstWeekOfACalendarFromATuesday_LastsUntilSunday(string on, string percent)
    {
        var library = new ProtocolLibrary([("dinsdag.yaml", Encoding.UTF8.GetBytes(
            "calendar: proef/dinsdag\ntime_zone: Europe/Amsterdam\nschool_years:\n  - from: 2026-09-01\n    until: 2027-07-31\n"))]);
        var protocol = Agreed.By(
            $"measures:\n  m: {{ share: present, over: school_week, rest: attended }}\nsteps:\n{Agreed.Step("far", "m >= 100000")}",
            calendar: "proef/dinsdag", library: library);
        var pupil = Pupil.Seventeen.Scheduled("2026-09-01 1:00", "2026-09-03 1:00").Missed("2026-09-01 1:00");

        Assert.Equal(percent, protocol.ValueOf("m", pupil, on));
        Assert.Equal(percent, protocol.ValueOf("m", pupil.Scheduled("2026-09-07 1:00"), on));
    }

    private static IEnumerable<string> December() =>
        [.. Days(1, 4, 12), .. Days(7, 11, 12), .. Days(14, 18, 12)];

    private static IEnumerable<string> Days(int from, int until, int month = 11) =>
        Enumerable.Range(from, until - from + 1).Select(day => $"2026-{month}-{day:00} 5:00");
}
