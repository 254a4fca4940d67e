using Aanwezig.Diagnostics;

namespace Aanwezig.Definitions;

/// <summary>An arrangement that a protocol allows with a student for a time: what it holds back, and what it leaves uncounted.</summary>
public sealed class ExemptionDefinition
{
    private const int LastYear = 9000;

    internal ExemptionDefinition()
    {
    }

    /// <summary>The name that the data use.</summary>
    public required string Name { get; init; }

    /// <summary>What it is called; the name where the protocol gives no title.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>The steps that wait until it is over.</summary>
    public IReadOnlyList<string> Steps { get; internal init; } = [];

    /// <summary>The measures in which nothing counts that lies in its time.</summary>
    public IReadOnlyList<string> Measures { get; internal init; } = [];

    /// <summary>How long it may last; null: as long as its own end says.</summary>
    public Duration? AtMost { get; internal init; }

    /// <summary>Where it stands in the protocol.</summary>
    public SourceSpan Span { get; internal init; }

    internal KeySpans Keys { get; init; } = KeySpans.None;

    /// <summary>The last day that it may hold when it begins on a day; null: any, or none that a calendar has.</summary>
    internal DateOnly? LastDay(DateOnly from) => AtMost switch
    {
        _ when from.Year > LastYear => null,
        null => null,
        { Unit: TimeUnit.Months } months => from.AddMonths(months.Count).AddDays(-1),
        { Unit: TimeUnit.Weeks } weeks => from.AddDays((7 * weeks.Count) - 1),
        var days => from.AddDays(days.Value.Count - 1),
    };
}
