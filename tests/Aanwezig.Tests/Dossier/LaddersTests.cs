namespace Aanwezig.Tests.Dossier;

public class LaddersTests
{
    private const string Lates = "lates: { count: records, of: [late], over: school_year }";

    private static readonly string[] Rungs =
    [
        Agreed.Step("low", "lates >= 3", "student", "ladder: lateness", "within: 3 school_days"),
        Agreed.Step("high", "lates >= 6", "parents", "ladder: lateness", "within: 2 school_days"),
    ];

    // The third on Wednesday 4 November, the sixth on Monday 9 November.
    private static Pupil Late => Pupil.Seventeen.Missed(
        "2026-11-02 0:05 late", "2026-11-03 0:05 late", "2026-11-04 0:05 late", "2026-11-05 0:05 late", "2026-11-06 0:05 late", "2026-11-09 0:05 late");

    [Fact]
    public void HigherStep_PassesOverTheLowerThatIsStillOpen()
    {
        var protocol = Agreed.By(Lates, Rungs);
        Assert.Equal(["low 2026-11-04 passed_over 2026-11-09", "high 2026-11-09 open"], protocol.Outcomes(Late, "2026-11-09"));
        Assert.Equal(["low 2026-11-04 open"], protocol.Outcomes(Late, "2026-11-08"));
        Assert.Equal(["low 2026-11-04 done 2026-11-05", "high 2026-11-09 open"], protocol.Outcomes(Late.Did("2026-11-05 low done"), "2026-11-09"));
        Assert.Contains("passed_over", protocol.Findings(Late, "2026-11-09"));
    }

    [Fact]
    public void PassedOverStep_CountsAsOpenAgainWhileTheHigherIsHeld_UntilAnEntryEndsIt()
    {
        var protocol = Agreed.By(Lates, Rungs);
        Assert.Equal(["high student_first"], protocol.Held(Late, "2026-11-10"));
        Assert.Equal(["low"], protocol.Recommended(Late, "2026-11-10"));
        var low = protocol.Advice(Late, "2026-11-10", "low");
        Assert.Equal(("2026-11-04", "2026-11-09", "2026-11-12"), (Agreed.Iso(low.Onset), Agreed.Iso(low.Start), Agreed.Iso(low.Due!.Value)));

        var spoken = Late.Did("2026-11-10 low done");
        Assert.Equal(["high"], protocol.Recommended(spoken, "2026-11-10"));
        Assert.Equal("2026-11-10", Agreed.Iso(protocol.Advice(spoken, "2026-11-12", "high").Start));
        Assert.Equal(["low 2026-11-04 done 2026-11-10", "high 2026-11-09 open"], protocol.Outcomes(spoken, "2026-11-12"));
    }

    [Fact]
    public void HigherStepThatNothingHolds_LeavesTheLowerPassedOver()
    {
        var protocol = Agreed.By(Lates, Rungs);
        var spoken = Late.Did("2026-11-04 low attempted", "2026-11-05 low attempted");
        Assert.Equal(["high"], protocol.Recommended(spoken, "2026-11-09"));
        Assert.Empty(protocol.Held(spoken, "2026-11-09"));
    }

    [Fact]
    public void BothOnOneDay_TheLowerIsPassedOver()
    {
        var protocol = Agreed.By(
            "m: { total: hours, of: [unexcused] }",
            [Agreed.Step("low", "m >= 5", "coach", "ladder: hours"), Agreed.Step("high", "m >= 10", "coordinator", "ladder: hours")]);
        var pupil = Pupil.Seventeen.Missed("2026-11-03 12:00");
        Assert.Equal(["low 2026-11-03 passed_over 2026-11-03", "high 2026-11-03 open"], protocol.Outcomes(pupil, "2026-11-03"));
        Assert.Equal(["high"], protocol.Recommended(pupil, "2026-11-03"));
    }

    [Fact]
    public void OnlyTheHighestPassedOverStepThatNothingHolds_ReturnsWhileTheTopIsHeld()
    {
        var protocol = Agreed.By(
            Lates,
            [
                Agreed.Step("first", "lates >= 2", "student", "ladder: lateness"),
                Agreed.Step("second", "lates >= 3", "student", "ladder: lateness"),
                Agreed.Step("third", "lates >= 4", "parents", "ladder: lateness"),
                Agreed.Step("fourth", "lates >= 6", "parents", "ladder: lateness"),
            ]);
        Assert.Equal(["second"], protocol.Recommended(Late, "2026-11-09"));
        Assert.Equal(["fourth student_first"], protocol.Held(Late, "2026-11-09"));
    }

    [Fact]
    public void PassedOverStep_SatisfiesAfterWithinTheLadder_AndNotOutsideIt()
    {
        var protocol = Agreed.By(
            Lates,
            [
                Agreed.Step("low", "lates >= 3", "coach", "ladder: lateness"),
                Agreed.Step("high", "lates >= 6", "coordinator", "ladder: lateness", "after: low"),
                Agreed.Step("beside", "lates >= 6", "coordinator", "after: low"),
            ]);
        Assert.Equal(["high"], protocol.Recommended(Late, "2026-11-09"));
        Assert.Equal(["beside after"], protocol.Held(Late, "2026-11-09"));
    }

    [Fact]
    public void PassedOverOccurrences_CountForSteps_FromTheNextDayOn()
    {
        var protocol = Agreed.By(
            $"{Lates}\nlows: {{ steps: low, over: school_year }}",
            [.. Rungs, Agreed.Step("counted", "lows >= 1 and lates >= 6", "coordinator")]);
        Assert.Equal(["2026-11-09"], protocol.Onsets(Late, "counted"));
    }

    [Fact]
    public void ReopenedStep_IsOverAsSoonAsTheHigherIsFree()
    {
        var protocol = Agreed.By(Lates, [Rungs[0], Rungs[1], Agreed.Step("talk", "lates >= 1", "student")]);
        var pupil = Late.Did("2026-11-11 talk done");
        Assert.Equal(["low"], protocol.Recommended(pupil, "2026-11-10").Except(["talk"]));
        Assert.Equal(["high"], protocol.Recommended(pupil, "2026-11-11"));
    }
}
