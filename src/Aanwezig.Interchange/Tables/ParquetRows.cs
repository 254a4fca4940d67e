using Parquet;
using Parquet.Schema;

namespace Aanwezig.Interchange.Tables;

/// <summary>Writes rows to a Parquet file, a row group of 65,536 rows at a time.</summary>
internal sealed class ParquetRows : IDisposable
{
    private const int GroupSize = 1 << 16;

    private readonly DataField[] _fields;
    private readonly List<object?>[] _columns;
    private readonly ParquetWriter _writer;

    public ParquetRows(Stream stream, params IReadOnlyList<DataField> fields)
    {
        _fields = [.. fields];
        _columns = [.. fields.Select(_ => new List<object?>())];
        _writer = ParquetWriter.CreateAsync(new ParquetSchema(_fields), stream, new ParquetOptions { UseDateOnlyTypeForDates = true }).GetAwaiter().GetResult();
    }

    public static DataField Text(string name) => new(name, typeof(string), isNullable: true);

    public static DataField Date(string name) => new(name, typeof(DateOnly), isNullable: true);

    public static DataField Truth(string name) => new(name, typeof(bool), isNullable: true);

    public static DataField Number(string name) => new(name, typeof(int), isNullable: true);

    public void Add(params ReadOnlySpan<object?> values)
    {
        for (var column = 0; column < _columns.Length; column++)
        {
            _columns[column].Add(values[column]);
        }

        if (_columns[0].Count == GroupSize)
        {
            Flush().GetAwaiter().GetResult();
        }
    }

    /// <summary>Writes what is left and the end of the file.</summary>
    public void Dispose()
    {
        if (_columns[0].Count > 0)
        {
            Flush().GetAwaiter().GetResult();
        }

        _writer.DisposeAsync().AsTask().GetAwaiter().GetResult();
    }

    private async Task Flush()
    {
        using var group = _writer.CreateRowGroup();
        for (var column = 0; column < _columns.Length; column++)
        {
            await Write(group, _fields[column], _columns[column]).ConfigureAwait(false);
            _columns[column].Clear();
        }

        group.CompleteValidate();
    }

    private static Task Write(ParquetRowGroupWriter group, DataField field, List<object?> values)
    {
        if (field.ClrType == typeof(ReadOnlyMemory<char>))
        {
            return group.WriteAsync(field, (string?[])[.. values.Cast<string?>()]!);
        }

        return field.ClrType == typeof(bool) ? Write<bool>(group, field, values)
            : field.ClrType == typeof(int) ? Write<int>(group, field, values)
            : field.ClrType == typeof(long) ? Write<long>(group, field, values)
            : Write<DateOnly>(group, field, values);
    }

    private static Task Write<T>(ParquetRowGroupWriter group, DataField field, List<object?> values)
        where T : struct => group.WriteAsync<T>(field, new ReadOnlyMemory<T?>([.. values.Select(value => (T?)value)]));
}
