using System.Globalization;
using Parquet;
using Parquet.Schema;

namespace Aanwezig.Interchange.Tables;

/// <summary>Reads one column of a row group as the texts that a CSV file would have.</summary>
internal static class ColumnText
{
    private static readonly Dictionary<Type, Func<ParquetRowGroupReader, DataField, Task<ReadOnlyMemory<char>[]>>> Readers = new()
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

    /// <summary>The texts of a column; empty where nothing was given.</summary>
    public static ReadOnlyMemory<char>[] Of(ParquetRowGroupReader group, DataField field) =>
        (field is TimeDataField time ? Times(group, time) : Readers[field.ClrType](group, field)).GetAwaiter().GetResult();

    private static Task<ReadOnlyMemory<char>[]> Times(ParquetRowGroupReader group, TimeDataField field) => field.ClrType == typeof(int)
        ? Values<int>(group, field, value => Time(value, field.Precision))
        : Values<long>(group, field, value => Time(value, field.Precision));

    // A number that is not a time of day stays a number, and the reader of the row reports it.
    private static string Time(long value, TimeUnitPrecision precision)
    {
        var ticks = precision switch
        {
            TimeUnitPrecision.Millis when value < int.MaxValue => value * TimeSpan.TicksPerMillisecond,
            TimeUnitPrecision.Micros when value < int.MaxValue * 1000L => value * TimeSpan.TicksPerMicrosecond,
            TimeUnitPrecision.Nanos => value / TimeSpan.NanosecondsPerTick,
            _ => -1,
        };
        return ticks is < 0 or >= TimeSpan.TicksPerDay ? value.ToString(CultureInfo.InvariantCulture)
            : new TimeOnly(ticks).ToString(ticks % TimeSpan.TicksPerMinute == 0 ? "HH:mm" : "HH:mm:ss.fffffff", CultureInfo.InvariantCulture);
    }

    private static async Task<ReadOnlyMemory<char>[]> Texts(ParquetRowGroupReader group, DataField field)
    {
        if (!field.IsNullable)
        {
            var all = new ReadOnlyMemory<char>[group.RowCount];
            await group.ReadAsync(field, all.AsMemory()).ConfigureAwait(false);
            return all;
        }

        var some = new ReadOnlyMemory<char>?[group.RowCount];
        await group.ReadAsync(field, some.AsMemory()).ConfigureAwait(false);
        return Array.ConvertAll(some, text => text ?? default);
    }

    // Few values occur many times: days, codes, minutes.
    private static async Task<ReadOnlyMemory<char>[]> Values<T>(ParquetRowGroupReader group, DataField field, Func<T, string> text)
        where T : struct
    {
        var known = new Dictionary<T, ReadOnlyMemory<char>>();
        ReadOnlyMemory<char> Known(T value) => known.TryGetValue(value, out var said) ? said : known[value] = text(value).AsMemory();
        if (!field.IsNullable)
        {
            var all = new T[group.RowCount];
            await group.ReadAsync(field, all.AsMemory()).ConfigureAwait(false);
            return Array.ConvertAll(all, Known);
        }

        var some = new T?[group.RowCount];
        await group.ReadAsync(field, some.AsMemory()).ConfigureAwait(false);
        return Array.ConvertAll(some, value => value is { } given ? Known(given) : default);
    }
}
