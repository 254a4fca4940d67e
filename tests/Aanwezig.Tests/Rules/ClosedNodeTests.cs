using System.Diagnostics;
using Aanwezig.Authoring.Binding;
using Aanwezig.Authoring.Inheritance;
using Aanwezig.Authoring.Layout;
using Aanwezig.Authoring.Library;
using Aanwezig.Authoring.Yaml;
using Aanwezig.Diagnostics;

namespace Aanwezig.Tests.Rules;

/// <summary>A kind of node that a place does not know is named there, and a key of the language has a rule where a file is merged with its base.</summary>
public sealed class ClosedNodeTests
{
    private static readonly SourceSpan Here = new("school.yaml", 1, 1, 1);
    private static readonly SyntaxNode New = new NewNode(Here);

    private static readonly Dictionary<string, Action> Places = new()
    {
        ["words of a list"] = () => Mappings.Words(New).Count(),
        ["equal content"] = () => Mappings.Same(New, New),
        ["stricter condition"] = () => Stricter.When(New, New),
        ["value in a message"] = () => Stricter.Said(New),
        ["equal layout"] = () => SameTree.Are(New, New),
        ["single value"] = () => ScalarReader.Scalar(New, "key", new DiagnosticBag()),
        ["list"] = () => ListReader.Items(New, "key", new DiagnosticBag()),
        ["places of values"] = () => SpanIndex.Of(With("key")),
        ["flat text"] = () => FlatText.Of(With("key"), file => file),
        ["names in a condition"] = () => DutyGround.Of(Map("steps", new SequenceNode(Here, [With("when", ("duty", "lpw_21a"))], false))),
    };

    public static TheoryData<string> PlaceNames => [.. Places.Keys];

    public static TheoryData<string> Settings => [.. AttendanceBinder.Keys.Known];

    [Theory]
    [MemberData(nameof(PlaceNames))]
    public void NewKindOfNode_IsNamed(string place) =>
        Assert.Contains(nameof(NewNode), Assert.Throws<UnreachableException>(Places[place]).Message, StringComparison.Ordinal);

    [Fact]
    public void EveryKeyOfAProtocol_HasARuleForItsMerge() => Assert.Equal(ProtocolBinder.Keys.Known.Order(), ProtocolMerge.Keys.Order());

    [Theory]
    [MemberData(nameof(Settings))]
    public void EverySettingOfAttendance_HasARuleForTheDutiesOfABase(string key)
    {
        var ground = DutyGround.Of(Map("steps", new SequenceNode(Here, [], false)));

        Assert.Null(ground.DutyOfSetting(new SyntaxEntry(Word(key), Word("other")), Word("was")));
    }

    private static MappingNode With(string key, params IReadOnlyList<(string Key, string Text)> others) =>
        new(Here, [.. others.Select(other => new SyntaxEntry(Word(other.Key), Word(other.Text))), new SyntaxEntry(Word(key), New)], false);

    private static MappingNode Map(string key, SyntaxNode value) => new(Here, [new SyntaxEntry(Word(key), value)], false);

    private static ScalarNode Word(string text) => new(Here, text, false);

    private sealed class NewNode(SourceSpan span) : SyntaxNode(span);
}
