using Aanwezig.Diagnostics;

namespace Aanwezig.Interchange.Csv;

/// <summary>Reads rows of separated fields and keeps the place of each, as RFC 4180 has them; lines without anything are passed over.</summary>
/// <remarks>
/// Readers that are made for speed alone number records, and give up at the first bad one. Here every field has its line and column, and reading goes
/// on after a bad row. A row is whole in the buffer before its fields are handed out, and is valid until the next call.
/// </remarks>
internal sealed class CsvReader(TextReader text, int room = 1 << 16) : IDisposable
{
    /// <summary>The most characters that one row may have.</summary>
    public const int RowLimit = 1 << 20;

    private char[] _buffer = new char[room];
    private int _start;
    private int _end;
    private bool _exhausted;
    private CsvField[] _fields = new CsvField[16];
    private int _length;
    private int _consumed;
    private int _linesInRow;

    /// <summary>The character between fields.</summary>
    public char Separator { get; set; } = ',';

    /// <summary>How many lines of the file stand before the text.</summary>
    public int LinesBefore { get; init; }

    /// <summary>The line on which the row begins, from 1.</summary>
    public int Line { get; private set; }

    /// <summary>How many fields the row has.</summary>
    public int Count { get; private set; }

    /// <summary>What is wrong with the row as a row; its fields up to there can be read.</summary>
    public RowDefect? Defect { get; private set; }

    /// <summary>The row as it is written, without the end of its line.</summary>
    public ReadOnlySpan<char> Raw => _buffer.AsSpan(_start, _length);

    /// <summary>The last line that the row stands on.</summary>
    public int LastLine => Line + Raw.Count('\n');

    /// <summary>Where a field stands in the row.</summary>
    public CsvField FieldAt(int index) => _fields[index];

    /// <summary>The value of a field, without its quotes and without the apostrophe that keeps it from being run.</summary>
    public ReadOnlySpan<char> Value(int index) => FormulaEscape.Value(Unquoted(index));

    /// <summary>The value of a field as a text.</summary>
    public string Text(int index) => Value(index).ToString();

    /// <summary>Goes to the next row; false at the end.</summary>
    public bool Read()
    {
        Line = Line == 0 ? LinesBefore + 1 : Line + _linesInRow;
        while (true)
        {
            _start += _consumed;
            (_consumed, _linesInRow, Count, Defect) = (0, 0, 0, null);
            if (!Has(0))
            {
                _length = 0;
                return false;
            }

            var blank = At(0) == '\n' ? 1 : At(0) == '\r' && Has(1) && At(1) == '\n' ? 2 : 0;
            if (blank == 0)
            {
                Fields();
                return true;
            }

            (_consumed, Line) = (blank, Line + 1);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => text.Dispose();

    private ReadOnlySpan<char> Unquoted(int index)
    {
        var field = _fields[index];
        var span = Raw.Slice(field.Start, field.Length);
        if (!field.IsQuoted)
        {
            return span;
        }

        return field.HasQuotes ? span[1..^1].ToString().Replace("\"\"", "\"", StringComparison.Ordinal) : span[1..^1];
    }

    private void Fields()
    {
        var position = 0;
        do
        {
            position = Has(position) && At(position) == '"' ? Quoted(position) : Plain(position);
        }
        while (Defect is null && Has(position) && At(position) == Separator && ++position > 0);

        if (Defect is { EndsReading: false })
        {
            position = EndOfLine(position);
        }

        End(Defect is { EndsReading: true } ? _end - _start : position);
    }

    private void End(int position)
    {
        _length = position;
        _consumed = position;
        if (Has(position) && At(position) == '\r')
        {
            _consumed++;
        }

        if (Has(_consumed) && At(_consumed) == '\n')
        {
            _consumed++;
        }

        _linesInRow = 1 + Raw.Count('\n');
        if (Defect is { EndsReading: true })
        {
            (_consumed, _exhausted) = (_end - _start, true);
        }
    }

    private int Plain(int start)
    {
        var position = start;
        while (true)
        {
            var found = _buffer.AsSpan(_start + position, _end - _start - position).IndexOfAny(Separator, '\n', '"');
            position = found < 0 ? _end - _start : position + found;
            if (found >= 0 && At(position) == '"')
            {
                Fail(DataDiagnostics.QuoteOutOfPlace, position);
            }

            if (found >= 0 || !Has(position))
            {
                break;
            }
        }

        var end = position > start && At(position - 1) == '\r' && Has(position) && At(position) == '\n' ? position - 1 : position;
        Add(new CsvField(start, end - start, false, false));
        return end;
    }

    private int Quoted(int start)
    {
        var (position, hasQuotes) = (start + 1, false);
        while (true)
        {
            var found = _buffer.AsSpan(_start + position, _end - _start - position).IndexOf('"');
            position = found < 0 ? _end - _start : position + found;
            if (!Has(position))
            {
                Defect = new RowDefect(DataDiagnostics.QuoteNeverCloses, start, true);
                return position;
            }

            if (found >= 0 && !(Has(position + 1) && At(position + 1) == '"'))
            {
                break;
            }

            (position, hasQuotes) = found >= 0 ? (position + 2, true) : (position, hasQuotes);
        }

        Add(new CsvField(start, ++position - start, true, hasQuotes));
        var closes = !Has(position) || At(position) == Separator || At(position) == '\n' || (At(position) == '\r' && Has(position + 1) && At(position + 1) == '\n');
        if (!closes)
        {
            Fail(DataDiagnostics.QuoteOutOfPlace, position);
        }

        return position;
    }

    private int EndOfLine(int position)
    {
        while (Has(position) && At(position) != '\n')
        {
            position++;
        }

        return position > 0 && At(position - 1) == '\r' ? position - 1 : position;
    }

    private void Fail(DiagnosticCode code, int offset) => Defect ??= new RowDefect(code, offset, false);

    private void Add(CsvField field)
    {
        if (Count == _fields.Length)
        {
            Array.Resize(ref _fields, Count * 2);
        }

        _fields[Count++] = field;
    }

    private char At(int offset) => _buffer[_start + offset];

    // Reading on may move the row to the front of the buffer: everything about a row is an offset from its start.
    private bool Has(int offset)
    {
        while (_start + offset >= _end && !_exhausted)
        {
            Fill();
        }

        return _start + offset < _end;
    }

    private void Fill()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            (_start, _end) = (0, _end - _start);
        }

        if (_end >= RowLimit)
        {
            Defect ??= new RowDefect(DataDiagnostics.RowTooLong, 0, true);
            _exhausted = true;
            return;
        }

        if (_end == _buffer.Length)
        {
            Array.Resize(ref _buffer, _buffer.Length * 2);
        }

        var read = text.Read(_buffer, _end, _buffer.Length - _end);
        (_end, _exhausted) = (_end + read, read == 0);
    }
}
