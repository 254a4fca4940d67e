using Aanwezig.Attendance;
using Aanwezig.Definitions;
using Aanwezig.Diagnostics;
using Aanwezig.Explanations;
using Aanwezig.Recommendations;
using Aanwezig.Reporting;

namespace Aanwezig.Tests.Cases;

/// <summary>An excuse counts by itself when it is reported soon enough and does not go over what a school year allows.</summary>
public class ExcusesTests
{
    private const string Late = "attendance: { excuses: { sick: { reported_within: 2 school_days, otherwise: unexcused } } }";
    private const string LateOpen = "attendance: { excuses: { sick: { reported_within: 2 school_days, otherwise: unknown } } }";
    private const string Hours = "{ total: hours, of: [unexcused], over: 4 school_weeks }";

    [Theory]
    [InlineData("2026-11-09T08:00", "0")]
    [InlineData("2026-11-10T08:00", "0")]
    [InlineData("2026-11-12T23:59", "0")]
    [InlineData("2026-11-13T00:00", "6")]
    [InlineData("2026-11-17T09:00", "6")]
    public void IllnessOfTuesday_MustBeReportedByThursday(string reported, string hours) =>
        Assert.Equal(hours, Agreed.Value(Hours, Pupil.Seventeen.Registered(Sick("2026-11-10", reported)), "2026-11-17", Late));

    [Theory]
    [InlineData("2 school_days", "2026-11-16T08:00", "0")]
    [InlineData("2 school_days", "2026-11-17T08:00", "0")]
    [InlineData("2 school_days", "2026-11-18T08:00", "6")]
    [InlineData("2 working_days", "2026-11-17T08:00", "0")]
    [InlineData("2 days", "2026-11-15T20:00", "0")]
    [InlineData("2 days", "2026-11-16T08:00", "6")]
    [InlineData("0 days", "2026-11-13T23:00", "0")]
    [InlineData("0 days", "2026-11-14T00:00", "6")]
    [InlineData("1 school_days", "2026-11-17T00:00", "6")]
    public void IllnessOfAFriday_IsCountedInTheUnitOfTheRule(string within, string reported, string hours) => Assert.Equal(
        hours,
        Agreed.Value(Hours, Pupil.Seventeen.Registered(Sick("2026-11-13", reported)), "2026-11-20", Late.Replace("2 school_days", within, StringComparison.Ordinal)));

    [Fact]
    public void WithoutAMomentOfReport_ItWasReportedInTime() =>
        Assert.Equal("0", Agreed.Value(Hours, Pupil.Seventeen.Missed("2026-11-10 6:00 sick"), "2026-11-20", Late));

    [Fact]
    public void AnotherKind_HasNoRule() => Assert.Equal(
        "0",
        Agreed.Value(Hours, Pupil.Seventeen.Registered(Sick("2026-11-10", "2026-11-20T08:00") with { Code = "medical" }), "2026-11-20", Late));

    [Fact]
    public void ReadAsUnknown_ItIsOpenOnItsOwnDate_AndSettlesAsAnyOther()
    {
        var pupil = Pupil.Seventeen.Missed("2026-11-09 1:00").Registered(Sick("2026-11-10", "2026-11-17T09:00"));
        var settles = LateOpen.Replace("attendance: {", "attendance: { unknown: { after: 3 school_days, becomes: unexcused },", StringComparison.Ordinal);
        Assert.Equal("1..7", Agreed.Value(Hours, pupil, "2026-11-20", LateOpen));
        Assert.Equal("1..7", Agreed.Value(Hours, pupil, "2026-11-12", settles));
        Assert.Equal("7", Agreed.Value(Hours, pupil, "2026-11-13", settles));
    }

    [Theory]
    [InlineData(null, "1")]
    [InlineData("2026-11-11T09:00", "1")]
    [InlineData("2026-11-17T09:00", "1..7")]
    public void WhatReplacesARecord_IsADecision_UnlessItSaysWhenItWasReported(string? reported, string hours)
    {
        var first = new AttendanceRecord(Agreed.Day("2026-11-10"), 360, "unexcused") { Id = "a" };
        var then = Sick("2026-11-10", reported) with { Id = "b", Supersedes = "a", RecordedAt = Agreed.Moment("2026-11-18T10:00") };
        Assert.Equal(hours, Agreed.Value(Hours, Pupil.Seventeen.Missed("2026-11-09 1:00").Registered(first, then), "2026-11-18", LateOpen));
    }

