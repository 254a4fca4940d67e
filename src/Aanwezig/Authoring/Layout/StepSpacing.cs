namespace Aanwezig.Authoring.Layout;

/// <summary>One blank line between the steps of a protocol, above the comments that belong to the next one.</summary>
internal sealed class StepSpacing
{
    private bool _isOfSteps;
    private bool? _wasBlock;

    /// <summary>Takes note of a key at the left margin.</summary>
    public void Key(string key) => (_isOfSteps, _wasBlock) = (key == "steps", null);

    /// <summary>The lines before a dash, with a blank one where it opens the next step and none is there.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="isBlock">Whether the item stands on lines of its own; steps in brackets may stand close together.</param>
    /// <param name="open">The open levels, its own the last.</param>
    /// <param name="column">The column where a comment will stand.</param>
    public IReadOnlyList<GapLine> BeforeDash(IReadOnlyList<GapLine> lines, bool isBlock, IReadOnlyList<Level> open, Func<GapLine, int> column)
    {
        if (!_isOfSteps || open.Count != 2)
        {
            return lines;
        }

        var isApart = _wasBlock is { } before && (before || isBlock);
        _wasBlock = isBlock;
        if (!isApart || lines.Any(line => line.IsBlank))
        {
            return lines;
        }

        var own = lines.TakeWhile(line => column(line) > open[^1].Becomes).ToList();
        return [.. own, new GapLine(null, 0), .. lines.Skip(own.Count)];
    }
}
