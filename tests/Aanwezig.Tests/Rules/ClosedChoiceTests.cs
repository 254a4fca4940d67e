namespace Aanwezig.Tests.Rules;

/// <summary>Every choice over a closed list names each member; what it does not name it refuses.</summary>
/// <remarks>The compiler holds a <c>switch</c> expression over an enumeration to this, but only where it has no last arm for the rest.</remarks>
public sealed class ClosedChoiceTests
{
    [Fact]
    public void Families_AreFoundInTheSource() => Assert.All(
        new[] { "Condition", "Operand", "SyntaxNode" }, family => Assert.Contains(ClosedChoices.All, choice => choice.List == family));

    [Fact]
    public void NoLastArm_TakesAMemberInSilence() => Assert.True(!Silent(ClosedChoices.All).Any(), string.Join('\n', Silent(ClosedChoices.All)));

    [Fact]
    public void EveryTypeOfAFamily_IsNamed() => Assert.True(!Forgotten(ClosedChoices.All).Any(), string.Join('\n', Forgotten(ClosedChoices.All)));

    [Theory]
    [InlineData("x switch { ScalarNode a => 1, SequenceNode => 2, MappingNode => 3, _ => throw Unlisted.Type(x) }")]
    [InlineData("x switch { ScalarNode or SequenceNode { Items.Count: 0 } or MappingNode => 1, SequenceNode list => Of(list, 3), var other => throw Unlisted.Type(other) }")]
    [InlineData("x switch { Verdict.Met => 1, Verdict.NotMet or Verdict.Unknown => 2 }")]
    [InlineData("switch (x)\n{\n case ScalarNode or SequenceNode:\n break;\n case MappingNode when Is(x):\n return;\n default:\n throw Unlisted.Type(x);\n}")]
    [InlineData("word switch { \"all\" => 1, _ => 2 }")]
    public void WholeChoice_IsFine(string text)
    {
        Assert.Empty(Silent(ClosedChoices.In("here", text)));
        Assert.Empty(Forgotten(ClosedChoices.In("here", text)));
    }

    [Theory]
    [InlineData("x switch { ScalarNode a => 1, SequenceNode => 2, MappingNode => 3, _ => 4 }")]
    [InlineData("x switch { ScalarNode a => 1, var other => Wrong(other, 2) }")]
    [InlineData("x switch { ScalarNode a => 1, { } other => Wrong(other, 2) }")]
    [InlineData("(x, y) switch { (ScalarNode, ScalarNode) => 1, _ => false }")]
    [InlineData("x switch { Verdict.Met => 1, _ => 2 }")]
    [InlineData("switch (x)\n{\n case ScalarNode or SequenceNode or MappingNode:\n break;\n}")]
    [InlineData("switch (x)\n{\n case Verdict.Met:\n break;\n default:\n return 1;\n}")]
    public void SilentRest_IsFound(string text) => Assert.NotEmpty(Silent(ClosedChoices.In("here", text)));

    [Theory]
    [InlineData("x switch { ScalarNode a => 1, SequenceNode => 2, _ => throw Unlisted.Type(x) }")]
    [InlineData("x switch { ScalarNode a => 1, SequenceNode { Items: [MappingNode] } => 2, _ => throw Unlisted.Type(x) }")]
    [InlineData("switch (x)\n{\n case ScalarNode:\n break;\n default:\n throw Unlisted.Type(x);\n}")]
    public void ForgottenType_IsFound(string text) => Assert.NotEmpty(Forgotten(ClosedChoices.In("here", text)));

    private static IEnumerable<string> Silent(IEnumerable<ClosedChoice> choices) => choices
        .Where(choice => choice.Rest?.StartsWith("throw ", StringComparison.Ordinal) == false)
        .Select(choice => $"{choice.Place}: a member of {choice.List} that no arm names is taken in silence");

    private static IEnumerable<string> Forgotten(IEnumerable<ClosedChoice> choices) => choices
        .Where(choice => ClosedChoices.IsFamily(choice.List))
        .Select(choice => (choice, Missing: string.Join(", ", ClosedChoices.Families[choice.List].Except(choice.Named))))
        .Where(found => found.Missing.Length > 0)
        .Select(found => $"{found.choice.Place}: no arm names {found.Missing} of {found.choice.List}");
}