    [Fact]
    public void DecisionOfAPerson_EndsTheDoubt()
    {
        var late = Sick("2026-11-10", "2026-11-17T09:00") with { Id = "a" };
        var decided = late with { Id = "b", Supersedes = "a", ReportedAt = null, RecordedAt = Agreed.Moment("2026-11-18T10:00") };
        var protocol = Agreed.By($"m: {Hours}", [Agreed.Step("s", "m >= 6")], LateOpen);
        var pupil = Pupil.Seventeen.Registered(late, decided);
        Assert.Equal(["find_out"], protocol.Recommended(pupil, "2026-11-18", "2026-11-17T12:00"));
        Assert.Empty(protocol.Recommended(pupil, "2026-11-18"));
        Assert.Equal(["reported_late"], protocol.On(pupil, "2026-11-18", "2026-11-17T12:00").Findings.Select(item => item.Code));
        Assert.Empty(protocol.Findings(pupil, "2026-11-18"));
    }

    [Fact]
    public void CodesOfTheHost_AreCountedAsTheyAreWritten() => Assert.Equal(
        "6",
        Agreed.Value(
            "{ total: hours, of: { codes: [Z] }, over: 4 school_weeks }",
            Pupil.Seventeen.Registered(Sick("2026-11-10", "2026-11-17T09:00") with { Code = "Z" }),
            "2026-11-20",
            Late.Replace("attendance: {", "attendance: { codes: { Z: sick },", StringComparison.Ordinal)));

    [Fact]
    public void Evidence_SaysWhatItIsReadAs_AndWhy()
    {
        var protocol = Agreed.By($"m: {Hours}\nill: {{ count: days, of: [sick] }}", [Agreed.Step("s", "m >= 6 and ill <= 4")], Late);
        var answer = protocol.On(Pupil.Seventeen.Registered(Sick("2026-11-10", "2026-11-17T09:00")), "2026-11-20");
        var evidence = answer.Recommendations.Single().Evidence;
        Assert.Equal((AttendanceKind.Unexcused, ExcuseFault.ReportedLate), evidence[0].Counted.Select(item => (item.Kind, item.Excuse!.Value)).Single());
        Assert.Equal((AttendanceKind.Unexcused, LeftOutReason.ReportedLate), evidence[1].LeftOut.Select(item => (item.Kind, item.Reason)).Single());
        Assert.Contains("later gemeld dan afgesproken; een mens beslist", Written(answer, Language.Dutch), StringComparison.Ordinal);
        Assert.Contains("reported later than agreed; a person decides", Written(answer, Language.English), StringComparison.Ordinal);
        using var json = new StringWriter();
        JsonReport.Write(json, answer, Language.Dutch);
        Assert.Contains("\"excuse\":\"reported_late\"", json.ToString(), StringComparison.Ordinal);
        Assert.Contains("\"reason\":\"reported_late\"", json.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void IllnessReportedLate_StaysAMatterOfHealth()
    {
        var protocol = Agreed.By($"m: {Hours}", [Agreed.Step("s", "m >= 6", "parents", "tell: reasons")], Late);
        var pupil = Pupil.Seventeen.Registered(Sick("2026-11-10", "2026-11-17T09:00")).Did("2026-11-11 acquaintance done", "2026-11-19 find_out done");
        Assert.Equal(Disclosed.Concern, protocol.Advice(pupil, "2026-11-20", "s").Tell);
    }

    private static AttendanceRecord Sick(string date, string? reported) => new(Agreed.Day(date), 360, "sick")
    {
        ReportedAt = reported is null ? null : Agreed.Moment(reported),
    };

    private static string Written(Assessment answer, Language language)
    {
        using var written = new StringWriter();
        ExplainReport.Write(written, answer, language);
        return written.ToString();
    }
}
