using Aanwezig.Attendance;
using Aanwezig.Authoring.Yaml;
using Aanwezig.Definitions;
using Aanwezig.Diagnostics;
using Aanwezig.Testing.Lines;

namespace Aanwezig.Testing.Claims;

/// <summary>Reads the forms of expectations: lists of steps, and blocks with one step for each key.</summary>
internal sealed class ClaimShapes(DiagnosticBag bag)
{
    public Word? Text(Word key, SyntaxNode value)
    {
        if (value is ScalarNode { IsEmpty: false } scalar)
        {
            return new Word(scalar.Text, scalar.Span);
        }

        Wrong(key, value, "een enkele waarde", "a single value", "withdraw");
        return null;
    }

    public List<Word>? Words(Word key, SyntaxNode value)
    {
        if (value is SequenceNode list && list.Items.All(item => item is ScalarNode { IsEmpty: false }))
        {
            return [.. list.Items.OfType<ScalarNode>().Select(item => new Word(item.Text, item.Span))];
        }

        Wrong(key, value, "een lijst", "a list", $"{key.Text}: [coach_talk]");
        return null;
    }

    public List<StepName>? Steps(Word key, SyntaxNode value) =>
        Words(key, value) is { } words ? [.. words.Select(Step).OfType<StepName>()] : null;

    /// <summary>Reads a block with one step for each key.</summary>
    public List<T>? ByStep<T>(Word key, SyntaxNode value, Func<StepName, Word, SyntaxNode, T?> read)
        where T : class =>
        Entries(key, value)?.Select(entry => read(entry.Step, entry.Key, entry.Value)).OfType<T>().ToList();

    /// <summary>Reads a block with one step for each key, and pairs as values.</summary>
    public List<T>? ByStep<T>(Word key, SyntaxNode value, Func<StepName, Word, SyntaxNode, T?> read)
        where T : struct =>
        Entries(key, value)?.Select(entry => read(entry.Step, entry.Key, entry.Value)).OfType<T>().ToList();

    /// <summary>Reads <c>STEP DATE</c> items.</summary>
    public List<StepName>? Occurrences(Word key, SyntaxNode value)
    {
        if (Words(key, value) is not { } items)
        {
            return null;
        }

        var occurrences = new List<StepName>();
        foreach (var item in items)
        {
            var line = new Line(new ScalarNode(item.Span, item.Text, false), "STEP DATE", bag);
            if (line.Any("een stap", "a step", out var step) && line.Date(out var onset) && line.End())
            {
                occurrences.Add(new StepName(step, step.Text, onset));
            }
        }

        return occurrences;
    }

    /// <summary>Reads the fields of a step; the word <c>null</c> claims that the answer has no such part.</summary>
    public ExpectedFields? Fields(StepName step, Word key, SyntaxNode value, IReadOnlyCollection<string> known)
    {
        if (value is ScalarNode { Text: AnswerText.Null, IsQuoted: false })
        {
            return new ExpectedFields(step, null);
        }

        if (value is MappingNode { Entries.Count: > 0 } mapping)
        {
            new Keys(mapping, bag).Allow(known);
            return new ExpectedFields(step, [.. mapping.Entries.Where(entry => known.Contains(entry.Key.Text)).Select(Field).OfType<ExpectedField>()]);
        }

        Wrong(key, value, "een blok met velden", "a block of fields", $"{key.Text}: {{ due: 2026-11-06 }}");
        return null;
    }

    public T? OneOf<T>(Word word, string nl, string en)
        where T : struct, Enum
    {
        if (Names.TryParse<T>(word.Text, out var value))
        {
            return value;
        }

        bag.Add(Mistakes.UnknownWord(word, nl, en, Names.All<T>()));
        return null;
    }

    private List<(StepName Step, Word Key, SyntaxNode Value)>? Entries(Word key, SyntaxNode value)
    {
        if (value is not MappingNode mapping)
        {
            Wrong(key, value, "een blok met een stap als sleutel", "a block with a step as key", $"{key.Text}: {{ coach_talk: … }}");
            return null;
        }

        return
        [
            .. from entry in mapping.Entries
               let name = new Word(entry.Key.Text, entry.Key.Span)
               let step = Step(name)
               where step is not null
               select (step, name, entry.Value),
        ];
    }

    private StepName? Step(Word word)
    {
        var step = StepName.Of(word);
        if (step is null)
        {
            var date = word.Text[(word.Text.IndexOf('@', StringComparison.Ordinal) + 1)..];
            bag.Add(ScenarioDiagnostics.NotADate, word.Span, new Argument("word", date));
        }

        return step;
    }

    private ExpectedField? Field(SyntaxEntry entry)
    {
        var field = new Word(entry.Key.Text, entry.Key.Span);
        string? text = entry.Value switch
        {
            ScalarNode { IsEmpty: false } scalar => scalar.Text,
            SequenceNode list when list.Items.All(item => item is ScalarNode) => string.Join(' ', list.Items.OfType<ScalarNode>().Select(item => item.Text)),
            MappingNode { Entries.Count: 2 } interval when interval["min"] is ScalarNode min && interval["max"] is ScalarNode max => $"{min.Text}..{max.Text}",
            ScalarNode or SequenceNode or MappingNode => null,
            _ => throw Unlisted.Type(entry.Value),
        };
        if (text is null)
        {
            Wrong(field, entry.Value, "een waarde of een lijst van waarden", "a value or a list of values", $"{field.Text}: 2026-11-06");
            return null;
        }

        return new ExpectedField(field, text);
    }

    private void Wrong(Word key, SyntaxNode value, string nl, string en, string example) =>
        bag.Add(Mistakes.Shape(value is ScalarNode { IsEmpty: true } ? key.Span : value.Span, key.Text, nl, en, example));
}
