namespace Aanwezig.Tests.Occurrences.Replays;

/// <summary>What a new version of 16 November 2026 counts of what was before it.</summary>
public class VersionCountingTests
{
    private const string ToReport = "hours: { total: hours, of: [unexcused], over: 4 school_weeks, restarts_after: [report] }";
    private static readonly string Duty = Agreed.Step("report", "hours >= 16", "leerplicht", "duty: lpw_21a");
    private static readonly string Reporting = Versioned.Body($"{ToReport}\n  reports: {{ steps: report, over: school_year }}", Duty, Agreed.Step("letter", "hours >= 1 and reports >= 1", "coach"));
    private static readonly Pupil Reported = Pupil.Seventeen.Missed("2026-11-10 6:00", "2026-11-11 6:00", "2026-11-12 4:00", "2026-11-17 1:00");

    [Theory]
    [InlineData("continue")]
    [InlineData("start_over")]
    public void Duty_StaysOpen_AndWhatWasReportedIsNotCountedAgain(string running)
    {
        var told = Versioned.Outcomes(Versioned.By(Reporting, Reporting, running), Reported, "2026-11-18");

        Assert.Equal(["report 2026-11-12 open (2026-08-01)", "letter 2026-11-17 open"], told);
    }

    [Theory]
    [InlineData("continue", "2026-11-17")]
    [InlineData("start_over", null)]
    public void StepsOfAnAgreement_CountOnOrFromTheNewVersion(string running, string? onset)
    {
        var body = Versioned.Body(
            $"{Versioned.Hours}\n  talks: {{ steps: talk, over: school_year }}",
            Agreed.Step("talk", "hours >= 1", "student"),
            Agreed.Step("letter", "hours >= 2 and talks >= 1", "coach"));
        var letters = Versioned.By(body, body, running).Onsets(Pupil.Seventeen.Missed("2026-11-12 1:00", "2026-11-17 1:00"), "letter", "2026-11-17");

        Assert.Equal(onset is null ? [] : [onset], letters);
    }

    [Theory]
    [InlineData("continue", "2026-11-19")]
    [InlineData("start_over", "2026-11-17")]
    public void Limit_CountsOnOrFromTheNewVersion(string running, string onset)
    {
        var body = Versioned.Body("lates: { count: records, of: [late], over: school_year, restarts_after: [talk] }", Agreed.Step("talk", "lates >= 1", "student", "at_most: { times: 1, per: 7 days }"));
        var talks = Versioned.By(body, body, running).Onsets(Pupil.Seventeen.Missed("2026-11-12 0:05 late", "2026-11-17 0:05 late"), "talk", "2026-11-25");

        Assert.Equal([onset], talks);
    }

    [Theory]
    [InlineData("continue", false)]
    [InlineData("start_over", true)]
    public void StepThatMayOccurOnceAYear_MayAgainOnlyWhereCasesStartOver(string running, bool again)
    {
        var body = Versioned.Body(Versioned.Hours, Agreed.Step("talk", "hours >= 1", "student", "again: never"));
        var talks = Versioned.By(body, body, running).Onsets(Pupil.Seventeen.Missed("2026-11-12 1:00", "2026-11-17 1:00"), "talk", "2026-11-25");

        Assert.Equal(again ? ["2026-11-17"] : [], talks);
    }

    [Theory]
    [InlineData("2026-11-13", false)]
    [InlineData("2026-11-16", true)]
    public void Code_MeansWhatTheVersionOfItsDateSays(string date, bool counts)
    {
        var steps = Versioned.Body(Versioned.Hours, Agreed.Step("far", "hours >= 1", "coach"));
        var protocol = Versioned.By($"attendance: {{ codes: {{ X: leave, Y: sick }} }}\n{steps}", $"attendance: {{ codes: {{ X: unexcused }} }}\n{steps}");
        var pupil = Pupil.Seventeen.Missed($"{date} 1:00 X", "2026-11-12 1:00 Y");

        Assert.Equal(counts, protocol.Recommended(pupil, "2026-11-16").Contains("far"));
    }

    // Open since Friday the 13th, for ten school days; and since Monday the 16th, for two.
    [Fact]
    public void ReasonThatStaysOpenLongerUnderTheEarlierVersion_DoesNotKeepLaterOnesOpen()
    {
        var steps = Versioned.Body(Versioned.Hours, Agreed.Step("talk", "hours >= 2", "student"));
        static string Open(int days) => $"attendance: {{ unknown: {{ after: {days} school_days, becomes: unexcused }} }}";
        var protocol = Versioned.By($"{Open(10)}\n{steps}", $"{Open(2)}\n{steps}");

        Assert.Equal(["2026-11-18"], protocol.Onsets(Pupil.Seventeen.Missed("2026-11-13 1:00 unknown", "2026-11-16 2:00 unknown"), "talk", "2026-11-27"));
    }

    [Fact]
    public void CodeThatOnlyTheEarlierVersionKnew_IsRefusedAfterIt()
    {
        var steps = Versioned.Body(Versioned.Hours, Agreed.Step("far", "hours >= 1", "coach"));
        var protocol = Versioned.By($"attendance: {{ codes: {{ Y: sick }} }}\n{steps}", steps);

        Assert.Empty(protocol.Check(Pupil.Seventeen.Missed("2026-11-13 1:00 Y").Case, Agreed.Day("2026-11-20")));
        Assert.Equal("AW7007", Assert.Single(protocol.Check(Pupil.Seventeen.Missed("2026-11-16 1:00 Y").Case, Agreed.Day("2026-11-20"))).Code.Id);
    }

    [Theory]
    [InlineData("2026-11-13", false)]
    [InlineData("2026-11-16", true)]
    public void ExcuseRule_IsThatOfTheDate_AndItsQuotaIsUsedByWhatWasBefore(string third, bool counts)
    {
        var steps = Versioned.Body(Versioned.Hours, Agreed.Step("far", "hours >= 1", "coach"));
        var protocol = Versioned.By(steps, $"attendance: {{ excuses: {{ leave: {{ at_most: 2 days, per: school_year, otherwise: unexcused }} }} }}\n{steps}");
        var pupil = Pupil.Seventeen.Missed("2026-11-10 1:00 leave", "2026-11-11 1:00 leave", $"{third} 1:00 leave");

        Assert.Equal(counts, protocol.Recommended(pupil, "2026-11-16").Contains("far"));
    }
}
