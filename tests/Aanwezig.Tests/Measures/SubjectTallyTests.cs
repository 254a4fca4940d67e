using Aanwezig.Attendance;

namespace Aanwezig.Tests.Measures;

public class SubjectTallyTests
{
    private const string Tuesday = "2026-11-03";
    private const string Hours = "{ total: hours, of: [unexcused], per: subject }";

    [Fact]
    public void WorstSubject_IsTheOneWithTheMost() =>
        Assert.Equal("3", Agreed.Value(Hours, Missed("taal 60", "taal 60", "wiskunde 180", "sport 30"), Tuesday));

    [Theory]
    [InlineData(179, 0)]
    [InlineData(180, 1)]
    public void LimitPerSubject_IsNotReachedByTheSum(int minutes, int occurrences)
    {
        var protocol = Agreed.By($"m: {Hours}", [Agreed.Step("s", "m >= 3")]);
        Assert.Equal(occurrences, protocol.Onsets(Missed("taal 120", $"wiskunde {minutes}"), "s").Length);
    }

    [Fact]
    public void RecordWithoutASubject_MayBelongToAny()
    {
        var pupil = Missed("taal 60", "wiskunde 120").Missed($"{Tuesday} 1:00");
        Assert.Equal("2..3", Agreed.Value(Hours, pupil, Tuesday));
        Assert.Contains("not_said", Agreed.By($"m: {Hours}", [Agreed.Step("s", "m >= 3")]).Findings(pupil, Tuesday));
    }

    [Fact]
    public void OpenReasonInAnotherSubject_MattersOnlyAboveTheWorst()
    {
        var open = new AttendanceRecord(Agreed.Day(Tuesday), 60, "unknown") { Subject = "taal" };
        Assert.Equal("2", Agreed.Value(Hours, Missed("taal 60", "wiskunde 120").Registered(open), Tuesday));
        Assert.Equal("2..3", Agreed.Value(Hours, Missed("taal 60", "wiskunde 120").Registered(open with { Minutes = 120 }), Tuesday));
    }

    [Theory]
    [InlineData("{ share: absent, over: 1 weeks, per: subject }", "50")]
    [InlineData("{ share: present, over: 1 weeks, per: subject }", "50")]
    [InlineData("{ share: absent, over: 1 weeks }", "20")]
    public void ShareOfTheWorstSubject_IsOfItsOwnTime(string measure, string percent) =>
        Assert.Equal(percent, Agreed.Value(measure, TwoSubjects("sport 60"), Tuesday));

    [Fact]
    public void SubjectWithTooLittleScheduled_LeavesOpenWhatItCouldStillBe()
    {
        const string measure = "{ share: absent, over: 1 weeks, per: subject, at_least: 3 hours }";
        Assert.Equal("25..100", Agreed.Value(measure, TwoSubjects("taal 45"), Tuesday));
        Assert.Contains("too_little_scheduled", Agreed.By($"m: {measure}", [Agreed.Step("s", "m >= 30")]).Findings(TwoSubjects("taal 45"), Tuesday));
    }

    [Fact]
    public void Evidence_NamesTheSubject_AndLeavesTheOthersOut()
    {
        var protocol = Agreed.By($"m: {Hours}", [Agreed.Step("s", "m >= 2")]);
        var evidence = protocol.Advice(Missed("taal 60", "wiskunde 120"), Tuesday, "s").Evidence.Single();
        Assert.Equal("wiskunde", evidence.Subject);
        Assert.Equal(120, evidence.Counted.Single().Minutes);
        Assert.Equal(Explanations.LeftOutReason.OtherSubject, evidence.LeftOut.Single().Reason);
    }

    private static Pupil Missed(params string[] lessons) => Pupil.Seventeen.Registered([.. lessons.Select(lesson => lesson.Split(' ')).Select((parts, place) =>
        new AttendanceRecord(Agreed.Day(Tuesday), int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture), "unexcused")
        {
            Subject = parts[0],
            Start = new TimeOnly(8 + place, 0),
        })]);

    // Three hours of one subject and two of another, and a timetable that plans nothing in the week before.
    private static Pupil TwoSubjects(string missed)
    {
        var pupil = Missed(missed).Scheduled("2026-10-26 0:00");
        return pupil with
        {
            Case = pupil.Case with
            {
                Timetable = [.. pupil.Case.Timetable, new(Agreed.Day(Tuesday), 180) { Subject = "taal" }, new(Agreed.Day(Tuesday), 120) { Subject = "sport" }],
            },
        };
    }
}
