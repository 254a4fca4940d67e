using System.Text;
using Aanwezig.Authoring.Layout;
using Aanwezig.Authoring.Yaml;
using Aanwezig.Diagnostics;
using Aanwezig.Testing.Generators;

namespace Aanwezig.Testing.Generators.Tests.Properties;

/// <summary>Laying a protocol out never changes what it says, whatever protocol it is and however it was written.</summary>
public class LaidOutProtocolsTests
{
    private const int Protocols = 25;

    public static TheoryData<int> Seeds => [.. Enumerable.Range(0, Protocols).Select(number => number * RandomCases.PerProtocol)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void RandomProtocol_SaysTheSameLaidOut(int seed)
    {
        var drawn = RandomCases.Draw(seed);
        var written = Mangled(drawn.Text, new Random(seed));

        var laidOut = Laid(written);

        Assert.True(laidOut is not null, written);
        Assert.Equal(laidOut, Laid(laidOut));
        Assert.Equal(TokenList.Of(written).Comments, TokenList.Of(laidOut).Comments);
        Assert.True(SameTree.Are(Tree(drawn.Text), Tree(laidOut)), laidOut);
    }

    // One that stands on another is known to the library of its own case only.
    public static TheoryData<int> Whole => [.. Seeds.Select(row => row.Data).Where(seed => RandomCases.Draw(seed).Base is null)];

    [Theory]
    [MemberData(nameof(Whole))]
    public void StudentOfALaidOutProtocol_MeetsTheSameSteps(int seed)
    {
        var drawn = RandomCases.Draw(seed);
        var reading = drawn.Library.ReadProtocol("laid-out.yaml", Encoding.UTF8.GetBytes(Laid(Mangled(drawn.Text, new Random(seed)))!));

        Assert.DoesNotContain(reading.Diagnostics, one => one.IsError);
        Assert.Equal(Occurred(drawn, drawn.Protocol), Occurred(drawn, drawn.Library.Compile(reading.Definition!)));
    }

    private static string Occurred(RandomCase drawn, Protocol protocol) =>
        string.Join('\n', protocol.Replay(drawn.Student, drawn.From, drawn.On).Select(one => $"{one.Step} {one.Onset:yyyy-MM-dd} {one.Outcome} {one.Ended:yyyy-MM-dd}"));

    private static string? Laid(string text) => DocumentLayout.Of("test.yaml", Encoding.UTF8.GetBytes(text)).Text;

    private static MappingNode Tree(string text) => YamlTree.Read(new SourceText("test.yaml", text), new DiagnosticBag())!;

    // Deeper, wider, with blank lines, remarks and spaces that nobody sees.
    private static string Mangled(string text, Random chance)
    {
        var deeper = chance.Next(1, 4);
        var written = new StringBuilder();
        foreach (var line in text.TrimEnd('\n').Split('\n'))
        {
            var content = line.TrimStart(' ');
            var indent = new string(' ', (line.Length - content.Length) * deeper);
            written.Append(chance.Next(8) == 0 ? $"{indent}# {chance.Next(100)}\n" : string.Empty)
                .Append(indent)
                .Append(content.StartsWith("- ", StringComparison.Ordinal) ? "-" + new string(' ', (2 * deeper) - 1) + content[2..] : content)
                .Append(chance.Next(6) == 0 ? $"   # {chance.Next(100)}" : string.Empty)
                .Append(chance.Next(5) == 0 ? "  " : string.Empty)
                .Append(chance.Next(10) == 0 ? "\n\n" : "\n");
        }

        return written.ToString();
    }
}
