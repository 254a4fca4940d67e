using Aanwezig.Attendance;
using Aanwezig.Definitions;
using Aanwezig.Diagnostics;

namespace Aanwezig.Tests.Authoring.Library;

public sealed class AcceptedProtocolTests
{
    private static readonly ProtocolDefinition Protocol =
        TestLibrary.Whole.Protocol("school-aan-zee/team-1", new DateOnly(2026, 8, 1))
        ?? throw new InvalidInputException(TestLibrary.Whole.Diagnostics);

    [Fact]
    public void EveryDocument_IsReadWithoutAWord() =>
        Assert.DoesNotContain(TestLibrary.Whole.Diagnostics, diagnostic => !diagnostic.Span.File.StartsWith("protocols/", StringComparison.Ordinal));

    [Fact]
    public void Heading_IsRead()
    {
        Assert.Equal("land", Protocol.Jurisdiction);
        Assert.Equal("land/plain", Protocol.Calendar);
        Assert.Equal("nl", Protocol.Language);
        Assert.Equal("2026.1", Protocol.Version);
        Assert.Equal(new DateOnly(2026, 8, 1), Protocol.InForceFrom);
        Assert.Equal(new DateOnly(2027, 7, 31), Protocol.InForceUntil);
        Assert.Equal("When you are not there", Protocol.Title!.In("en"));
        Assert.Equal("Als jij er niet bent", Protocol.Title.In("fr"));
        Assert.StartsWith("sha256:", Protocol.ContentHash, StringComparison.Ordinal);
    }

    [Fact]
    public void AgreementAndContactPoints_AreRead()
    {
        Assert.Equal("parents", Protocol.AgreedWith[0].Who);
        Assert.Equal("twee avonden, en een brief", Protocol.AgreedWith[0].How!.In("nl"));
        Assert.Equal((14, new DateOnly(2026, 5, 12)), (Protocol.AgreedWith[0].People, Protocol.AgreedWith[0].On));
        Assert.Null(Protocol.AgreedWith[1].People);
        Assert.Equal(12, Protocol.Review!.EveryMonths);
        Assert.Equal(["students", "officer"], Protocol.Review.With);
        Assert.Equal("010-1234567", Protocol.Worries!.Phone);
        Assert.Equal("ma-vr 8.00-16.00", Protocol.Worries.Hours);
        Assert.Equal("balie@example.org", Protocol.Worries.Email);
        Assert.Equal("Maatschappelijk werk", Assert.Single(Protocol.Help).Name.In("nl"));
        Assert.Equal("Tutor", Protocol.Roles["mentor"].In("en"));
    }

    [Fact]
    public void Attendance_IsRead()
    {
        var attendance = Protocol.Attendance;

        Assert.Equal(AttendanceKind.Unknown, attendance.KindOf("ON"));
        Assert.Equal(AttendanceKind.Sick, attendance.KindOf("N"));
        Assert.Equal(AttendanceKind.Leave, attendance.KindOf("010"));
        Assert.Equal(AttendanceKind.LeftEarly, attendance.KindOf("left_early"));
        Assert.Null(attendance.KindOf("Q"));
        Assert.Equal(RegistrationMode.Full, attendance.Registration);
        Assert.Equal(PracticeMode.Ignored, attendance.Practice);
        Assert.Equal(50, attendance.LessonMinutes);
        Assert.Equal(new Lateness(LatenessMode.Each, 60), attendance.Lateness);
        Assert.Equal(new UnknownSettles(3, AttendanceKind.Unexcused), attendance.Unknown);
    }

    [Fact]
    public void DeclaredFacts_HaveTheirTypes() =>
        Assert.Equal(
            [new("concern", FactType.Boolean), new("group_size", FactType.Integer), new("house", FactType.Text), new FactDefinition("moved", FactType.Date)],
            Protocol.Facts);

    [Fact]
    public void Measures_HaveFormUnitAndWindow()
    {
        var table = Protocol.Measures.Select(measure => (measure.Name, measure.Form, measure.Unit, measure.Window));

        Assert.Equal(
            [
                ("missed_hours", MeasureForm.Total, MeasureUnit.Hours, Rolling(4, TimeUnit.SchoolWeeks)),
                ("to_report", MeasureForm.Total, MeasureUnit.LessonHours, new MeasureWindow(new Duration(4, TimeUnit.SchoolWeeks), true)),
                ("reports", MeasureForm.Steps, MeasureUnit.Steps, new MeasureWindow(null, false)),
                ("contacts", MeasureForm.Steps, MeasureUnit.Steps, Rolling(10, TimeUnit.SchoolDays)),
                ("spells", MeasureForm.Count, MeasureUnit.Spells, Rolling(12, TimeUnit.Weeks)),
                ("run", MeasureForm.Streak, MeasureUnit.SchoolDays, new MeasureWindow(null, false)),
                ("practice_late", MeasureForm.Total, MeasureUnit.Minutes, new MeasureWindow(null, false)),
                ("can_reach", MeasureForm.Share, MeasureUnit.Percent, new MeasureWindow(null, false) { Period = WindowPeriod.HalfYear }),
                ("mondays", MeasureForm.Streak, MeasureUnit.SameWeekday, new MeasureWindow(null, false)),
            ],
            table);
    }

