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
        [typeof(sbyte)] = Numbers<sbyte>,
        [typeof(byte)] = Numbers<byte>,
        [typeof(short)] = Numbers<short>,
        [typeof(ushort)] = Numbers<ushort>,
        [typeof(int)] = Numbers<int>,
        [typeof(uint)] = Numbers<uint>,
        [typeof(long)] = Numbers<long>,
        [typeof(ulong)] = Numbers<ulong>,
        [typeof(decimal)] = (group, field) => Values<decimal>(group, field, number => number.ToString("0.############################", CultureInfo.InvariantCulture)),

        // Whole numbers wider than 64 bits are written as these; what is not whole is judged by the reader of the row.
        [typeof(float)] = (group, field) => Values<float>(group, field, number => Number(number)),
        [typeof(double)] = (group, field) => Values<double>(group, field, Number),
        [typeof(bool)] = (group, field) => Values<bool>(group, field, truth => truth ? "true" : "false"),
        [typeof(DateOnly)] = (group, field) => Values<DateOnly>(group, field, date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        [typeof(DateTime)] = (group, field) => Values<DateTime>(group, field, moment => moment.ToString(moment.Kind == DateTimeKind.Utc ? "yyyy-MM-dd'T'HH:mm:ss'Z'" : "yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture)),
        [typeof(TimeOnly)] = (group, field) => Values<TimeOnly>(group, field, time => time.ToString("HH:mm", CultureInfo.InvariantCulture)),
        [typeof(TimeSpan)] = (group, field) => Values<TimeSpan>(group, field, time => time.ToString(@"hh\:mm", CultureInfo.InvariantCulture)),
    };

    /// <summary>Whether columns of a type can be read.</summary>
    public static bool CanRead(DataField field) => !IsNested(field) && Readers.ContainsKey(field.ClrType);

    /// <summary>The name of a column in messages: that of a value within another names both.</summary>
    public static string NameOf(DataField field) => string.Join('.', field.Path.ToList());

    /// <summary>The type of a column in messages.</summary>
    public static string TypeOf(DataField field) => (IsNested(field), field.ClrType == typeof(ReadOnlyMemory<char>)) switch
    {
        (true, true) => "nested String",
        (true, false) => $"nested {field.ClrType.Name}",
        _ => field.ClrType.Name,
    };

    private static bool IsNested(DataField field) => field.IsArray || field.Path.Length > 1;

    private static Task<ReadOnlyMemory<char>[]> Numbers<T>(ParquetRowGroupReader group, DataField field)
        where T : struct, IFormattable => Values<T>(group, field, number => number.ToString(null, CultureInfo.InvariantCulture));

    private static string Number(double number) =>
        number == 0 ? "0" : number.ToString(double.IsInteger(number) ? "F0" : "R", CultureInfo.InvariantCulture);

    /// <summary>The texts of a column; empty where nothing was given.</summary>
    public static ReadOnlyMemory<char>[] Of(ParquetRowGroupReader group, DataField field) =>
        (field is TimeDataField time ? Times(group, time) : Readers[field.ClrType](group, field)).GetAwaiter().GetResult();

    private static Task<ReadOnlyMemory<char>[]> Times(ParquetRowGroupReader group, TimeDataField field) => field.ClrType == typeof(int)
        ? Values<int>(group, field, value => Time(value, field.Precision))
        : Values<long>(group, field, value => Time(value, field.Precision));

    // A number that is no time of day stays a number, and the reader of the row reports it.
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
