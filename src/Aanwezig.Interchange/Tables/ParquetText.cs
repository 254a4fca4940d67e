using System.Text;
using Aanwezig.Diagnostics;
using Aanwezig.Interchange.Csv;
using Parquet;
using Parquet.Schema;

namespace Aanwezig.Interchange.Tables;

/// <summary>A Parquet file as the text that a CSV file with the same rows would have, one row group after another.</summary>
internal sealed class ParquetText : TextReader
{
    private static readonly ParquetOptions Options = new() { UseDateOnlyTypeForDates = true };

    private readonly ParquetReader _reader;
    private readonly Action _broken;
    private string _text;
    private int _at;
    private int _group;

    private ParquetText(ParquetReader reader, Action broken)
    {
        (_reader, _broken) = (reader, broken);
        using var header = new StringWriter();
        CsvRow.Write(header, [.. Fields.Select(field => field.Name)]);
        _text = Header = header.ToString();
    }

    /// <summary>The name that a file has as Parquet.</summary>
    public static string NameOf(string csv) => Path.ChangeExtension(csv, ".parquet");

    public static bool Is(string file) => file.EndsWith(".parquet", StringComparison.OrdinalIgnoreCase);

    /// <summary>The line that names the columns.</summary>
    public string Header { get; }

    private DataField[] Fields => _reader.Schema.DataFields;

    /// <summary>Opens a file; reports why and returns null where it cannot be read.</summary>
    /// <param name="file">The file.</param>
    /// <param name="displayName">The name of the file in diagnostics.</param>
    /// <param name="report">Takes the reasons, also one that shows only when rows are read: the text ends there.</param>
    public static ParquetText? Open(string file, string displayName, Action<Diagnostic> report)
    {
        void Broken() => report(new Diagnostic(DataDiagnostics.NotParquet, SourceSpan.OfFile(displayName)));
        ParquetReader? reader = null;
        try
        {
            reader = ParquetReader.CreateAsync(file, Options).GetAwaiter().GetResult();
        }
#pragma warning disable CA1031 // the package throws what it likes on a file that is no Parquet
        catch (Exception reason) when (IsOfContent(reason))
#pragma warning restore CA1031
        {
            Broken();
            return null;
        }

        var unread = reader.Schema.DataFields.Where(field => !ColumnText.CanRead(field)).ToList();
        unread.ForEach(field => report(new Diagnostic(DataDiagnostics.ColumnOfAnotherType, SourceSpan.OfFile(displayName), new("column", ColumnText.NameOf(field)), new Argument("type", ColumnText.TypeOf(field)))));
        var text = new ParquetText(reader, Broken);
        if (unread.Count == 0)
        {
            return text;
        }

        text.Dispose();
        return null;
    }

    /// <inheritdoc/>
    public override int Read(char[] buffer, int index, int count)
    {
        while (_at == _text.Length)
        {
            if (_group == _reader.RowGroupCount)
            {
                return 0;
            }

            if (ColumnsOf(_group++) is not { } columns)
            {
                _broken();
                _group = _reader.RowGroupCount;
                return 0;
            }

            (_text, _at) = (TextOf(columns), 0);
        }

        var length = Math.Min(count, _text.Length - _at);
        _text.CopyTo(_at, buffer, index, length);
        _at += length;
        return length;
    }

    /// <inheritdoc/>
    public override int Read() => throw new NotSupportedException();

    /// <inheritdoc/>
    public override int Peek() => throw new NotSupportedException();

    /// <summary>How many row groups there are.</summary>
    public int Groups => _reader.RowGroupCount;

    /// <summary>The columns of a row group, each value as a CSV file would have it; null where they cannot be read.</summary>
    public ReadOnlyMemory<char>[][]? ColumnsOf(int group)
    {
        try
        {
            using var rows = _reader.OpenRowGroupReader(group);
            return Array.ConvertAll(Fields, field => ColumnText.Of(rows, field));
        }
#pragma warning disable CA1031 // the package throws what it likes on rows that it cannot read
        catch (Exception reason) when (IsOfContent(reason))
#pragma warning restore CA1031
        {
            return null;
        }
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _reader.DisposeAsync().AsTask().GetAwaiter().GetResult();
        }

        base.Dispose(disposing);
    }

    private static bool IsOfContent(Exception reason) => reason is not (UnauthorizedAccessException or OutOfMemoryException);

    private static string TextOf(ReadOnlyMemory<char>[][] columns)
    {
        var count = columns.Length == 0 ? 0 : columns[0].Length;
        using var text = new StringWriter(new StringBuilder((int)Math.Min(count * 32L, 1 << 26)));
        var row = new string?[columns.Length];
        for (var index = 0; index < count; index++)
        {
            for (var column = 0; column < columns.Length; column++)
            {
                row[column] = columns[column][index].ToString();
            }

            CsvRow.Write(text, row);
        }

        return text.ToString();
    }
}
