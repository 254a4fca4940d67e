using Aanwezig.Testing.Lines;

namespace Aanwezig.Testing.Claims;

/// <summary>The fields of one part of the answer, by name.</summary>
internal sealed class FieldTable<T>(IReadOnlyDictionary<string, Func<T, Answer, string>> fields)
{
    public IReadOnlyCollection<string> Names { get; } = [.. fields.Keys];

    public string Of(T part, string field, Answer answer) => fields[field](part, answer);
}
