namespace Aanwezig.Interchange.Ranges;

/// <summary>The values of a row, by column: of a line, or of columns that were read one by one.</summary>
internal readonly ref struct RowFields
{
    private readonly ReadOnlySpan<char> _line;
    private readonly LineFields? _fields;
    private readonly ReadOnlyMemory<char>[][]? _columns;
    private readonly int _row;

    public RowFields(ReadOnlySpan<char> line, LineFields fields)
    {
        _line = line;
        _fields = fields;
    }

    public RowFields(ReadOnlyMemory<char>[][] columns, int row) => (_columns, _row) = (columns, row);

    /// <summary>The value of a column; nothing where the file does not have it.</summary>
    public ReadOnlySpan<char> this[int column] => _fields is not null ? _fields.Value(_line, column)
        : column < 0 ? default
        : _columns![column][_row].Span;
}
