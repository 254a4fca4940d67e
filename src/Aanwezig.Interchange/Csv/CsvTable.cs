using System.Globalization;
using System.Text;
using Aanwezig.Attendance;
using Aanwezig.Authoring.Yaml;
using Aanwezig.Diagnostics;
using Aanwezig.Interchange.Tables;

namespace Aanwezig.Interchange.Csv;

/// <summary>An open file whose header is in order: its rows one by one, with the place of every field.</summary>
internal sealed class CsvTable : IDisposable
{
    private readonly CsvReader _reader;
    private readonly IReadOnlyDictionary<string, int> _columns;
    private readonly Dictionary<int, BadByte> _badBytes;
    private readonly Defects _defects;

    private CsvTable(CsvReader reader, string file, IReadOnlyDictionary<string, int> columns, Dictionary<int, BadByte> badBytes, Defects defects) =>
        (_reader, File, _columns, _badBytes, _defects) = (reader, file, columns, badBytes, defects);

    /// <summary>The file, as diagnostics name it.</summary>
    public string File { get; }

    public char Separator => _reader.Separator;

    public IReadOnlyDictionary<string, int> Columns => _columns;

    /// <summary>Whether nothing was found wrong with the row so far.</summary>
    public bool IsGood { get; private set; }

    /// <summary>The line on which the row begins.</summary>
    public int Line => _reader.Line;

    /// <summary>The place of the row as a whole.</summary>
    public SourceSpan Origin => RowSpan.At(_reader, File, 0, _reader.Raw.Length);

    /// <summary>Opens a file of a folder; reports why and returns null where it cannot be read as a whole.</summary>
    public static CsvTable? Open(TableFile file, TableLayout layout, Defects defects)
    {
        if (file.IsNoFile)
        {
            defects.Breaks(DataDiagnostics.NotAFile, SourceSpan.OfFile(file.DisplayName), new Argument("file", Path.GetFileName(file.DisplayName)));
            return null;
        }

        if (!file.Exists)
        {
            if (layout.IsRequired)
            {
                defects.Breaks(DataDiagnostics.FileMissing, SourceSpan.OfFile(file.DisplayName), new Argument("file", layout.File));
            }

            return null;
        }

        if (ParquetText.Is(file.Path))
        {
            return OpenParquet(file, layout, defects);
        }

        if (file.Parquet is { } twice)
        {
            defects.Breaks(DataDiagnostics.TwiceThere, SourceSpan.OfFile(twice), new Argument("file", Path.GetFileName(twice)));
            return null;
        }

        if (IsUtf16(file.Path))
        {
            defects.Breaks(DataDiagnostics.Utf16, new SourceSpan(file.DisplayName, 1, 1, 1));
            return null;
        }

        var badBytes = BadBytesOf(file.Path);
        var reader = ReaderOf(file.Path);
        var columns = badBytes.ContainsKey(1) ? null : Header.Read(reader, file.DisplayName, layout, defects);
        if (columns is not null)
        {
            return new CsvTable(reader, file.DisplayName, columns, badBytes, defects);
        }

        reader.Dispose();
        foreach (var bad in badBytes.Values)
        {
            defects.Breaks(DataDiagnostics.NotUtf8, new SourceSpan(file.DisplayName, bad.Line, bad.Column, 1), Hex(bad));
        }

        return null;
    }

    /// <summary>Some whole lines of a file, of which the header was read before.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="linesBefore">How many lines of the file stand before them.</param>
    /// <param name="file">The file, as diagnostics name it.</param>
    /// <param name="header">The separator and the columns.</param>
    /// <param name="defects">Takes the mistakes.</param>
    public static CsvTable OfLines(ReadOnlySpan<byte> lines, int linesBefore, string file, (char Separator, IReadOnlyDictionary<string, int> Columns) header, Defects defects)
    {
        var badBytes = BadBytes.In(lines, linesBefore + 1).ToDictionary(bad => bad.Line);
        var text = Encoding.UTF8.GetString(lines);
        var reader = new CsvReader(new StringReader(text), text.Length + 1) { Separator = header.Separator, LinesBefore = linesBefore };
        return new CsvTable(reader, file, header.Columns, badBytes, defects);
    }

