using System.Collections;
using System.Reflection;
using Aanwezig.Authoring.Expressions;
using Aanwezig.Authoring.Rules;
using Aanwezig.Conditions;
using Aanwezig.Definitions;
using Aanwezig.Diagnostics;
using Aanwezig.Reporting;
using Aanwezig.Tests.Fixtures;

namespace Aanwezig.Tests.Rules;

/// <summary>A condition of every kind and an operand of every kind go through every place that chooses by their kind.</summary>
/// <remarks>
/// A place that does not know a kind throws and names it; a kind without an example is named here. <see cref="ClosedChoiceTests"/> holds the same
/// for every family, from the text of the source.
/// </remarks>
public sealed class ClosedFamilyTests
{
    private static readonly Dictionary<Type, string> Conditions = new()
    {
        [typeof(AllOf)] = "m >= 1 and age >= 16",
        [typeof(AnyOf)] = "m >= 1 or age >= 100",
        [typeof(Negation)] = "not startkwalificatie",
        [typeof(Comparison)] = "m >= 1",
        [typeof(Membership)] = "level in (1, 2)",
        [typeof(FactHolds)] = "startkwalificatie",
        [typeof(Constant)] = "true",
    };

    private static readonly Dictionary<Type, string> Operands = new()
    {
        [typeof(MeasureOperand)] = "m >= 1",
        [typeof(FactOperand)] = "age > m",
        [typeof(NumberOperand)] = "1 <= m",
        [typeof(TextOperand)] = "pathway == \"bol\"",
        [typeof(ArithmeticOperand)] = "m + 2 * level - 1 >= 2",
    };

    // A value of a record is a text, a number or a time: no fact stands alone there.
    private static readonly Dictionary<Type, string> OfRecord = new()
    {
        [typeof(AllOf)] = "minutes >= 30 and weekday == \"monday\"",
        [typeof(AnyOf)] = "minutes >= 30 or weekday == \"monday\"",
        [typeof(Negation)] = "not (minutes >= 30)",
        [typeof(Comparison)] = "starts == \"09:00\"",
        [typeof(Membership)] = "weekday in (\"monday\", \"friday\")",
    };

    public static TheoryData<string> Kinds => [.. Conditions.Concat(Operands).Select(example => example.Value).Distinct()];

    public static TheoryData<string> KindsOfRecord => [.. OfRecord.Values];

    [Fact]
    public void EveryKindOfCondition_HasAnExample() => Assert.Equal(Names(KindsOf(typeof(Condition))), Names(Conditions.Keys));

    [Fact]
    public void EveryKindOfOperand_HasAnExample() => Assert.Equal(Names(KindsOf(typeof(Operand))), Names(Operands.Keys));

    [Fact]
    public void EveryExample_IsReadAsItsKind()
    {
        Assert.All(Conditions, example => Assert.IsType(example.Key, Read(example.Value)));
        Assert.All(Operands, example => Assert.Contains(example.Key, Within(Read(example.Value)).Select(part => part.GetType())));
        Assert.All(OfRecord, example => Assert.IsType(example.Key, Where(example.Value).Definition.Measures[0].Where));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void EveryKind_IsKnownWhereConditionsAreChosenByKind(string text)
    {
        var condition = Read(text);

        Assert.NotEmpty(ConditionText.Of(condition));
        Assert.All(LowerBound.In(condition), bound => Assert.NotNull(bound));
        Assert.All(Aanwezig.Conditions.Operands.All(condition), Assert.NotNull);
        Assert.NotEmpty(ComparisonSides.Of(new ConditionReading(condition, Verdict.Unknown, [])).Subject);
        Assert.NotNull(MeasuresOfDuties.DutyOf(Agreed.By(Measures, [Agreed.Step("talk", text), Duty(text)]).Definition, "m"));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void EveryKind_IsFollowedAssessedAndWritten(string text)
    {
        var protocol = Agreed.By(Measures, [Agreed.Step("talk", text), Agreed.Step("again", "m >= 3", "coach", $"clear_when: not ({text})")]);
        var pupil = Pupil.Seventeen.Missed("2026-11-03 1:00", "2026-11-04 1:00").Fact("level", "2").Fact("pathway", "bol");
        var written = new StringWriter();

        Assert.NotNull(protocol.Outcomes(pupil));
        RulesEngineWorkflow.Write(written, protocol);
        foreach (var language in Enum.GetValues<Language>())
        {
            ExplainReport.Write(written, protocol.On(pupil, "2026-11-05"), language);
            JsonReport.Write(written, protocol.On(pupil, "2026-11-05"), language);
        }

        Assert.NotEmpty(written.ToString());
    }

    [Theory]
    [MemberData(nameof(KindsOfRecord))]
    public void EveryKindOverARecord_IsRead(string text)
    {
        Assert.NotNull(Where(text).Outcomes(Pupil.Seventeen.Missed("2026-11-03 1:00", "2026-11-04 1:00")));
    }

    private const string Measures = "m: { count: records, of: [unexcused] }";

    private static string Duty(string text) => Agreed.Step("report", $"m >= 16 and ({text})", "leerplicht", "duty: lpw_21a", "report: { type: uren_16 }");

    private static Condition Read(string text) => Agreed.By(Measures, [Agreed.Step("talk", text), Agreed.Step("other", "m >= 1")]).Definition.Steps[0].When;

    private static Protocol Where(string text) => Agreed.By($"m: {{ count: records, of: [unexcused], where: '{text}' }}", [Agreed.Step("talk", "m >= 1")]);

    private static IEnumerable<Type> KindsOf(Type family) => family.Assembly.GetTypes().Where(type => type.IsSubclassOf(family) && !type.IsAbstract);

    private static IEnumerable<string> Names(IEnumerable<Type> types) => types.Select(type => type.Name).Order(StringComparer.Ordinal);

    // The parts of a condition, whatever their properties are called.
    private static IEnumerable<object> Within(object part) => part.GetType().GetProperties(BindingFlags.Instance | BindingFlags.Public)
        .Select(property => property.GetValue(part))
        .SelectMany(value => value is IEnumerable list and not string ? list.Cast<object>() : [value!])
        .Where(value => value is Condition or Operand)
        .SelectMany(Within)
        .Prepend(part);
}
