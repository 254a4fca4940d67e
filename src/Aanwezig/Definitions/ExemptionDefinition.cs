using Aanwezig.Diagnostics;

namespace Aanwezig.Definitions;

/// <summary>An arrangement that a protocol allows with a student for a time: the steps that it holds back, and the measures that skip its days.</summary>
public sealed class ExemptionDefinition
{
    private const int LastYear = 9000;

    internal ExemptionDefinition()
    {
    }

    /// <summary>The name, as the data use it.</summary>
    public required string Name { get; init; }

    /// <summary>The title for people; the name where the protocol gives none.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>The ids of the steps that wait until the exemption is over.</summary>
    public IReadOnlyList<string> Steps { get; internal init; } = [];

    /// <summary>The names of the measures that count nothing dated within the exemption.</summary>
    public IReadOnlyList<string> Measures { get; internal init; } = [];

    /// <summary>The longest time that it may last; null: no limit beside its own last day.</summary>
    public Duration? AtMost { get; internal init; }

    /// <summary>Its place in the protocol.</summary>
    public SourceSpan Span { get; internal init; }

    internal KeySpans Keys { get; init; } = KeySpans.None;

    /// <summary>Returns the last day that an exemption from a first day may have, both included; null: no limit, or a first day in a year after 9000.</summary>
    internal DateOnly? LastDay(DateOnly from) => AtMost switch
    {
        _ when from.Year > LastYear => null,
        null => null,
        { Unit: TimeUnit.Months } months => from.AddMonths(months.Count).AddDays(-1),
        { Unit: TimeUnit.Weeks } weeks => from.AddDays((7 * weeks.Count) - 1),
        var days => from.AddDays(days.Value.Count - 1),
    };
}
