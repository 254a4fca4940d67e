using System.Text;
using Aanwezig.Authoring.Yaml;
using Aanwezig.Diagnostics;
using FsCheck.Xunit;

namespace Aanwezig.Tests.Authoring.Yaml;

/// <summary>Nothing a file holds may crash, hang or exhaust the process.</summary>
public sealed class HostileTextTests
{
    // Processor time: far more than any of them takes, far less than a pass that is not linear would.
    private static readonly TimeSpan _soon = TimeSpan.FromSeconds(10);

    private static readonly string[] _words =
        ["[", "]", "{", "}", "- ", "? ", ": ", ", ", "a", "a: ", "\"", "'", "&a ", "*a ", "!a ", "|\n", ">\n", "%a\n", "---\n", "...\n", " ", "\n", "# ", "\\", "\\U", "FFFFFFFF", "<<: ", "é", "😀", "  "];

    public static TheoryData<string, string> Repeated
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var start in new[] { "", "a: ", "a: \"", "a: '", "a: |\n  ", "a: [", "a: {" })
            {
                foreach (var unit in _words.Append("{a: ").Append("[a, ").Append("{a: [").Append("a: 1\n").Append("- a\n").Append("a:\n ").Append("&a x\n").Append("\\\"").Append("\t").Append("\r").Append("\0"))
                {
                    data.Add(start, unit);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Repeated))]
    public void FileOfOneWord_EndsSoon(string start, string unit)
    {
        var text = start + string.Concat(Enumerable.Repeat(unit, 400_000 / Encoding.UTF8.GetByteCount(unit)));

        Read(text);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    [InlineData("? ")]
    [InlineData("? - ")]
    public void DeepNesting_IsRefusedAtOnce(string unit)
    {
        var told = Read(string.Concat(Enumerable.Repeat(unit, 1_000_000 / unit.Length)));

        Assert.Equal("AW1005", Assert.Single(told).Code.Id);
    }

    [Fact]
    public void LinesEachDeeperThanTheLast_AreRefused()
    {
        var text = new StringBuilder();
        for (var depth = 0; depth < 1_400; depth++)
        {
            text.Append(' ', depth).Append("a:\n");
        }

        Assert.Equal("AW1005", Assert.Single(Read(text.ToString())).Code.Id);
    }

    [Fact]
    public void TwoHundredThousandValues_AreRefused() =>
        Assert.Equal("AW1006", Assert.Single(Read("a: [" + string.Concat(Enumerable.Repeat("a, ", 200_000)) + "]")).Code.Id);

    [Fact]
    public void AliasesOfAliases_AreRefusedEachAtItsPlace()
    {
        var bomb = "a: &a [x, x, x, x, x, x, x, x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]\nc: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]\n";

        var told = Read(bomb);

        Assert.Equal(3, told.Count(one => one.Code.Id == "AW1007"));
        Assert.Equal(18, told.Count(one => one.Code.Id == "AW1008"));
    }

    [Property(MaxTest = 500)]
    public void AnyBytes_AreReadOrRefused(byte[] bytes) => ReadBytes(bytes);

    [Property(MaxTest = 3_000)]
    public void AnyMixOfMarks_IsReadOrRefused(byte[] choices) =>
        Read(string.Concat(choices.Select(choice => _words[choice % _words.Length])));

    [Property(MaxTest = 1_000)]
    public void AnyDamageToADocument_IsReadOrRefused(byte[] where, byte what)
    {
        var text = new StringBuilder("aanwezig: 1\ntitle:\n  nl: Zo doen wij dat\nhow: [phone, { a: \"b\" }]\nsteps:\n  - id: a\n    why: >-\n      We missen je\n  - id: 'b'\n");
        foreach (var place in where)
        {
            text.Insert(place % text.Length, _words[(place + what) % _words.Length]);
        }

        Read(text.ToString());
    }

    private static IReadOnlyList<Diagnostic> Read(string text)
    {
        var bag = new DiagnosticBag();
        var begun = ThreadTime.Now;
        var source = new SourceText("a.yaml", text);
        var root = YamlTree.Read(source, bag);

        var taken = ThreadTime.Now - begun;
        Assert.True(taken < _soon, $"took {taken.TotalMilliseconds} ms of processor time");
        Assert.True(root is not null || bag.HasErrors);
        Assert.All(bag.Sorted().Take(100), told => AssertPlace(told.Span, source));
        return bag.Sorted();
    }

    private static void ReadBytes(byte[] bytes)
    {
        var bag = new DiagnosticBag();
        if (SourceReader.Decode("a.yaml", bytes, bag) is { } source)
        {
            Assert.True(YamlTree.Read(source, bag) is not null || bag.HasErrors);
        }
        else
        {
            Assert.True(bag.HasErrors);
        }
    }

    private static void AssertPlace(SourceSpan span, SourceText source)
    {
        Assert.InRange(span.Line, 0, source.Lines.Count);
        if (span.Line > 0)
        {
            Assert.InRange(span.Column, 1, source.Lines[span.Line - 1].Length + 1);
            Assert.InRange(span.Length, 1, Math.Max(1, source.Lines[span.Line - 1].Length + 1 - span.Column));
        }
    }
}
