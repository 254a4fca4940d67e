using Aanwezig.Authoring.Yaml;

namespace Aanwezig.Testing.Tests.Reading;

public class SettingChangesTests
{
    [Fact]
    public void Setting_IsChanged() => Assert.Equal("ignored", TextAt(Changed("attendance.practice: ignored"), "attendance", "practice"));

    [Fact]
    public void Setting_ThatWasNotWritten_IsAdded()
    {
        var changed = Changed("attendance.registration: full");

        Assert.Equal("full", TextAt(changed, "attendance", "registration"));
        Assert.Equal("counts", TextAt(changed, "attendance", "practice"));
    }

    [Fact]
    public void Step_IsFoundByItsId()
    {
        var changed = Changed("steps.report_16.when: to_report > 16");

        Assert.Equal(["unexcused_hours >= 5", "unexcused_hours >= 5", "to_report > 16"], Steps(changed).Select(step => TextAt(step, "when")));
    }

    [Fact]
    public void Block_CanTakeThePlaceOfAValue()
    {
        var changed = Changed("attendance.unknown: { after: 3 school_days, becomes: unexcused }");

        Assert.Equal("unexcused", TextAt(changed, "attendance", "unknown", "becomes"));
    }

    [Fact]
    public void SeveralSettings_AreChangedTogether()
    {
        var changed = Changed("attendance.practice: ignored, calendar: nl/midden, steps.coach_talk.within: 5 days");

        Assert.Equal("ignored", TextAt(changed, "attendance", "practice"));
        Assert.Equal("5 days", TextAt(Steps(changed)[0], "within"));
    }

    [Fact]
    public void ChangedValue_KeepsItsPlaceInTheScenario()
    {
        var value = (ScalarNode)((MappingNode)Changed("attendance.practice: ignored")["attendance"]!)["practice"]!;

        Assert.Equal("scenario.yaml:4:30", value.Span.ToString());
    }

    private static MappingNode Changed(string changes)
    {
        var world = new TestWorld();
        var result = world.Run($"scenario: proef\nprotocol: school/proef\nstudent: {{ born: 2009-03-12 }}\nwith: {{ {changes} }}\nexpect:\n  - on: 2026-11-18\n    recommended: []\n");
        Assert.Empty(result.Diagnostics);
        return world.BoundTree!;
    }

    private static IReadOnlyList<MappingNode> Steps(MappingNode tree) => [.. ((SequenceNode)tree["steps"]!).Items.OfType<MappingNode>()];

    private static string TextAt(MappingNode tree, params string[] path)
    {
        SyntaxNode? node = tree;
        foreach (var key in path)
        {
            node = Assert.IsType<MappingNode>(node)[key];
        }

        return Assert.IsType<ScalarNode>(node).Text;
    }
}
