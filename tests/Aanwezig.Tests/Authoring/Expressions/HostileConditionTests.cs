using System.Text;
using Aanwezig.Authoring.Expressions;
using Aanwezig.Authoring.Yaml;
using Aanwezig.Definitions;
using Aanwezig.Diagnostics;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Aanwezig.Tests.Authoring.Expressions;

public class HostileConditionTests
{
    public static TheoryData<string> Texts =>
    [
        new string('(', 1000),
        new string('(', 200_000),
        new string('(', 33) + "leerplichtig" + new string(')', 33),
        string.Concat(Enumerable.Repeat("not ", 33)) + "leerplichtig",
        string.Concat(Enumerable.Repeat("not (", 30)) + "leerplichtig" + new string(')', 30),
        string.Join(" and ", Enumerable.Repeat("true", 120)),
        string.Join(" + ", Enumerable.Repeat("1", 120)) + " > lates",
        new string('a', 100_000),
        new string('§', 999),
        new string('"', 999),
        "\"",
        "\"\\\"",
        "pathway == \"a\"\"b\"",
        "pathway == \"\u0000\"",
        "typeof(string)",
        "GetType()",
        "lates.GetType()",
        "lates.GetType().Assembly.Location",
        "\"\".GetType().Assembly.DefinedTypes.Count() > 0",
        "DateTime.Now > enrolled_on",
        "Guid.NewGuid() == pathway",
        "Enumerable.Range(0, 2000000000).Sum() > lates",
        "new(lates as x)",
        "new object() == null",
        "null == pathway",
        "np(lates, 0) > 1",
        "iif(leerplichtig, 1, 2) > lates",
        "x => x",
        "it == it",
        "it",
        "$root > 1",
        "parent.level > 1",
        "object == object",
        "int(lates) > 1",
        "Math.Abs(lates) > 1",
        "lates as int > 1",
        "lates is int",
        "lates ?? 1 > 2",
        "lates << 2 > 1",
        "lates ^ 2 > 1",
        "~lates > 1",
        "0x10 > lates",
        "0b11 > lates",
        "1m > lates",
        "1d > lates",
        "lates > 1e400",
        "lates > ∞",
        "lates > ٣",
        "lates > ３",
        "ｌates > 3",
        "lаtes > 3",
        "lates\u200b > 3",
        "lates\u00a0> 3",
        "\ufefflates > 3",
        "lates > 3 \ud83d\ude00",
        "lates > 3 \ud83d",
        "lates > 3 // comment",
        "lates > 3; drop",
        "lates > 3 # comment",
        "{0}",
        "lates > {lates}",
        "#{lates}",
        "@0 > 1",
        "lates > 3\u0000",
        ")(",
        "in",
        "not",
        "not in (1)",
        "in in in",
        "and and and",
        ",",
        "(,)",
        "level in in (1)",
        "level in (1) in (2)",
        "leerplichtig and (lates)",
        "(leerplichtig) (student_finance)",
        "- - - 1 > lates",
        "-\"a\" == pathway",
        "true > false",
        "true + true > 1",
        "not 1",
        "\"a\" in (\"a\")",
        "\"a\" + 1 == pathway",
        "pathway * pathway > 1",
        "(level in (1)) > 2",
        "(level == 1) + 1 > 2",
        "(pathway == \"a\") == \"a\"",
        "enrolled_on + enrolled_on > 1",
        "enrolled_on in (1, 2)",
        "enrolled_on - left_on > 3",
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void HostileText_IsRefusedWithADiagnostic(string text)
    {
        var expectsRefusal = !text.StartsWith("not (not (", StringComparison.Ordinal);

        var (condition, diagnostics) = Given.Reading(text);

        Assert.Equal(expectsRefusal, condition is null);
        Assert.Equal(expectsRefusal, diagnostics.Count > 0);
        Assert.All(diagnostics, AssertReadable);
    }

    [Fact]
    public void TooManyMistakes_AreNotAllTold() => Assert.Equal(10, Given.Reading(new string('§', 999)).Diagnostics.Count);

    [Property(MaxTest = 1000)]
    public Property AnyMixOfWords_IsReadOrRefusedButNeverThrows()
    {
        string[] words =
        [
            "lates", "level", "pathway", "leerplichtig", "enrolled_on", "exempt", "1", "0.5", "\"bbl\"", "\"2026-09-01\"", "true", "false", "and", "or",
            "not", "in", "(", ")", ",", "==", "!=", "<", ">=", "+", "-", "*", "(1, 2)", "(\"a\")", "(level == 1)",
        ];
        var texts = Gen.Elements(words).ListOf().Select(list => string.Join(' ', list.Take(12)));
        return Prop.ForAll(texts.ToArbitrary(), IsReadOrRefused);
    }

    [Property(MaxTest = 1000)]
    public bool AnyText_IsReadOrRefusedButNeverThrows(string? text) => IsReadOrRefused(text ?? "");

    [Fact]
    public void EveryPrefixOfAGoodCondition_IsReadOrRefused()
    {
        const string Text = "not (level in (1, 2)) and (unexcused_hours + 2 * lates >= 7.5 or pathway == \"bbl\") and enrolled_on < \"2026-09-01\"";

        Assert.All(Enumerable.Range(0, Text.Length), length => Assert.True(IsReadOrRefused(Text[..length])));
    }

    [Fact]
    public void BytesAtRandom_AreReadOrRefused()
    {
        var random = new System.Random(20261109);
        for (var i = 0; i < 2000; i++)
        {
            var bytes = new byte[random.Next(1, 60)];
            random.NextBytes(bytes);
            Assert.True(IsReadOrRefused(Encoding.Latin1.GetString(bytes)));
        }
    }

    private static bool IsReadOrRefused(string text)
    {
        var bag = new DiagnosticBag();
        var condition = ConditionReader.Read(new ScalarNode(new SourceSpan("a.yaml", 1, 1, text.Length), text, false), Given.Symbols, bag);
        var diagnostics = bag.Sorted();
        Assert.All(diagnostics, AssertReadable);
        return condition is null == (diagnostics.Count > 0);
    }

    private static void AssertReadable(Diagnostic diagnostic)
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            Assert.DoesNotContain('\n', diagnostic.Message(language));
            Assert.DoesNotMatch("""(^|[^{])\{[a-z]+\}($|[^}])""", new Diagnostic(diagnostic.Code, diagnostic.Span, [.. diagnostic.Arguments.Select(a => a with { Value = "…" })]).Message(language));
            Assert.DoesNotMatch("""\{[a-z]+\}""", new Diagnostic(diagnostic.Code, diagnostic.Span, [.. diagnostic.Arguments.Select(a => a with { Value = "…" })]).Help(language));
        }

        Assert.True(diagnostic.Span.Length >= 1 || diagnostic.Code.Id is "AW3001");
    }
}
