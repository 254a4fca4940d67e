using Aanwezig.Interchange.Tables;
using Parquet;
using Parquet.Schema;

namespace Aanwezig.Interchange.Tests.Tables;

/// <summary>Each type of column reads as the text that a CSV file would have.</summary>
public sealed class ColumnTextTests : IDisposable
{
    private static readonly DateTime Morning = new(2026, 11, 3, 8, 30, 5);

    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void WholeNumbers_AreDigits()
    {
        Assert.Equal(["60", "-1"], Texts<int>([60, -1]));
        Assert.Equal(["60"], Texts<short>([60]));
        Assert.Equal(["9000000000"], Texts<long>([9_000_000_000]));
    }

    [Fact]
    public void Truth_IsAWord() => Assert.Equal(["true", "false"], Texts<bool>([true, false]));

    [Fact]
    public void Dates_AreIsoDates() => Assert.Equal(["2026-11-03"], Texts<DateOnly>([DateOnly.FromDateTime(Morning)]));

    [Fact]
    public void Moment_HasItsSeconds_AndAZWhereItIsOfUtc()
    {
        Assert.Equal(["2026-11-03T08:30:05"], Texts(new DateTimeDataField("c", DateTimeFormat.Timestamp, isAdjustedToUTC: false, unit: DateTimeTimeUnit.Micros), [Morning]));
        Assert.Equal(["2026-11-03T08:30:05Z"], Texts(new DateTimeDataField("c", DateTimeFormat.Timestamp, isAdjustedToUTC: true, unit: DateTimeTimeUnit.Micros), [DateTime.SpecifyKind(Morning, DateTimeKind.Utc)]));
    }

    [Fact]
    public void WhatWasNotGiven_IsEmpty() => Assert.Equal(["60", ""], Nullable<int>([60, null]));

    // 08:30 is 30,600 seconds after midnight.
    [Fact]
    public void TimeOfDay_IsReadInEachPrecision()
    {
        Assert.Equal(["08:30", "08:30:00.0010000"], Texts(Time(TimeUnitPrecision.Millis), [30_600_000, 30_600_001]));
        Assert.Equal(["08:30", "08:30:00.0000010"], Texts(Time(TimeUnitPrecision.Micros), [30_600_000_000L, 30_600_000_001L]));
        Assert.Equal(["08:30", "08:30:00.0000001"], Texts(Time(TimeUnitPrecision.Nanos), [30_600_000_000_000L, 30_600_000_000_100L]));
    }

    [Fact]
    public void NumberThatIsNotATimeOfDay_StaysANumber()
    {
        Assert.Equal(["-1", "86400000"], Texts(Time(TimeUnitPrecision.Millis), [-1, 86_400_000]));
        Assert.Equal(["86400000000", $"{long.MaxValue}"], Texts(Time(TimeUnitPrecision.Micros), [86_400_000_000L, long.MaxValue]));
        Assert.Equal(["86400000000000"], Texts(Time(TimeUnitPrecision.Nanos), [86_400_000_000_000L]));
    }

    [Fact]
    public void OtherTypes_CannotBeRead()
    {
        Assert.False(ColumnText.CanRead(new DataField("c", typeof(int), isArray: true)));
        Assert.True(ColumnText.CanRead(new DataField("c", typeof(string))));
    }

    private static TimeDataField Time(TimeUnitPrecision precision) => new("c", precision, false, null, null);

    private string[] Texts<T>(T[] values)
        where T : struct => Texts(new DataField("c", typeof(T), isNullable: false), values);

    private string[] Texts<T>(DataField field, T[] values)
        where T : struct => Read(field, group => group.WriteAsync<T>(field, values));

    private string[] Nullable<T>(T?[] values)
        where T : struct
    {
        var field = new DataField("c", typeof(T), isNullable: true);
        return Read(field, group => group.WriteAsync<T>(field, values));
    }

    private string[] Read(DataField field, Func<ParquetRowGroupWriter, Task> write)
    {
        var file = _folder["column.parquet"];
        Write(file, field, write).GetAwaiter().GetResult();
        using var text = ParquetText.Open(file, "column.parquet", mistake => throw new InvalidOperationException(mistake.ToString()))!;
        return Array.ConvertAll(text.ColumnsOf(0)![0], value => value.ToString());
    }

    private static async Task Write(string file, DataField field, Func<ParquetRowGroupWriter, Task> write)
    {
        await using var stream = File.Create(file);
        await using var writer = await ParquetWriter.CreateAsync(new ParquetSchema(field), stream, new ParquetOptions { UseDateOnlyTypeForDates = true });
        using var group = writer.CreateRowGroup();
        await write(group);
        group.CompleteValidate();
    }
}
