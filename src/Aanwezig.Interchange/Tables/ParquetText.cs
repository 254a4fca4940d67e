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
    private string _text;
    private int _at;
    private int _group;

    private ParquetText(ParquetReader reader)
    {
        _reader = reader;
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
    /// <param name="report">Takes the reasons.</param>
    public static ParquetText? Open(string file, string displayName, Action<Diagnostic> report)
    {
        ParquetReader? reader = null;
        try
        {
            reader = ParquetReader.CreateAsync(file, Options).GetAwaiter().GetResult();
        }
#pragma warning disable CA1031 // the package throws what it likes on a file that is not Parquet
        catch (Exception reason) when (reason is not (UnauthorizedAccessException or OutOfMemoryException))
#pragma warning restore CA1031
        {
            report(new Diagnostic(DataDiagnostics.NotParquet, SourceSpan.OfFile(displayName)));
            return null;
        }

        var unread = reader.Schema.DataFields.Where(field => !ColumnText.CanRead(field)).ToList();
        unread.ForEach(field => report(new Diagnostic(DataDiagnostics.ColumnOfAnotherType, SourceSpan.OfFile(displayName), new("column", field.Name), new Argument("type", field.ClrType.Name))));
        var text = new ParquetText(reader);
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

            (_text, _at) = (TextOf(_group++), 0);
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

    /// <summary>The columns of a row group, each value as a CSV file would have it.</summary>
    public ReadOnlyMemory<char>[][] ColumnsOf(int group)
    {
        using var rows = _reader.OpenRowGroupReader(group);
        return Array.ConvertAll(Fields, field => ColumnText.Of(rows, field));
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

    private string TextOf(int group)
    {
        var columns = ColumnsOf(group);
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