    [Fact]
    public void Measures_SayWhatTheyAreOf()
    {
        Assert.Equal([AttendanceKind.Unexcused, AttendanceKind.Late, AttendanceKind.LeftEarly], Measure("missed_hours").Kinds);
        Assert.Equal([AttendanceKind.Unexcused], Measure("to_report").Kinds);
        Assert.Equal(["report_16", "letter"], Measure("to_report").RestartsAfter);
        Assert.Equal(["report_16"], Measure("reports").Steps);
        Assert.Equal(["talk", "call"], Measure("contacts").Steps);
        Assert.True(Measure("spells").CrossesSchoolYear);
        Assert.Equal(["N", "ON"], Measure("run").Codes);
        Assert.True(Measure("run").WholeDays);
        Assert.Equal([Activity.Practice, Activity.Exam], Measure("practice_late").Activities);
    }

    [Fact]
    public void OwnWordOfAMeasure_WinsFromTheProtocols()
    {
        Assert.Equal((PracticeMode.Ignored, new Lateness(LatenessMode.Each, 60)), (Measure("missed_hours").Practice, Measure("missed_hours").Lateness));
        Assert.Equal((PracticeMode.Counts, new Lateness(LatenessMode.Minutes, 0)), (Measure("practice_late").Practice, Measure("practice_late").Lateness));
    }

    [Fact]
    public void Steps_StandInFileOrder() =>
        Assert.Equal(
            [("talk", 0), ("call", 1), ("letter", 2), ("report_16", 3), ("leave_school", 4)],
            Protocol.Steps.Select(step => (step.Id, step.Index)));

    [Fact]
    public void TalkWithTheStudent_IsRead()
    {
        var talk = Step("talk");

        Assert.Equal(("student", "coach", "missed_hours >= 5"), (talk.Contact, talk.Who, talk.WhenText));
        Assert.Equal("Praten met je coach", talk.Title.In("nl"));
        Assert.Equal([Channel.InPerson, Channel.Phone], talk.How);
        Assert.Equal(new Duration(3, TimeUnit.SchoolDays), talk.Within);
        Assert.Equal(["slapen", "vervoer"], talk.Topics);
        Assert.Equal("We missen je, en horen graag wat er is.", talk.Why!.In("en"));
        Assert.Equal((Decision.May, IfCorrected.Nothing, AgainMode.WhenFalse), (talk.Decision, talk.IfCorrected, talk.Again.Mode));
        Assert.Equal((null, null, null, false), (talk.Tell, talk.Duty, talk.Ladder, talk.EndsEnrolment));
        var when = Assert.IsType<Comparison>(talk.When);
        Assert.Equal("missed_hours", Assert.IsType<MeasureOperand>(when.Left).Measure);
    }

    [Fact]
    public void CallToTheParents_IsRead()
    {
        var call = Step("call");

        Assert.Equal("call", call.Title.In("nl"));
        Assert.Equal(["talk"], call.After);
        Assert.Equal("missed_hours >= 5 and (concern or level <= 2)", call.WhenText);
        Assert.IsType<AnyOf>(Assert.IsType<AllOf>(call.When).Parts[1]);
        Assert.Equal(new Again(AgainMode.After, new Duration(3, TimeUnit.SchoolWeeks)), call.Again);
        Assert.Equal(new AtMost(2, new Duration(14, TimeUnit.Days)), call.AtMost);
        Assert.IsType<Comparison>(call.ClearWhen);
        Assert.Equal((new Duration(20, TimeUnit.SchoolDays), new Duration(0, TimeUnit.Days)), (call.Expires, call.Within));
        Assert.Equal((Decision.Consider, Disclosed.Concern, IfCorrected.Tell), (call.Decision, call.Tell, call.IfCorrected));
        Assert.Equal("To see together what helps", call.Why!.In("en"));
    }

    [Fact]
    public void DutyToTheAuthority_IsRead()
    {
        var report = Step("report_16");

        Assert.Equal(("officer", "act_21", "coordinator"), (report.Contact, report.Duty, report.Who));
        Assert.Equal((Decision.Must, IfCorrected.Withdraw), (report.Decision, report.IfCorrected));
        Assert.Equal("hours_16", report.Report!.Type);
        Assert.IsType<Comparison>(report.Report.ActionWanted);
        Assert.Equal(new Duration(5, TimeUnit.WorkingDays), report.Within);
        Assert.Equal(("sickness", AgainMode.Never, IfCorrected.Tell), (Step("letter").Ladder, Step("letter").Again.Mode, Step("letter").IfCorrected));
        Assert.Equal(["talk", "call"], Step("leave_school").After);
        Assert.True(Step("leave_school").EndsEnrolment);
    }

    private static MeasureWindow Rolling(int count, TimeUnit unit) => new(new Duration(count, unit), false);

    private static MeasureDefinition Measure(string name) => Protocol.Measures.Single(measure => measure.Name == name);

    private static StepDefinition Step(string id) => Protocol.Steps.Single(step => step.Id == id);
}
