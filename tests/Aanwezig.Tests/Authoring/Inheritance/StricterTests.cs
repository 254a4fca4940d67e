using Aanwezig.Authoring.Inheritance;
using Aanwezig.Authoring.Yaml;
using Aanwezig.Diagnostics;

namespace Aanwezig.Tests.Authoring.Inheritance;

/// <summary>What a school may ask of itself beyond a duty of its base: sooner, oftener, earlier.</summary>
public class StricterTests
{
    [Theory]
    [InlineData("5 working_days", "3 working_days", true)]
    [InlineData("5 working_days", "5 working_days", true)]
    [InlineData("5 working_days", "6 working_days", false)]
    [InlineData("5 working_days", "3 school_days", false)] // which is shorter depends on the calendar
    [InlineData("2 weeks", "14 days", true)]
    [InlineData("2 weeks", "15 days", false)]
    [InlineData("soon", "3 days", false)]
    [InlineData("[5 days]", "3 days", false)]
    public void Deadline_IsNoLonger(string was, string own, bool stricter) => Assert.Equal(stricter, Stricter.Within(Node(was), Node(own)));

    [Theory]
    [InlineData("{ times: 1, per: 4 weeks }", "{ times: 1, per: 4 weeks }", true)]
    [InlineData("{ times: 1, per: 4 weeks }", "{ times: 2, per: 4 weeks }", true)]
    [InlineData("{ times: 2, per: 4 weeks }", "{ times: 1, per: 4 weeks }", false)]
    [InlineData("{ times: 1, per: 4 weeks }", "{ times: 1, per: 2 weeks }", true)]
    [InlineData("{ times: 1, per: 4 weeks }", "{ times: 1, per: 6 weeks }", false)]
    [InlineData("{ times: 1, per: 4 weeks }", "{ times: 1, per: school_year }", false)]
    [InlineData("{ per: 4 weeks }", "{ per: 4 weeks, counting: done }", false)] // a limit that the base does not have
    [InlineData("{ per: 4 weeks, counting: done }", "{ per: 4 weeks, counting: occurred }", false)] // which is stricter is not known
    [InlineData("{ per: 4 weeks }", "4 weeks", false)]
    public void Limit_LetsAStepOccurAsOften(string was, string own, bool stricter) => Assert.Equal(stricter, Stricter.AtMost(Node(was), Node(own)));

    [Theory]
    [InlineData("hours >= 16", "hours >= 12", true)]
    [InlineData("hours >= 16", "hours >= 17", false)]
    [InlineData("hours >= 16", "hours  >=  16", true)] // white space says nothing
    [InlineData("hours > 16 and age < 18", "hours > 12.5 and age < 18", true)]
    [InlineData("hours >= 16 and age < 18", "hours >= 16 and age < 12", false)] // a lower number after < is met later
    [InlineData("hours >= 16", "lates >= 16", false)]
    [InlineData("hours >= 16 * 2", "hours >= 12 * 2", false)] // arithmetic is not compared
    [InlineData("not (hours >= 16)", "not (hours >= 12)", false)] // under `not` a lower number is met later
    [InlineData("{ any: [hours >= 16, lates >= 9] }", "{ any: [hours >= 12, lates >= 9] }", true)]
    [InlineData("{ any: [hours >= 16, lates >= 9] }", "{ any: [hours >= 12] }", false)]
    [InlineData("{ any: [hours >= 16] }", "{ all: [hours >= 16] }", false)]
    [InlineData("{ any: [hours >= 16] }", "hours >= 16", false)]
    public void Condition_IsMetAsEarly(string was, string own, bool stricter) => Assert.Equal(stricter, Stricter.When(Node(was), Node(own)));

    [Theory]
    [InlineData("{ times: 1, per: [a, b] }", "times: 1, per: a, b")]
    [InlineData("hours >= 1", "hours >= 1")]
    public void Value_IsSaidOnOneLine(string node, string said) => Assert.Equal(said, Stricter.Said(Node(node)));

    [Fact]
    public void LongValue_IsCutOff() => Assert.Equal(new string('a', 59) + "…", Stricter.Said(Node(new string('a', 61))));

    private static SyntaxNode Node(string value)
    {
        var bag = new DiagnosticBag();
        var tree = Assert.IsType<MappingNode>(YamlTree.Read(new SourceText("a.yaml", $"key: {value}\n"), bag));
        Assert.Empty(bag.Sorted());
        return tree["key"]!;
    }
}
