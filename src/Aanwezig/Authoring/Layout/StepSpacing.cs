namespace Aanwezig.Authoring.Layout;

/// <summary>Puts one blank line between the steps of a protocol, above the comments of the next step.</summary>
internal sealed class StepSpacing
{
    private bool _isOfSteps;
    private bool? _wasBlock;

    /// <summary>Notes a key at the left margin.</summary>
    public void Key(string key) => (_isOfSteps, _wasBlock) = (key == "steps", null);

    /// <summary>Returns the lines before a dash, with a blank line added where the dash starts the next step and no line is blank.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="isBlock">Whether the item has lines of its own; steps in brackets may follow each other closely.</param>
    /// <param name="open">The open levels; the last is the list of the dash.</param>
    /// <param name="column">Gives the new column of a comment.</param>
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
