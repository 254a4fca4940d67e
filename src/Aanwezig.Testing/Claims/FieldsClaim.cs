using Aanwezig.Testing.Lines;

namespace Aanwezig.Testing.Claims;

/// <summary>The claim that parts of an answer have these fields. Where a step has several parts, one of them must have all fields.</summary>
internal sealed class FieldsClaim<T>(
    Word key,
    IReadOnlyList<ExpectedFields> expected,
    FieldTable<T> table,
    Func<Answer, StepName, IReadOnlyList<T>> parts) : Claim(key)
{
    public override IEnumerable<StepName> Steps => expected.Select(each => each.Step);

    public override IEnumerable<Mismatch> Check(Answer answer) => expected.SelectMany(each => Check(each, answer));

    private IEnumerable<Mismatch> Check(ExpectedFields each, Answer answer)
    {
        var found = parts(answer, each.Step);
        if (each.Fields is not { } fields)
        {
            return found.Count == 0 ? [] : [Differs($"{each.Step.Word.Text}: {AnswerText.Null}", Written(each.Step, found[0], answer), each.Step.Word.Span, each.Step.Step)];
        }

        if (found.Count == 0)
        {
            return [Differs($"{each.Step.Word.Text}: {{ {string.Join(", ", fields.Select(field => $"{field.Field.Text}: {field.Value}"))} }}", $"{each.Step.Word.Text}: {AnswerText.Null}", each.Step.Word.Span, each.Step.Step)];
        }

        if (found.Any(part => fields.All(field => Same(field, part, answer))))
        {
            return [];
        }

        return fields
            .Where(field => !Same(field, found[0], answer))
            .Select(field => Differs(
                $"{each.Step.Word.Text}.{field.Field.Text}: {field.Value}",
                $"{each.Step.Word.Text}.{field.Field.Text}: {table.Of(found[0], field.Field.Text, answer)}",
                field.Field.Span,
                each.Step.Step));
    }

    private bool Same(ExpectedField field, T part, Answer answer) => table.Of(part, field.Field.Text, answer) == field.Value;

    private string Written(StepName step, T part, Answer answer) =>
        $"{step.Word.Text}: {{ {string.Join(", ", table.Names.Select(name => $"{name}: {table.Of(part, name, answer)}"))} }}";
}
