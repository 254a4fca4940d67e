using Aanwezig.Attendance;
using Aanwezig.Definitions;
using Aanwezig.Diagnostics;
using Aanwezig.Explanations;
using Aanwezig.Guards;
using Aanwezig.Occurrences;
using Aanwezig.Recommendations;

namespace Aanwezig.Testing.Tests;

public class ScenarioRunnerTests
{
    private const string Head = "scenario: proef\nprotocol: school/proef\nstudent: { born: 2009-03-12 }\nexpect:\n  - on: 2026-11-18\n";
    private static readonly DateOnly Third = new(2026, 11, 3);
    private static readonly DateOnly Eighteenth = new(2026, 11, 18);

    [Theory]
    [InlineData("recommended: [coach_talk, report_16]")]
    [InlineData("recommended: [report_16, coach_talk]")]
    [InlineData("recommended: [report_16@2026-11-18, coach_talk]")]
    [InlineData("includes: [report_16]")]
    [InlineData("excludes: [parents_call, report_16@2026-11-03]")]
    [InlineData("withheld: { parents_call: after }")]
    [InlineData("withheld: { parents_call: [after, consent] }")]
    [InlineData("withheld: { parents_call: student_first }")]
    [InlineData("details: { report_16: { onset: 2026-11-18, due: 2026-11-25, who: coach, how: [in_person, phone], decision: may, duty: null, overdue: false } }")]
    [InlineData("details: { coach_talk: { due: null, start: 2026-11-03, tell: reasons, reference: null, why: We missen je., id: school/proef/coach_talk/student/2026-11-03 } }")]
    [InlineData("report: { report_16: { type: uren_16, begin: 2026-11-03, end: 2026-11-18, minutes: 960, days: 3, action_wanted: false }, coach_talk: null }")]
    [InlineData("topics: { coach_talk: [find_out] }")]
    [InlineData("ungrounded: { report_16: withdraw }")]
    [InlineData("findings: [no_school_day]")]
    [InlineData("upcoming: [parents_call]")]
    [InlineData("upcoming: { parents_call: { measure: to_report, value: \"15:59\", threshold: 16:00, left: 0:01 }, coach_talk: null }")]
    [InlineData("occurred: [coach_talk 2026-11-03, report_16 2026-11-18]")]
    public void Expectation_ThatTheAnswerMeets_Passes(string expectation)
    {
        var result = Answered().Run(Head + "    " + expectation);

        Assert.Empty(result.Diagnostics);
        Assert.Empty(result.Failures);
        Assert.True(result.Passed);
    }

    [Theory]
    [InlineData("recommended: [report_16]", "6:5 [report_16] [coach_talk, report_16]")]
    [InlineData("recommended: []", "6:5 [] [coach_talk, report_16]")]
    [InlineData("recommended: [report_16, parents_call, coach_talk]", "6:5 [coach_talk, parents_call, report_16] [coach_talk, report_16]")]
    [InlineData("recommended: [coach_talk, report_16@2026-11-17]", "6:5 [coach_talk, report_16@2026-11-17] [coach_talk@2026-11-03, report_16@2026-11-18]")]
    [InlineData("includes: [coach_talk, parents_call]", "6:28 parents_call [coach_talk, report_16]")]
    [InlineData("excludes: [coach_talk]", "6:16 not coach_talk [coach_talk, report_16]")]
    [InlineData("withheld: {}", "6:5 [] [parents_call: after, parents_call: student_first]")]
    [InlineData("withheld: { parents_call: consent }", "6:5 [parents_call: consent] [parents_call: after, parents_call: student_first]")]
    [InlineData("withheld: { parents_call: [after] }", "6:5 [parents_call: [after]] [parents_call: [after, consent], parents_call: [student_first]]")]
    [InlineData("withheld: { parents_call: after, report_16: after }", "6:5 [parents_call: after, report_16: after] [parents_call: after, parents_call: student_first]")]
    [InlineData("details: { report_16: { onset: 2026-11-18, due: null } }", "6:48 report_16.due: null report_16.due: 2026-11-25")]
    [InlineData("details: { parents_call: { due: 2026-11-25 } }", "6:16 parents_call: { due: 2026-11-25 } parents_call: null")]
    [InlineData("report: { report_16: { minutes: 959 } }", "6:28 report_16.minutes: 959 report_16.minutes: 960")]
    [InlineData("topics: { coach_talk: [consent] }", "6:28 coach_talk: consent coach_talk: [find_out]")]
    [InlineData("ungrounded: {}", "6:5 [] [report_16: withdraw]")]
    [InlineData("ungrounded: { report_16: tell }", "6:5 [report_16: tell] [report_16: withdraw]")]
    [InlineData("findings: [possible_duplicate]", "6:16 possible_duplicate [no_school_day]")]
    [InlineData("findings: []", "6:5 [] [no_school_day]")]
    [InlineData("upcoming: []", "6:5 [] [parents_call]")]
    [InlineData("upcoming: [coach_talk]", "6:16 coach_talk [parents_call]")]
    [InlineData("upcoming: { parents_call: { left: 0:02 } }", "6:33 parents_call.left: 0:02 parents_call.left: 0:01")]
    [InlineData("upcoming: { parents_call: null }", "6:17 parents_call: null parents_call: { measure: to_report, value: 15:59, threshold: 16:00, left: 0:01 }")]
    [InlineData("occurred: [coach_talk 2026-11-03]", "6:5 [coach_talk 2026-11-03] [coach_talk 2026-11-03, report_16 2026-11-18]")]
    public void Expectation_ThatTheAnswerDoesNotMeet_IsReportedExactly(string expectation, string told)
    {
        var result = Answered().Run(Head + "    " + expectation);

        Assert.Empty(result.Diagnostics);
        var failure = Assert.Single(result.Failures);
        Assert.Equal(told, $"{failure.Span.Line}:{failure.Span.Column} {failure.Expected} {failure.Found}");
        Assert.Equal(expectation.Split(':')[0], failure.Claim);
        Assert.Equal(Eighteenth, failure.On);
        Assert.False(result.Passed);
        Assert.True(result.IsValid);
    }