    /// <summary>A reader of a file's text, a byte order mark passed over.</summary>
    public static CsvReader ReaderOf(string file) => ParquetText.Is(file)
        ? new(ParquetText.Open(file, file, static _ => { }) ?? throw new InvalidDataException(file))
        : new(new StreamReader(file, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), detectEncodingFromByteOrderMarks: false, 1 << 16));

    /// <summary>The place of a column among the fields; -1 where the file does not have it.</summary>
    public int Column(string name) => _columns.TryGetValue(name, out var column) ? column : -1;

    /// <summary>The name of a column.</summary>
    public string NameOf(int column) => _columns.First(pair => pair.Value == column).Key;

    /// <summary>Goes to the next row with the right fields; reports the rows without them.</summary>
    public bool Next()
    {
        while (_reader.Read())
        {
            IsGood = true;
            CheckShape();
            if (IsGood)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The value of a column; nothing where the file does not have it.</summary>
    public ReadOnlySpan<char> this[int column] => column < 0 ? default : _reader.Value(column);

    /// <summary>Reports a mistake in a field of the row.</summary>
    public void Fail(DiagnosticCode code, int column, params IReadOnlyList<Argument> arguments) => Fail(new Diagnostic(code, PlaceOf(column), arguments));

    /// <summary>Reports the defects that a check of the case found in this row.</summary>
    public void FailAll(IEnumerable<CaseDefect> defects)
    {
        foreach (var defect in defects)
        {
            Fail(new Diagnostic(defect.Code, PlaceOf(Column(defect.Field)), defect.Arguments) { Related = defect.Related });
        }
    }

    /// <summary>Reports a mistake in the row, which then is bad.</summary>
    public void Fail(Diagnostic diagnostic)
    {
        _defects.Bag.Add(diagnostic);
        if (IsGood)
        {
            IsGood = false;
            _defects.Row(new BadRow(File, _reader.Line, Readable("student"), Readable("group"), Readable("record")));
        }
    }

    /// <summary>The place of a field; of the row where the file does not have the column.</summary>
    public SourceSpan PlaceOf(int column) => column < 0 ? Origin : RowSpan.Of(_reader, File, column);

    /// <inheritdoc/>
    public void Dispose() => _reader.Dispose();

    private static CsvTable? OpenParquet(TableFile file, TableLayout layout, Defects defects)
    {
        if (ParquetText.Open(file.Path, file.DisplayName, defects.Breaks) is not { } text)
        {
            return null;
        }

        var reader = new CsvReader(text);
        if (Header.Read(reader, file.DisplayName, layout, defects) is { } columns)
        {
            return new CsvTable(reader, file.DisplayName, columns, [], defects);
        }

        reader.Dispose();
        return null;
    }

    private static Dictionary<int, BadByte> BadBytesOf(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read, 1);
        return BadBytes.In(stream).ToDictionary(bad => bad.Line);
    }

    private static bool IsUtf16(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read, 1);
        Span<byte> first = stackalloc byte[2];
        return SourceReader.IsUtf16(first[..stream.ReadAtLeast(first, first.Length, throwOnEndOfStream: false)]);
    }

    private static Argument Hex(BadByte bad) => new("byte", string.Create(CultureInfo.InvariantCulture, $"0x{bad.Value:X2}"));

    private void CheckShape()
    {
        if (_badBytes.Count > 0)
        {
            CheckBytes();
        }

        if (_reader.Defect is { } defect)
        {
            Fail(new Diagnostic(defect.Code, RowSpan.At(_reader, File, defect.Offset, 1), new Argument("limit", $"{CsvReader.RowLimit}")));
            if (defect.EndsReading)
            {
                _defects.Break();
            }
        }
        else if (_reader.Count != _columns.Count)
        {
            FailCount();
        }
    }

    private void CheckBytes()
    {
        for (var line = _reader.Line; line <= _reader.LastLine; line++)
        {
            if (_badBytes.TryGetValue(line, out var bad))
            {
                Fail(new Diagnostic(DataDiagnostics.NotUtf8, new SourceSpan(File, bad.Line, bad.Column, 1), Hex(bad)));
            }
        }
    }

    private void FailCount()
    {
        var other = _reader.Separator == ',' ? ';' : ',';
        var (offset, quoted) = (0, false);
        foreach (var letter in _reader.Raw)
        {
            quoted ^= letter == '"';
            if (letter == other && !quoted)
            {
                Fail(new Diagnostic(DataDiagnostics.MixedSeparators, RowSpan.At(_reader, File, offset, 1), new("found", other.ToString()), new("expected", _reader.Separator.ToString())));
                return;
            }

            offset++;
        }

        var place = _reader.Count > _columns.Count ? RowSpan.Of(_reader, File, _columns.Count) : Origin;
        Fail(new Diagnostic(DataDiagnostics.WrongNumberOfFields, place, new("found", $"{_reader.Count}"), new("expected", $"{_columns.Count}")));
    }

    // Also from a row with the wrong number of fields: the student whom it names gets a finding that it was left out.
    private string? Readable(string column) =>
        Column(column) is >= 0 and var index && index < _reader.Count && !_reader.Value(index).IsEmpty ? _reader.Text(index) : null;
}
