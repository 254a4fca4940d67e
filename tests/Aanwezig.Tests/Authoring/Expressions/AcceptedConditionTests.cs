using Aanwezig.Authoring.Expressions;
using Aanwezig.Authoring.Yaml;
using Aanwezig.Definitions;
using Aanwezig.Diagnostics;

namespace Aanwezig.Tests.Authoring.Expressions;

public class AcceptedConditionTests
{
    public static TheoryData<string, string> Table => new()
    {
        { "unexcused_hours >= 16", "AtLeast[measure unexcused_hours; 16/1]" },
        { "unexcused_hours>=16", "AtLeast[measure unexcused_hours; 16/1]" },
        { "  lates\t>\n3 ", "More[measure lates; 3/1]" },
        { "16 <= unexcused_hours", "AtMost[16/1; measure unexcused_hours]" },
        { "unexcused_hours >= 0.1", "AtLeast[measure unexcused_hours; 1/10]" },
        { "unexcused_hours >= 0.30000000000000001", "AtLeast[measure unexcused_hours; 30000000000000001/100000000000000000]" },
        { "lates < 999999999999999999", "Less[measure lates; 999999999999999999/1]" },
        { "lates > -1", "More[measure lates; -1/1]" },
        { "lates - -1 > 0", "More[Subtract[measure lates; -1/1]; 0/1]" },
        { "lates - - 1 > 0", "More[Subtract[measure lates; -1/1]; 0/1]" },
        { "lates -1 > 0", "More[Subtract[measure lates; 1/1]; 0/1]" },
        { "unexcused_hours + 2 * lates >= 16", "AtLeast[Add[measure unexcused_hours; Multiply[2/1; measure lates]]; 16/1]" },
        { "(unexcused_hours + 2) * lates >= 16", "AtLeast[Multiply[Add[measure unexcused_hours; 2/1]; measure lates]; 16/1]" },
        { "missed_minutes - lates - 1 == 0", "Equal[Subtract[Subtract[measure missed_minutes; measure lates]; 1/1]; 0/1]" },
        { "missed_minutes * 0.5 >= lates * 0.25", "AtLeast[Multiply[measure missed_minutes; 1/2]; Multiply[measure lates; 1/4]]" },
        { "level != 2", "NotEqual[Integer level; 2/1]" },
        { "level in (1, 2)", "in[Integer level; 1/1; 2/1]" },
        { "level in (1,2)", "in[Integer level; 1/1; 2/1]" },
        { "level in (-1)", "in[Integer level; -1/1]" },
        { "not (level in (1, 2))", "not[in[Integer level; 1/1; 2/1]]" },
        { "level + 1 in (2, 3)", "in[Add[Integer level; 1/1]; 2/1; 3/1]" },
        { "(level) in (2)", "in[Integer level; 2/1]" },
        { "level in (1, 2) or age in (16, 17) or lates > 2", "any[in[Integer level; 1/1; 2/1]; in[Integer age; 16/1; 17/1]; More[measure lates; 2/1]]" },
        { "pathway == \"bbl\"", "Equal[Text pathway; 'bbl']" },
        { "\"bbl\" != pathway", "NotEqual['bbl'; Text pathway]" },
        { "pathway == exempt", "Equal[Text pathway; Text exempt]" },
        { "pathway in (\"bol\", \"bbl\")", "in[Text pathway; 'bol'; 'bbl']" },
        { "exempt == \"één (1) && 'x' / {0} true\"", "Equal[Text exempt; 'één (1) && 'x' / {0} true']" },
        { "exempt == \"\"", "Equal[Text exempt; '']" },
        { "pathway == \"1\"", "Equal[Text pathway; '1']" },
        { "enrolled_on >= \"2026-09-01\"", "AtLeast[Date enrolled_on; '2026-09-01']" },
        { "\"2026-09-01\" < enrolled_on", "Less['2026-09-01'; Date enrolled_on]" },
        { "enrolled_on == left_on", "Equal[Date enrolled_on; Date left_on]" },
        { "enrolled_on < left_on", "Less[Date enrolled_on; Date left_on]" },
        { "enrolled_on in (\"2026-09-01\", \"2027-02-01\")", "in[Date enrolled_on; '2026-09-01'; '2027-02-01']" },
        { "leerplichtig", "holds leerplichtig" },
        { "(((leerplichtig)))", "holds leerplichtig" },
        { "not leerplichtig", "not[holds leerplichtig]" },
        { "not not leerplichtig", "not[not[holds leerplichtig]]" },
        { "not leerplichtig and student_finance", "all[not[holds leerplichtig]; holds student_finance]" },
        { "not (leerplichtig and student_finance)", "not[all[holds leerplichtig; holds student_finance]]" },
        { "leerplichtig or student_finance and level == 1", "any[holds leerplichtig; all[holds student_finance; Equal[Integer level; 1/1]]]" },
        { "(leerplichtig or student_finance) and level == 1", "all[any[holds leerplichtig; holds student_finance]; Equal[Integer level; 1/1]]" },
        { "leerplichtig and (student_finance and level == 1) and lates > 2", "all[holds leerplichtig; holds student_finance; Equal[Integer level; 1/1]; More[measure lates; 2/1]]" },
        { "true", "yes" },
        { "false", "no" },
        { "leerplichtig and true", "all[holds leerplichtig; yes]" },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public void GoodText_GivesItsTree(string text, string tree) => Assert.Equal(tree, SameCondition.Structure(Given.Condition(text)));

    [Fact]
    public void ManyParts_AreOneList()
    {
        var text = string.Join(" or ", Enumerable.Repeat("true", 100));

        Assert.Equal($"any[{string.Join("; ", Enumerable.Repeat("yes", 100))}]", SameCondition.Structure(Given.Condition(text)));
    }

    [Fact]
    public void DeepestNestingAllowed_IsRead()
    {
        var text = new string('(', 32) + "leerplichtig" + new string(')', 32);

        Assert.Equal("holds leerplichtig", SameCondition.Structure(Given.Condition(text)));
    }

    [Fact]
    public void ProtocolsReadAtOnce_GiveTheSameTrees()
    {
        var texts = Table.Select(row => row.Data).ToArray();

        Parallel.For(0, 400, i =>
        {
            var (text, tree) = texts[i % texts.Length];
            var condition = ConditionReader.Read(new ScalarNode(SourceSpan.OfFile("a.yaml"), text, false), Given.Symbols, new DiagnosticBag());
            Assert.Equal(tree, SameCondition.Structure(condition!));
        });
    }

    [Theory]
    [InlineData("long")]
    [InlineData("short")]
    [InlineData("date")]
    [InlineData("term")]
    [InlineData("div")]
    [InlineData("out")]
    [InlineData("min")]
    [InlineData("of")]
    [InlineData("en")]
    [InlineData("math")]
    [InlineData("int")]
    [InlineData("object")]
    [InlineData("string")]
    [InlineData("decimal")]
    [InlineData("enum")]
    [InlineData("_")]
    [InlineData("te_laat_2")]
    public void NameThatIsAWordElsewhere_IsStillAName(string name)
    {
        var symbols = new Dictionary<string, Symbol> { [name] = new(name, SymbolKind.Measure, Aanwezig.Definitions.FactType.Integer) };
        var bag = new DiagnosticBag();

        var condition = ConditionReader.Read(new ScalarNode(default, $"2 * {name} >= 3", false), symbols, bag);

        Assert.Empty(bag.Sorted());
        Assert.Equal($"AtLeast[Multiply[2/1; measure {name}]; 3/1]", SameCondition.Structure(condition!));
    }
}