    [Fact]
    public void OpenValue_IsComparedWithItsEnds()
    {
        var near = new Upcoming("report_16", Answers.Text("Melding"), "lates", MeasureUnit.Records, new Interval(1, 3), 4, 1, []);
        var world = new TestWorld { Assess = (asked, day, _) => Answers.Of(asked, day, [], [], [near]) };

        Assert.True(world.Run(Head + "    upcoming: { report_16: { value: { min: 1, max: 3 }, left: 1 } }").Passed);
        Assert.False(world.Run(Head + "    upcoming: { report_16: { value: 1 } }").Passed);
    }

    [Fact]
    public void StepGivenTwice_IsDistinguishedByItsOnset()
    {
        var world = new TestWorld
        {
            Assess = (asked, day, _) => Answers.Of(asked, day, [Answers.Step("report_16", Third, Third), Answers.Step("report_16", Eighteenth, Eighteenth)], []),
        };

        Assert.True(world.Run(Head + "    details: { report_16@2026-11-03: { due: 2026-11-03 }, report_16@2026-11-18: { due: 2026-11-18 } }").Passed);
        Assert.False(world.Run(Head + "    details: { report_16@2026-11-03: { due: 2026-11-18 } }").Passed);
        Assert.True(world.Run(Head + "    recommended: [report_16]").Passed);
    }

    [Fact]
    public void KnownAt_IsAskedInTheTimeOfTheCalendar()
    {
        var asked = new List<DateTime?>();
        var world = new TestWorld
        {
            Assess = (student, day, knownAt) =>
            {
                asked.Add(knownAt);
                return Answers.Nothing(student, day);
            },
        };

        world.Run(Head + "    known_at: 2026-11-17T12:00\n    recommended: []\n  - on: 2026-11-18\n    known_at: 2026-11-17T12:00Z\n    recommended: []\n");

        Assert.Equal([new DateTime(2026, 11, 17, 12, 0, 0), new DateTime(2026, 11, 17, 13, 0, 0)], asked);
    }

    [Fact]
    public void Occurrences_AreThoseOfTheSchoolYearUpToTheDay()
    {
        (DateOnly From, DateOnly To)? period = null;
        var world = new TestWorld
        {
            Replay = (_, from, to, _) =>
            {
                period = (from, to);
                return [];
            },
        };

        Assert.True(world.Run(Head + "    occurred: []").Passed);
        Assert.Equal((new DateOnly(2026, 8, 1), Eighteenth), period);
    }

    [Fact]
    public void Refusal_OfTheEngine_IsReportedOnce()
    {
        var refusal = new Diagnostic(ScenarioDiagnostics.NoCalendar, new SourceSpan("scenario.yaml", 2, 1, 1));
        var world = new TestWorld { Assess = (_, _, _) => throw new InvalidInputException([refusal]) };

        var result = world.Run(Head + "    recommended: []\n  - on: 2026-11-19\n    recommended: []");

        Assert.Same(refusal, Assert.Single(result.Diagnostics));
        Assert.False(result.IsValid);
    }

    [Fact]
    public void MistakeInTheText_IsReportedToo()
    {
        var result = new TestWorld().Run("scenario: a\nscenario: b\n");

        Assert.False(result.IsValid);
        Assert.Equal("a", result.Name);
    }

    private static TestWorld Answered() => new()
    {
        Assess = (asked, day, _) => Answers.Of(
            asked,
            day,
            [
                Answers.Step("coach_talk", Third, topics: ["find_out"]),
                Answers.Step("report_16", Eighteenth, new DateOnly(2026, 11, 25), new ReportFields("uren_16", Third, Eighteenth, 960, 3, false)),
            ],
            [Answers.Held("parents_call", GuardName.After, GuardName.Consent), Answers.Held("parents_call", GuardName.StudentFirst)],
            [new Upcoming("parents_call", Answers.Text("Bellen"), "to_report", MeasureUnit.Hours, Interval.Exactly(new ExactNumber(959, 60)), 16, new ExactNumber(1, 60), [])],
            [new Ungrounded("report_16", Answers.Text("Melding"), Third, Third, IfCorrected.Withdraw, new Sentence(new Wording("anders", "changed")))],
            [new Finding("no_school_day", new Sentence(new Wording("geen schooldag", "no school day")), [])]),
        Replay = (asked, _, _, _) =>
        [
            new OccurrenceRecord(asked.Student.Id, "report_16", Answers.Text("Melding"), Eighteenth, null, OccurrenceOutcome.Open),
            new OccurrenceRecord(asked.Student.Id, "coach_talk", Answers.Text("Gesprek"), Third, null, OccurrenceOutcome.Open),
        ],
    };
}
