using Aanwezig.Attendance;
using Aanwezig.Definitions;
using Aanwezig.Guards;
using Aanwezig.Recommendations;

namespace Aanwezig.Testing.Tests;

/// <summary>Answers made by hand.</summary>
internal static class Answers
{
    public static LocalizedText Text(string nl) => new("nl", new Dictionary<string, string> { ["nl"] = nl });

    public static Assessment Nothing(StudentCase asked, DateOnly day) => Of(asked, day, [], []);

    public static Assessment Of(
        StudentCase asked,
        DateOnly day,
        IReadOnlyList<Recommendation> recommended,
        IReadOnlyList<Withheld> withheld,
        IReadOnlyList<Upcoming>? upcoming = null,
        IReadOnlyList<Ungrounded>? ungrounded = null,
        IReadOnlyList<Finding>? findings = null) => new()
        {
            Student = asked.Student.Id,
            On = day,
            Protocol = new ProtocolDefinition { Name = "school/proef", Jurisdiction = "nl", InForceFrom = new DateOnly(2026, 8, 1), Steps = [] },
            Jurisdiction = ProtocolLibrary.Embedded.Jurisdiction("nl")!,
            Receipt = new Receipt("0", "school/proef", null, "", "nl", "", "nl/midden", "", day, null),
            Recommendations = recommended,
            Withheld = withheld,
            Upcoming = upcoming ?? [],
            Ungrounded = ungrounded ?? [],
            Findings = findings ?? [],
        };

    public static Recommendation Step(string step, DateOnly onset, DateOnly? due = null, ReportFields? report = null, IReadOnlyList<string>? topics = null) => new()
    {
        Id = $"school/proef/{step}/student/{onset:yyyy-MM-dd}",
        Step = step,
        Title = Text("Gesprek"),
        Contact = "student",
        Who = "coach",
        WhoTitle = Text("SLB'er"),
        How = [Channel.InPerson, Channel.Phone],
        Onset = onset,
        Start = onset,
        Due = due,
        Decision = Decision.May,
        Tell = Disclosed.Reasons,
        Report = report,
        Topics = topics ?? [],
        Why = Text("We missen je."),
    };

    public static Withheld Held(string step, params GuardName[] guards) => new()
    {
        Step = step,
        Title = Text("Bellen"),
        Guard = guards[0],
        Also = guards[1..],
        Reason = new Diagnostics.Sentence(new Diagnostics.Wording("wacht", "waits")),
        Release = new Release(new Diagnostics.Sentence(new Diagnostics.Wording("later", "later")), null),
    };
}
