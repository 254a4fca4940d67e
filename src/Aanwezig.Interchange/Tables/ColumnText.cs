using System.Globalization;
using Parquet;
using Parquet.Schema;

namespace Aanwezig.Interchange.Tables;

/// <summary>Reads one column of a row group as the texts that a CSV file would have.</summary>
internal static class ColumnText
{
    private static readonly Dictionary<Type, Func<ParquetRowGroupReader, DataField, Task<string?[]>>> Readers = new()
    {
        [typeof(ReadOnlyMemory<char>)] = Texts,
        [typeof(int)] = (group, field) => Values<int>(group, field, number => number.ToString(CultureInfo.InvariantCulture)),
        [typeof(short)] = (group, field) => Values<short>(group, field, number => number.ToString(CultureInfo.InvariantCulture)),
        [typeof(long)] = (group, field) => Values<long>(group, field, number => number.ToString(CultureInfo.InvariantCulture)),
        [typeof(bool)] = (group, field) => Values<bool>(group, field, truth => truth ? "true" : "false"),
        [typeof(DateOnly)] = (group, field) => Values<DateOnly>(group, field, date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        [typeof(DateTime)] = (group, field) => Values<DateTime>(group, field, moment => moment.ToString(moment.Kind == DateTimeKind.Utc ? "yyyy-MM-dd'T'HH:mm:ss'Z'" : "yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture)),
        [typeof(TimeOnly)] = (group, field) => Values<TimeOnly>(group, field, time => time.ToString("HH:mm", CultureInfo.InvariantCulture)),
        [typeof(TimeSpan)] = (group, field) => Values<TimeSpan>(group, field, time => time.ToString(@"hh\:mm", CultureInfo.InvariantCulture)),
    };

    /// <summary>Whether columns of a type can be read.</summary>
    public static bool CanRead(DataField field) => !field.IsArray && Readers.ContainsKey(field.ClrType);

    /// <summary>The texts of a column; null where nothing was given.</summary>
    public static string?[] Of(ParquetRowGroupReader group, DataField field) => Readers[field.ClrType](group, field).GetAwaiter().GetResult();

    private static async Task<string?[]> Texts(ParquetRowGroupReader group, DataField field)
    {
        var texts = new string?[group.RowCount];
        await group.ReadAsync(field, texts.AsMemory()!).ConfigureAwait(false);
        return texts;
    }

    // Few values occur many times: days, codes, minutes.
    private static async Task<string?[]> Values<T>(ParquetRowGroupReader group, DataField field, Func<T, string> text)
        where T : struct
    {
        var known = new Dictionary<T, string>();
        string Known(T value) => known.TryGetValue(value, out var said) ? said : known[value] = text(value);
        if (!field.IsNullable)
        {
            var all = new T[group.RowCount];
            await group.ReadAsync(field, all.AsMemory()).ConfigureAwait(false);
            return Array.ConvertAll(all, Known);
        }

        var some = new T?[group.RowCount];
        await group.ReadAsync(field, some.AsMemory()).ConfigureAwait(false);
        return Array.ConvertAll(some, value => value is { } given ? Known(given) : null);
    }
}
