using Aanwezig.Attendance;
using Aanwezig.Attendance.Sets;
using Aanwezig.Changes;
using Aanwezig.Diagnostics;

namespace Aanwezig.Tests.Attendance;

public class AcceptedTests
{
    private static readonly DateOnly Day = new(2026, 11, 3);
    private static readonly DateTime Utc = new(2026, 11, 3, 10, 0, 0, DateTimeKind.Utc);
    private static readonly Student Student = new("S1", new DateOnly(2009, 3, 12));

    private static Protocol Protocol => ProtocolLibrary.Embedded.Compile(ProtocolLibrary.Embedded.Protocol("nl/mbo-basis", Day)!);

    public static TheoryData<string, Action> Refused => new()
    {
        { "Id", () => _ = new Student("", Day) },
        { "Id", () => _ = new Student(null!, Day) },
        { "Code", () => _ = new AttendanceRecord(Day, 60, "") },
        { "Code", () => _ = new AttendanceRecord(Day, 60, (string)null!) },
        { "kind", () => _ = new AttendanceRecord(Day, 60, (AttendanceKind)99) },
        { "Activity", () => _ = new AttendanceRecord(Day, 60, "sick") { Activity = (Activity)99 } },
        { "Activity", () => _ = new ScheduledTime(Day, 60) { Activity = (Activity)(-1) } },
        { "Id", () => _ = new AttendanceRecord(Day, 60, "sick") { Id = "" } },
        { "Supersedes", () => _ = new AttendanceRecord(Day, 60, "sick") { Supersedes = "" } },
        { "Step", () => _ = new DossierEntry("", Day, DossierOutcome.Done) },
        { "Outcome", () => _ = new DossierEntry("talk", Day, (DossierOutcome)99) },
        { "Scope", () => _ = new Consent((ConsentScope)9, ConsentState.Given, Day.ToDateTime(default)) },
        { "State", () => _ = new Consent(ConsentScope.ParentContact, (ConsentState)9, Day.ToDateTime(default)) },
        { "Fact", () => _ = new FactChange("", "3") },
        { "Value", () => _ = new FactChange("level", null!) },
        { "Name", () => _ = new Exemption("", Day, Day, "why") },
        { "Reason", () => _ = new Exemption("care", Day, Day, null!) },
        { "Code", () => _ = new Finding("", new Sentence(new Wording("a", "a")), []) },
        { "Message", () => _ = new Finding("a", null!, []) },
        { "Records", () => _ = new Finding("a", new Sentence(new Wording("a", "a")), null!) },
        { "Student", () => _ = new StudentCase(null!) },
        { "Records", () => _ = new StudentCase(Student) { Records = null! } },
        { "Records", () => _ = new StudentCase(Student) { Records = [null!] } },
        { "Dossier", () => _ = new StudentCase(Student) { Dossier = [null!] } },
        { "Facts", () => _ = new StudentCase(Student) { Facts = null! } },
        { "Timetable", () => _ = new StudentCase(Student) { Timetable = [null!] } },
        { "student", () => new AttendanceSetBuilder().Add("", new AttendanceRecord(Day, 60, "sick")) },
        { "student", () => new AttendanceSetBuilder().Add(null!, new FactChange("level", "3")) },
        { "record", () => new AttendanceSetBuilder().Add("S1", (AttendanceRecord)null!) },
        { "entry", () => new AttendanceSetBuilder().Add("S1", (DossierEntry)null!) },
        { "consent", () => new AttendanceSetBuilder().Add("S1", (Consent)null!) },
        { "exemption", () => new AttendanceSetBuilder().Add("S1", (Exemption)null!) },
        { "scheduled", () => new AttendanceSetBuilder().Add("S1", (ScheduledTime)null!) },
        { "finding", () => new AttendanceSetBuilder().Add("S1", (Finding)null!) },
        { "student", () => Protocol.Assess(null!, Day) },
        { "protocol", () => _ = new Tracker((Protocol)null!, new StudentCase(Student), Day) },
        { "student", () => _ = new Tracker(Protocol, null!, Day) },
    };

    // Only a reader that knows the time zone can convert; the engine would take the hour of UTC for the hour of the school.
    public static TheoryData<string, Action> Moments => new()
    {
        { "RecordedAt", () => _ = new AttendanceRecord(Day, 60, "sick") { RecordedAt = Utc } },
        { "ReportedAt", () => _ = new AttendanceRecord(Day, 60, "sick") { ReportedAt = Utc } },
        { "RecordedAt", () => _ = new DossierEntry("talk", Day, DossierOutcome.Done) { RecordedAt = Utc } },
        { "RecordedAt", () => _ = new FactChange("level", "3") { RecordedAt = Utc } },
        { "RecordedAt", () => _ = new Exemption("care", Day, Day, "why") { RecordedAt = Utc } },
        { "At", () => _ = new Consent(ConsentScope.ParentContact, ConsentState.Given, Utc) },
        { "At", () => _ = new Consent(ConsentScope.ParentContact, ConsentState.Given, default) with { At = Utc } },
        { "knownAt", () => Protocol.Assess(new StudentCase(Student), Day, Utc) },
        { "knownAt", () => Protocol.Replay(new StudentCase(Student), Day, Day, Utc) },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void ValueThatNoCaseCanHave_IsRefusedByTheNameOfItsParameter(string name, Action hand) => Assert.Equal(name, Assert.ThrowsAny<ArgumentException>(hand).ParamName);

    [Theory]
    [MemberData(nameof(Moments))]
    public void MomentOfUtc_IsRefused(string name, Action hand)
    {
        var refused = Assert.Throws<ArgumentException>(hand);

        Assert.Equal(name, refused.ParamName);
        Assert.Contains("UTC", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void BuilderThatMadeItsSet_TakesNothingMore()
    {
        var builder = new AttendanceSetBuilder();
        builder.Add(new StudentCase(Student) { Records = [new AttendanceRecord(Day, 60, "sick")] });
        builder.Build();

        Assert.Throws<InvalidOperationException>(() => builder.Add("S1", new AttendanceRecord(Day, 60, "sick")));
        Assert.Throws<InvalidOperationException>(() => builder.Add("S1", new FactChange("level", "3")));
        Assert.Throws<InvalidOperationException>(() => builder.Add(new Student("S2", Student.Born)));
        Assert.Throws<InvalidOperationException>(() => builder.Add(new StudentCase(new Student("S3", Student.Born))));
        Assert.Throws<InvalidOperationException>(builder.Build);
    }

    [Fact]
    public void Tracker_KeepsItsOwnCopyOfTheCase()
    {
        List<AttendanceRecord> records = [new(Day, 360, "unexcused")];
        List<DossierEntry> dossier = [];
        var tracker = new Tracker(Protocol, new StudentCase(Student) { Records = records, Dossier = dossier }, Day);
        records.Add(new AttendanceRecord(Day, 360, "unexcused"));
        records.Add(null!);
        dossier.Add(new DossierEntry("missed_you", Day, DossierOutcome.Done));

        Assert.Single(tracker.Known.Records);
        Assert.Empty(tracker.Known.Dossier);
        Assert.Equal(Protocol.Assess(tracker.Known, Day).Recommendations.Select(asked => asked.Id), tracker.Answer.Recommendations.Select(asked => asked.Id));
    }
}
