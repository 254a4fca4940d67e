using System.Text;
using Aanwezig.Authoring.Layout;
using Aanwezig.Authoring.Yaml;
using Aanwezig.Diagnostics;
using Aanwezig.Tests.Rules;
using FsCheck;
using FsCheck.Fluent;

namespace Aanwezig.Tests.Authoring.Layout;

public sealed class LaidOutFilesTests
{
    private static readonly string[] Clean = ["protocols", "examples"];
    private static readonly IReadOnlyList<string> Good = [.. new[] { "protocols", "examples", "tests/Aanwezig.Tests/Accepted", "tests/Aanwezig.Testing.Tests/Worked" }.SelectMany(Below)];

    public static TheoryData<string> Shipped => [.. Clean.SelectMany(Below).Select(House.Below)];

    [Theory]
    [MemberData(nameof(Shipped))]
    public void ShippedFile_IsLaidOutAlready(string file) =>
        Assert.Equal(Read(Path.Combine(House.Root, file)), Laid(Read(Path.Combine(House.Root, file))));

    [Fact]
    public void Mangled_SaysTheSameInTheSameOrder() => Prop.ForAll(
        Gen.Choose(0, int.MaxValue).Select(seed => Mangled(new Random(seed))).ToArbitrary(),
        written =>
        {
            var laidOut = Laid(written);
            Assert.True(laidOut is not null, written);
            Assert.Equal(laidOut, Laid(laidOut));
            Assert.True(SameTree.Are(Tree(written), Tree(laidOut)));
            Assert.Equal(Comments(written), Comments(laidOut));
            Assert.DoesNotContain(laidOut.Split('\n'), line => line.EndsWith(' '));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void WhatWouldChange_IsLeftAlone()
    {
        var layout = DocumentLayout.Of("test.yaml", Encoding.UTF8.GetBytes("a: 1\n? \"coach\n  talk\"\n: phone\n"));

        Assert.Null(layout.Text);
        Assert.Equal([("AW1040", 2, 1)], layout.Diagnostics.Select(one => (one.Code.Id, one.Span.Line, one.Span.Column)));
    }

    [Fact]
    public void WhatCannotBeRead_IsReportedAsUsual()
    {
        var layout = DocumentLayout.Of("test.yaml", "a: [1\n"u8);

        Assert.Null(layout.Text);
        Assert.Equal(["AW1020"], layout.Diagnostics.Select(one => one.Code.Id));
    }

    /// <summary>A good file with other white space between its parts: deeper, wider, with blank lines and remarks.</summary>
    private static string Mangled(Random chance)
    {
        var lines = Read(Good[chance.Next(Good.Count)]).Split('\n');
        var deeper = chance.Next(1, 4);
        var within = 0;
        var written = new StringBuilder();
        foreach (var line in lines)
        {
            var content = line.TrimStart(' ');
            var indent = new string(' ', (line.Length - content.Length) * deeper);
            within = Math.Max(0, within + content.Count(letter => letter is '[' or '{') - content.Count(letter => letter is ']' or '}'));
            if (content.Length > 0 && chance.Next(8) == 0)
            {
                written.Append(indent).Append("#  ").Append(chance.Next(100)).Append('\n');
            }

            var isPlain = content.Length > 0 && within == 0 && !content.Contains('#', StringComparison.Ordinal) && !content.StartsWith("- ", StringComparison.Ordinal);
            content = content.StartsWith("- ", StringComparison.Ordinal) && within == 0 ? "-" + new string(' ', (2 * deeper) - 1) + content[2..] : content;
            written.Append(indent)
                .Append(isPlain && content.Split(": ", 2) is [var key, var value] && chance.Next(3) == 0 ? $"{key}:   {value}" : content)
                .Append(isPlain && !content.EndsWith('|') && !content.EndsWith('>') && chance.Next(6) == 0 ? $"   # {chance.Next(100)}" : string.Empty)
                .Append(content.Length > 0 && chance.Next(5) == 0 ? "  " : string.Empty)
                .Append(chance.Next(10) == 0 ? "\n\n" : "\n");
        }

        return written.ToString();
    }

    private static IEnumerable<string> Below(string folder) =>
        Directory.EnumerateFiles(Path.Combine(House.Root, folder), "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal);

    private static string Read(string file) => File.ReadAllText(file);

    private static string? Laid(string text) => DocumentLayout.Of("test.yaml", Encoding.UTF8.GetBytes(text)).Text;

    private static MappingNode Tree(string text) => YamlTree.Read(new SourceText("test.yaml", text), new DiagnosticBag())!;

    private static IReadOnlyList<string> Comments(string text) => TokenList.Of(text).Comments;
}
