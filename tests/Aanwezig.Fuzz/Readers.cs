using System.Text;
using Aanwezig.Attendance;
using Aanwezig.Authoring.Expressions;
using Aanwezig.Authoring.Yaml;
using Aanwezig.Definitions;
using Aanwezig.Diagnostics;
using Aanwezig.Interchange;
using Aanwezig.Testing;
using Aanwezig.Testing.Reading;

namespace Aanwezig.Fuzz;

/// <summary>What reads text that people hand over, each ready to be given any bytes.</summary>
internal sealed class Readers : IDisposable
{
    private static readonly Dictionary<string, Symbol> Symbols = new Symbol[]
    {
        new("unexcused_hours", SymbolKind.Measure, FactType.Integer), new("sick_days", SymbolKind.Measure, FactType.Integer), new("level", SymbolKind.Fact, FactType.Integer),
        new("age", SymbolKind.Fact, FactType.Integer), new("pathway", SymbolKind.Fact, FactType.Text), new("concern", SymbolKind.Fact, FactType.Boolean), new("since", SymbolKind.Fact, FactType.Date),
    }.ToDictionary(symbol => symbol.Name, StringComparer.Ordinal);

    private static readonly ScenarioWorld World = LibraryWorld.Of(ProtocolLibrary.Embedded);
    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("aanwezig-fuzz-");

    private readonly DataSettings _settings = new()
    {
        On = new DateOnly(2026, 11, 20),
        Codes = Enum.GetValues<AttendanceKind>().Select(Names.Of).Concat(["O", "TL", "Z"]).ToHashSet(),
        Steps = new HashSet<string> { "coach_talk", "parents_call" },
        Calendars = new Dictionary<string, string> { ["nl/midden"] = "Europe/Amsterdam", ["nl/noord"] = "Europe/Amsterdam" },
        Covers = (_, day) => day.Year is >= 2025 and <= 2028,
        DefaultCalendar = "nl/midden",
        KeepGoing = true,
    };

    /// <summary>Reads a protocol, jurisdiction or calendar.</summary>
    public static void Document(byte[] bytes) => Render(new ProtocolLibrary([("fuzz.yaml", bytes)]).Diagnostics.Where(one => one.Span.File == "fuzz.yaml"));

    /// <summary>Reads a condition.</summary>
    public static void Condition(byte[] bytes)
    {
        var bag = new DiagnosticBag();
        ConditionReader.Read(new ScalarNode(default, Encoding.UTF8.GetString(bytes), false), Symbols, bag);
        Render(bag.Sorted());
    }

    /// <summary>Reads a scenario that stands where another one stands; what it asks is not answered.</summary>
    public static void Scenario(string file, byte[] bytes)
    {
        var world = new ScenarioWorld
        {
            Tree = World.Tree,
            Named = World.Named,
            Exists = World.Exists,
            Bind = (tree, source, bag) => World.Bind(tree, source, bag) is { } bound ? Unasked(bound) : null,
            Text = (asked, bag) => asked == file ? SourceReader.Decode(asked, bytes, bag) : World.Text(asked, bag),
        };
        Render(new ScenarioRunner(world).Run(file).Diagnostics);
    }

    /// <summary>Reads a folder of tables of which one has these bytes.</summary>
    public void Table(string name, byte[] bytes)
    {
        foreach (var (other, text) in Repository.Tables)
        {
            File.WriteAllBytes(Path.Combine(_data.FullName, other), other == name ? bytes : Encoding.UTF8.GetBytes(text));
        }

        Render(DataFolder.Read(_data.FullName, _settings).Diagnostics);
    }

    public void Dispose() => _data.Delete(true);

    // What answering costs hangs on the days that are asked about, not on the length of a text.
    private static BoundProtocol Unasked(BoundProtocol bound) => new()
    {
        Definition = bound.Definition,
        Calendar = bound.Calendar,
        Assess = (_, _, _) => throw new InvalidInputException([]),
        Replay = (_, _, _, _) => throw new InvalidInputException([]),
    };

    // A sentence that cannot be written is a crash as well.
    private static void Render(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics.Take(50))
        {
            _ = diagnostic.Message(Language.Dutch).Length + diagnostic.Message(Language.English).Length + diagnostic.Help(Language.Dutch).Length;
        }
    }
}
