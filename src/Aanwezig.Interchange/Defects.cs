using Aanwezig.Diagnostics;

namespace Aanwezig.Interchange;

/// <summary>Everything that is wrong with a folder: the diagnostics, and the rows that they make unusable.</summary>
internal sealed class Defects
{
    private readonly Dictionary<(string File, int Line), BadRow> _rows = [];

    public DiagnosticBag Bag { get; } = new();

    /// <summary>Whether a file cannot be read as a whole, so that leaving out rows does not help.</summary>
    public bool IsBroken { get; private set; }

    public IReadOnlyCollection<BadRow> Rows => _rows.Values;

    public bool IsBad(SourceSpan? origin) => origin is { } span && _rows.ContainsKey((span.File, span.Line));

    public void Row(BadRow row) => _rows.TryAdd((row.File, row.Line), row);

    public void Break() => IsBroken = true;

    public void Breaks(DiagnosticCode code, SourceSpan span, params IReadOnlyList<Argument> arguments)
    {
        Bag.Add(code, span, arguments);
        IsBroken = true;
    }

    public void Breaks(Diagnostic diagnostic)
    {
        Bag.Add(diagnostic);
        IsBroken = true;
    }
}
