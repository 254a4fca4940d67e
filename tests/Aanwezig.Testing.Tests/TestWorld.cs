using Aanwezig.Attendance;
using Aanwezig.Authoring.Yaml;
using Aanwezig.Calendars;
using Aanwezig.Definitions;
using Aanwezig.Diagnostics;
using Aanwezig.Occurrences;
using Aanwezig.Testing.Reading;

namespace Aanwezig.Testing.Tests;

/// <summary>A world of one protocol, <c>school/proef</c>, and one calendar, answered by whatever a test says.</summary>
internal sealed class TestWorld
{
    public const string ProtocolText = """
        protocol: school/proef
        calendar: nl/midden
        attendance:
          practice: counts
        steps:
          - id: coach_talk
            when: unexcused_hours >= 5
          - id: parents_call
            when: unexcused_hours >= 5
          - id: report_16
            when: to_report >= 16
        """;

    private static readonly CalendarDefinition Midden = new()
    {
        Name = "nl/midden",
        TimeZone = "Europe/Amsterdam",
        SchoolYears =
        [
            new SchoolYear(
                Range("2026-08-01", "2027-07-31"),
                [Range("2026-08-01", "2026-08-30"), Range("2026-10-17", "2026-10-25"), Range("2026-12-19", "2027-01-03")],
                [],
                []),
        ],
    };

    /// <summary>Answers a question; the default knows nothing to say.</summary>
    public Func<StudentCase, DateOnly, DateTime?, Assessment> Assess { get; init; } = (asked, day, _) => Answers.Nothing(asked, day);

    /// <summary>Sets what occurred; the default is nothing.</summary>
    public Func<StudentCase, DateOnly, DateOnly, DateTime?, IReadOnlyList<OccurrenceRecord>> Replay { get; init; } = (_, _, _, _) => [];

    /// <summary>The text of the protocol, after the changes of a scenario.</summary>
    public MappingNode? BoundTree { get; private set; }

    public string Protocol { get; init; } = ProtocolText;

    public ScenarioWorld World() => new()
    {
        Tree = YamlTree.Read,
        Exists = path => path.EndsWith("proef.yaml", StringComparison.Ordinal),
        Text = (path, _) => new SourceText(path, Protocol),
        Named = (name, _) => name == "school/proef" ? new SourceText(name, Protocol) : null,
        Bind = (tree, _, _) => Bind(tree),
    };

    public ScenarioResult Run(string text, string file = "scenario.yaml") => new ScenarioRunner(WithText(text)).Run(file);

    /// <summary>What is wrong with a scenario, when nothing is asked.</summary>
    public IReadOnlyList<Diagnostic> Check(string text, string file = "scenario.yaml") => new ScenarioRunner(WithText(text)).Check(file);

    /// <summary>The case that a scenario's lines make; every mistake fails the test.</summary>
    public static StudentCase CaseOf(string text)
    {
        StudentCase? found = null;
        var world = new TestWorld
        {
            Assess = (asked, day, _) =>
            {
                found = asked;
                return Answers.Nothing(asked, day);
            },
        };
        var result = world.Run(text);
        Assert.Empty(result.Diagnostics);
        Assert.NotNull(found);
        return found;
    }

    private ScenarioWorld WithText(string text)
    {
        var world = World();
        return new ScenarioWorld
        {
            Tree = world.Tree,
            Exists = world.Exists,
            Text = (path, bag) => world.Exists(path) ? world.Text(path, bag) : new SourceText(path, text),
            Named = world.Named,
            Bind = world.Bind,
        };
    }

    private BoundProtocol Bind(MappingNode tree)
    {
        BoundTree = tree;
        return new BoundProtocol
        {
            Definition = new ProtocolDefinition
            {
                Name = "school/proef",
                Jurisdiction = "nl",
                InForceFrom = new DateOnly(2026, 8, 1),
                Calendar = (tree["calendar"] as ScalarNode)?.Text,
                Attendance = new AttendanceSettings { Codes = new Dictionary<string, AttendanceKind> { ["TL"] = AttendanceKind.Late } },
                Facts = [new FactDefinition("concern", FactType.Boolean), new FactDefinition("since", FactType.Date)],
                Steps = [.. ((SequenceNode)tree["steps"]!).Items.OfType<MappingNode>().Select(Step)],
            },
            Calendar = name => name == Midden.Name ? new ScenarioCalendar { Definition = Midden, IsSchoolDay = IsSchoolDay } : null,
            Assess = Assess,
            Replay = Replay,
        };
    }

    private static StepDefinition Step(MappingNode node, int index) => new()
    {
        Id = ((ScalarNode)node["id"]!).Text,
        Index = index,
        When = new AllOf([]),
        Contact = "student",
        Title = Answers.Text("stap"),
    };

    private static bool IsSchoolDay(DateOnly day) =>
        day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !Midden.SchoolYears[0].Closed.Any(closed => closed.Contains(day));

    private static DateRange Range(string from, string until) => new(DateOnly.Parse(from, null), DateOnly.Parse(until, null));
}
