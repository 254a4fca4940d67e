using System.Text.RegularExpressions;

namespace Aanwezig.Tests.Rules;

public partial class SourceTests
{
    private static readonly string[] FileReaders = ["LibraryFiles.cs", "PathStatus.cs", "FoundFiles.cs"];

    [Fact]
    public void Files_AreSmall()
    {
        var lengths = House.Sources.Select(file => File.ReadLines(file).Count()).Order().ToList();

        Assert.True(lengths[^1] <= 300, $"the longest file has {lengths[^1]} lines");
        Assert.True(lengths[lengths.Count / 2] <= 60, $"the median file has {lengths[lengths.Count / 2]} lines");
        Assert.True(lengths[(int)(lengths.Count * 0.95)] <= 200, $"one file in twenty has over {lengths[(int)(lengths.Count * 0.95)]} lines");
    }

    [Fact]
    public void Names_SayWhatAThingIs() => Assert.DoesNotContain(
        House.Sources.SelectMany(file => TypeName().Matches(File.ReadAllText(file)).Select(match => $"{House.Below(file)}: {match.Groups[1].Value}")),
        name => Empty().IsMatch(name));

    // The parts of one type stand in one folder.
    [Fact]
    public void Names_StandForOneType() => Assert.Empty(House.Sources
        .SelectMany(file => TypeName().Matches(File.ReadAllText(file)).Select(match => (Name: match.Groups[1].Value, Place: IsPart(match) ? Path.GetDirectoryName(file) : $"{file}:{match.Index}")))
        .Distinct()
        .GroupBy(type => type.Name)
        .Where(types => types.Count() > 1)
        .Select(types => $"{types.Key}: {string.Join(", ", types.Select(type => House.Below(type.Place!)))}"));

    [Fact]
    public void Engine_KnowsNoClockCultureZoneChanceOrFile() => Assert.Empty(House.Sources
        .Where(file => House.Below(file).StartsWith("src/Aanwezig/", StringComparison.Ordinal) && !FileReaders.Contains(Path.GetFileName(file), StringComparer.Ordinal))
        .SelectMany(file => File.ReadLines(file).Where(line => Ambient().IsMatch(line)).Select(line => $"{House.Below(file)}: {line.Trim()}")));

    [Theory]
    [InlineData("YamlDotNet", "Authoring/Yaml", "Authoring/Layout")]
    [InlineData("RulesEngine", "Authoring/Expressions")]
    [InlineData("FluentValidation", "Authoring/Rules")]
    public void Library_IsKnownInItsRooms(string package, params string[] rooms) => Assert.Empty(House.Sources
        .Where(file => House.Below(file).StartsWith("src/Aanwezig/", StringComparison.Ordinal))
        .Where(file => !rooms.Any(room => House.Below(file).StartsWith($"src/Aanwezig/{room}/", StringComparison.Ordinal)))
        .Where(file => File.ReadLines(file).Any(line => line.StartsWith($"using {package}", StringComparison.Ordinal)))
        .Select(House.Below));

    // An example in a comment may; what runs may not.
    [Fact]
    public void Engine_NamesNoCountry() => Assert.Empty(House.Sources
        .Where(file => Rooms().IsMatch(House.Below(file)))
        .SelectMany(file => File.ReadLines(file).Where(line => !line.TrimStart().StartsWith("///", StringComparison.Ordinal) && Country().IsMatch(line)).Select(line => $"{House.Below(file)}: {line.Trim()}")));

    private static bool IsPart(Match declared) => declared.Value.Contains(" partial ", StringComparison.Ordinal);

    [GeneratedRegex(@"^\s*(?:public|internal|private|protected)[^=(\n]*\b(?:class|record|struct|enum|interface)\s+(\w+)", RegexOptions.Multiline)]
    private static partial Regex TypeName();

    [GeneratedRegex(@": \w*(Manager|Helper|Util|Utils|Service|Processor|Handler|Common|Misc|Base|Impl)$")]
    private static partial Regex Empty();

    [GeneratedRegex(@"DateTime(Offset)?\.(Utc)?(Now|Today)|Guid\.NewGuid|CurrentCulture|TimeZoneInfo|\bRandom\b|Environment\.|\bFile\.|Directory\.")]
    private static partial Regex Ambient();

    [GeneratedRegex("^src/Aanwezig/(Calendars|Days|Conditions|Compilation|Cases|Measures|Snapshots|Occurrences|Dossier|Batches|Guards|Recommendations|Reporting|Explanations)/")]
    private static partial Regex Rooms();

    [GeneratedRegex("leerplicht|doorstroompunt|\"nl\" =>", RegexOptions.IgnoreCase)]
    private static partial Regex Country();
}
