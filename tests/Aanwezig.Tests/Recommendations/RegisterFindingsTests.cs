using Aanwezig.Attendance;
using Aanwezig.Diagnostics;

namespace Aanwezig.Tests.Recommendations;

/// <summary>What the school is told of a register whose records do not fit each other.</summary>
public class RegisterFindingsTests
{
    private static readonly Protocol Basis = ProtocolLibrary.Embedded.Find("nl/mbo-basis", Agreed.Day("2026-11-06"))!;

    private static Pupil ThreeDays => Pupil.Seventeen.Scheduled("2026-11-03 5:00", "2026-11-04 5:00", "2026-11-05 5:00").Registered(
        [.. Lessons("2026-11-03"), .. Lessons("2026-11-04"), .. Lessons("2026-11-05")]);

    [Fact]
    public void LessonThatTwoTeachersRegistered_BringsNoReport()
    {
        var doubled = ThreeDays.Registered(Lesson("2026-11-05", 13, 60) with { Subject = "mentor" });
        Assert.DoesNotContain("report_16", Basis.Recommended(doubled, "2026-11-06"));
        Assert.Equal(["same_time_twice"], Basis.Findings(doubled, "2026-11-06"));
    }

    [Fact]
    public void RowThatGoesPastTheScheduledEnd_BringsNoReport()
    {
        var doubled = ThreeDays.Registered(new AttendanceRecord(Agreed.Day("2026-11-05"), 60, "unexcused") { Start = new TimeOnly(13, 30) });
        Assert.DoesNotContain("report_16", Basis.Recommended(doubled, "2026-11-06"));
        Assert.Equal(["more_than_scheduled", "same_time_twice"], Basis.Findings(doubled, "2026-11-06"));
    }

    [Theory]
    [InlineData("sick")]
    [InlineData("leave")]
    [InlineData("medical")]
    [InlineData("religious")]
    [InlineData("suspended")]
    [InlineData("excused")]
    public void ReasonForTheWholeDay_SetsTheMarksOfTeachersAside(string kind)
    {
        var pupil = Pupil.Seventeen.Scheduled("2026-11-04 6:00").Registered([.. Lessons("2026-11-04")]).Missed($"2026-11-04 6:00 {kind}");
        Assert.Empty(Basis.Recommended(pupil, "2026-11-04"));
        Assert.Equal(["excused_elsewhere"], Basis.Findings(pupil, "2026-11-04"));
    }

    [Fact]
    public void FindingsOfADate_AreOneForEachKind()
    {
        var pupil = ThreeDays.Registered(Lesson("2026-11-05", 13, 60), Lesson("2026-11-05", 12, 60), Lesson("2026-11-04", 9, 60));
        var findings = Basis.On(pupil, "2026-11-06").Findings.Where(finding => finding.Code == "same_time_twice").ToList();
        Assert.Equal(2, findings.Count);
        Assert.Contains("2026-11-05", findings[1].Message.In(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void GroundThatContradictsItself_IsInDoubt_AndNotUngrounded()
    {
        var protocol = Agreed.By("m: { total: hours, of: [unexcused] }", [Agreed.Step("s", "m >= 5")]);
        var done = Pupil.Seventeen.Registered(Lesson("2026-11-03", 9, 300)).Did("2026-11-04 s done");
        var doubted = done.Registered(Lesson("2026-11-03", 9, 300) with { Code = "present", RecordedAt = Agreed.Day("2026-11-06").ToDateTime(new TimeOnly(9, 0)) });
        var answer = protocol.On(doubted, "2026-11-07");
        Assert.Empty(answer.Ungrounded);
        Assert.Equal(["conflicting_records", "ground_in_doubt"], answer.Findings.Select(finding => finding.Code).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void ReasonThatBecameKnownLater_TakesTheGroundAway()
    {
        var protocol = Agreed.By("m: { total: hours, of: [unexcused] }", [Agreed.Step("s", "m >= 5")]);
        var done = Pupil.Seventeen.Registered(Lesson("2026-11-03", 9, 300)).Did("2026-11-04 s done");
        var ill = done.Registered(new AttendanceRecord(Agreed.Day("2026-11-03"), 360, "sick") { RecordedAt = Agreed.Day("2026-11-06").ToDateTime(new TimeOnly(9, 0)) });
        Assert.Equal("s", Assert.Single(protocol.On(ill, "2026-11-07").Ungrounded).Step);
    }

    [Theory]
    [InlineData("unexcused", null, true)]
    [InlineData("sick", null, true)]
    [InlineData("leave", null, false)]
    [InlineData("suspended", null, false)]
    [InlineData("unexcused", Activity.Practice, false)]
    public void RecordFromBeforeItHappened_IsTold(string kind, Activity? activity, bool isTold)
    {
        var early = new AttendanceRecord(Agreed.Day("2026-11-03"), 60, kind) { WrittenActivity = activity, RecordedAt = new DateTime(2026, 10, 1, 9, 0, 0, DateTimeKind.Unspecified) };
        Assert.Equal(isTold, Basis.Findings(Pupil.Seventeen.Registered(early), "2026-11-06").Contains("recorded_before"));
    }

    private static AttendanceRecord[] Lessons(string day) => [.. Enumerable.Range(9, 5).Select(hour => Lesson(day, hour, 60))];

    private static AttendanceRecord Lesson(string day, int hour, int minutes) =>
        new(Agreed.Day(day), minutes, "unexcused") { Start = new TimeOnly(hour, 0) };
}
