using System.Text.RegularExpressions;

namespace Aanwezig.Tests.Rules;

/// <summary>The pages of the repository lead where they say.</summary>
public partial class PagesTests
{
    private static readonly string Decisions = Path.Combine(House.Root, "src", "decisions");

    public static TheoryData<string> Pages => [.. new[] { "src", "tests", "examples", "protocols" }
        .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(House.Root, folder), "*.md", SearchOption.AllDirectories))
        .Append(Path.Combine(House.Root, "README.md"))
        .Select(House.Below)
        .Where(page => !page.Split('/').Any(part => part is "bin" or "obj" or "node_modules"))
        .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void EveryLink_LeadsToAFile(string page)
    {
        var full = Path.Combine(House.Root, page);
        var targets = Link().Matches(File.ReadAllText(full)).Select(match => match.Groups[1].Value).Where(target => !target.Contains("://", StringComparison.Ordinal));
        Assert.All(targets, target => Assert.True(Path.Exists(Path.Combine(Path.GetDirectoryName(full)!, target)), target));
    }

    [Fact]
    public void EveryDecision_IsInTheIndex()
    {
        var index = File.ReadAllText(Path.Combine(Decisions, "README.md"));
        var names = Directory.EnumerateFiles(Decisions, "*.md").Select(Path.GetFileNameWithoutExtension).Where(name => name != "README").ToList();
        Assert.All(names, name => Assert.Contains($"[{name}]({name}.md)", index, StringComparison.Ordinal));
        Assert.Equal(names.Count, names.Select(name => name![..3]).Distinct().Count());
    }

    [Fact]
    public void EveryDecisionThatCodeNames_HasAPage()
    {
        var named = House.Sources.SelectMany(file => Pointer().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value)).ToList();
        Assert.NotEmpty(named);
        Assert.All(named, name => Assert.True(File.Exists(Path.Combine(Decisions, name + ".md")), name));
    }

    // A heading within a page is not looked for.
    [GeneratedRegex(@"\]\(([^)#\s]+)")]
    private static partial Regex Link();

    [GeneratedRegex(@"// decision: ([\w-]+)")]
    private static partial Regex Pointer();
}
