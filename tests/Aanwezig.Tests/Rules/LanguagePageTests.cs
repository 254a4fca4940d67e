using System.Text.RegularExpressions;
using Aanwezig.Attendance;
using Aanwezig.Definitions;
using Aanwezig.Diagnostics;
using Aanwezig.Guards;

namespace Aanwezig.Tests.Rules;

/// <summary>The page of the language holds every word that is read, and shows nothing that no test reads.</summary>
public partial class LanguagePageTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(House.Root, "protocols", "README.md")).ReplaceLineEndings("\n");

    private static readonly string[] Blocks = [.. Block().Matches(Page).Select(match => match.Groups[1].Value)];

    private static readonly string[] Spans = [.. Span().Matches(Block().Replace(Page, string.Empty)).Select(match => match.Groups[1].Value)];

    private static readonly HashSet<string> Words =
        [.. Blocks.Concat(Spans).SelectMany(text => Word().Matches(text).Select(match => match.Value))];

    public static TheoryData<string> Rooms => new("src/Aanwezig/Authoring/Binding/", "src/Aanwezig/Authoring/Library/", "src/Aanwezig.Testing/Reading/", "src/Aanwezig.Testing/Claims/");

    [Theory]
    [MemberData(nameof(Rooms))]
    public void EveryKeyThatIsRead_IsOnThePage(string room)
    {
        var keys = House.Sources
            .Where(file => House.Below(file).StartsWith(room, StringComparison.Ordinal) && Reads().IsMatch(file))
            .SelectMany(file => WordList().Matches(File.ReadAllText(file)))
            .SelectMany(list => Literal().Matches(list.Groups["words"].Value).Select(match => match.Groups[1].Value))
            .ToHashSet();

        Assert.True(keys.Count >= 10, $"{room} has only {keys.Count} keys");
        Assert.Empty(keys.Except(Words).Except(ReadOnlyToRefuse).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void EveryWordOfAClosedList_IsOnThePage() => Assert.Empty(
        ((IEnumerable<string>)
        [
            .. Names.All<AttendanceKind>(), .. Names.All<Activity>(), .. Names.All<Channel>(), .. Names.All<Counting>(), .. Names.All<Decision>(),
            .. Names.All<Disclosed>(), .. Names.All<IfCorrected>(), .. Names.All<PracticeMode>(), .. Names.All<RegistrationMode>(), .. Names.All<ShareSide>(),
            .. Names.All<WindowPeriod>(), .. Names.All<TimeUnit>(), .. Names.All<FactType>(), .. Names.All<DossierOutcome>(), .. Names.All<ConsentScope>(),
            .. Names.All<ConsentState>(), .. Names.All<GuardName>(), .. FieldFacts.Given.Select(fact => fact.Key),
        ]).Except(Words).Except([Names.Of(FactType.Time)]).Order(StringComparer.Ordinal));

    [Fact]
    public void EveryAdvice_IsOnThePage() =>
        Assert.All(DiagnosticCatalogue.All.Where(code => code.Severity == Severity.Advice), code => Assert.Contains($"`{code.Id}`", Page, StringComparison.Ordinal));

    [Fact]
    public void EveryBlock_StandsInAFileOfTheExamples()
    {
        var files = Directory.EnumerateFiles(Path.Combine(House.Root, "examples", "elsewhere"), "*.yaml", SearchOption.AllDirectories)
            .Select(file => File.ReadAllText(file).ReplaceLineEndings("\n"))
            .ToList();

        Assert.True(Blocks.Length >= 6);
        Assert.All(Blocks, block => Assert.Contains(files, text => text.Contains(block, StringComparison.Ordinal)));
    }

    [Fact]
    public void EverySnippet_StandsInAFileThatATestReads()
    {
        var folders = new[] { "protocols", "examples", "tests/Aanwezig.Tests/Accepted" };
        var files = folders
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(House.Root, folder), "*.yaml", SearchOption.AllDirectories))
            .Select(file => Spaces().Replace(File.ReadAllText(file), " "))
            .ToList();

        var snippets = Spans.Where(span => span.Contains(": ", StringComparison.Ordinal) && !KeysAlone().IsMatch(span)).Select(span => Spaces().Replace(span, " "));
        Assert.All(snippets, span => Assert.True(files.Exists(text => text.Contains(span, StringComparison.Ordinal)), span));
    }

    [Fact]
    public void EveryProtocolThatIsShipped_IsNamed()
    {
        var shipped = Directory.EnumerateFiles(Path.Combine(House.Root, "protocols"), "*.yaml", SearchOption.AllDirectories)
            .SelectMany(File.ReadLines)
            .Where(line => line.StartsWith("protocol: ", StringComparison.Ordinal) && !line.Contains("..", StringComparison.Ordinal))
            .Select(line => line["protocol: ".Length..])
            .Where(name => !name.StartsWith('/'))
            .Distinct();
        Assert.All(shipped, name => Assert.Contains($"`{name}`", Page, StringComparison.Ordinal));
    }

    // A key of a later version of the language, which the reader refuses with a message of its own.
    private static readonly string[] ReadOnlyToRefuse = ["scope"];

    [GeneratedRegex(@"```yaml\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"`([^`\n]+)`")]
    private static partial Regex Span();

    [GeneratedRegex("[a-z_]+")]
    private static partial Regex Word();

    [GeneratedRegex("\"([a-z][a-z_]*)\"")]
    private static partial Regex Literal();

    // `{ from, until }` names the keys of a block; it is not the text of a file.
    [GeneratedRegex(@"\{ [a-z_]+(, [a-z_]+)* \}")]
    private static partial Regex KeysAlone();

    [GeneratedRegex(@"(Binder|Reader|Keys|Document|Tables|Words|Lines?)\.cs$")]
    private static partial Regex Reads();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    // `KeyList.Of("a", "b")`, `string[] Words = ["a", "b"]`, `Allow("a", "b")`, and the names of a table: `["a"] = …`.
    [GeneratedRegex("""(KeyList\s*\.\s*Of\(|\.Allow\(|string\[\] \w+\s*=\s*\[|IReadOnlyList<string> \w+\s*=\s*\[|^\s*\[)(?<words>\s*"[^;]*?)[\])]""", RegexOptions.Multiline)]
    private static partial Regex WordList();
}
