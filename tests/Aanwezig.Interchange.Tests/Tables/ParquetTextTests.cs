using System.Globalization;
using Aanwezig.Attendance;
using Aanwezig.Diagnostics;
using Aanwezig.Attendance.Sets;
using Aanwezig.Definitions;
using Aanwezig.Interchange.Tables;
using Aanwezig.Occurrences;
using Parquet;
using Parquet.Schema;

namespace Aanwezig.Interchange.Tests.Tables;

public sealed class ParquetTextTests : IDisposable
{
    private static readonly DateOnly Monday = new(2026, 11, 2);

    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void AttendanceInParquet_SaysTheSameAsInCsv()
    {
        var asCsv = _folder.With("attendance.csv", "student,date,minutes,code,subject,recorded_at\nS1,2026-11-02,60,sick,\"taal, en meer\",2026-11-02T09:00\nS2,2026-11-03,30,A,,\n").Read();
        _folder.Without("attendance.csv");
        Write(
            "attendance.parquet",
            [ParquetRows.Text("student"), ParquetRows.Date("date"), ParquetRows.Number("minutes"), ParquetRows.Text("code"), ParquetRows.Text("subject"), ParquetRows.Text("recorded_at")],
            ["S1", Monday, 60, "sick", "taal, en meer", "2026-11-02T09:00"],
            ["S2", Monday.AddDays(1), 30, "A", null, null]);

        Assert.Equal(Records(asCsv), Records(_folder.Read()));
        Assert.NotNull(_folder.ReadRanges(1000));
    }

    [Fact]
    public void StartAsATimeOfDay_IsRead()
    {
        _folder.Without("attendance.csv");
        using (var stream = File.Create(_folder["attendance.parquet"]))
        {
            using var rows = new ParquetRows(stream, ParquetRows.Text("student"), ParquetRows.Date("date"), ParquetRows.Number("minutes"), ParquetRows.Text("code"), new TimeDataField("start", TimeUnitPrecision.Micros, true, null, null));
            rows.Add("S1", Monday, 60, "sick", new TimeOnly(8, 30).Ticks / 10);
        }

        Assert.Equal([new TimeOnly(8, 30)], _folder.Read().Cases[0].Records.Select(record => record.Start).Order());
    }

    [Fact]
    public void AttendanceInSeveralRowGroups_IsReadWhole()
    {
        _folder.Without("attendance.csv");
        Write(
            "attendance.parquet",
            [ParquetRows.Text("record"), ParquetRows.Text("student"), ParquetRows.Date("date"), ParquetRows.Number("minutes"), ParquetRows.Text("code"), ParquetRows.Text("subject")],
            [.. Enumerable.Range(0, 66_000).Select(row => new object?[] { $"R{row}", row % 2 == 0 ? "S1" : "S2", Monday.AddDays(row % 5), row % 400, "sick", row == 65_999 ? "two\nlines \"quoted\"" : null })]);
        var set = _folder.ReadRanges(1000)!.Set;

        Assert.Equal(66_000, set.RecordCount);
        Assert.Equal(Enumerable.Range(0, 66_000).Sum(row => row % 400), Enumerable.Range(0, 2).SelectMany(student => set.Case(student).Records).Sum(record => record.Minutes));
        Assert.Equal(["two\nlines \"quoted\""], set.Case(1).Records.Select(record => record.Subject).OfType<string>());
    }

    [Fact]
    public void RecordIdTwice_InDifferentRowGroups_IsTold()
    {
        _folder.Without("attendance.csv");
        Write(
            "attendance.parquet",
            [ParquetRows.Text("record"), ParquetRows.Text("student"), ParquetRows.Date("date"), ParquetRows.Number("minutes"), ParquetRows.Text("code")],
            [.. Enumerable.Range(0, 65_540).Select(row => new object?[] { $"R{row % 65_539}", "S1", Monday, 1, "sick" })]);

        Assert.Null(_folder.ReadRanges(1000));
        Assert.Equal(["attendance.parquet:65541:1 AW5302"], _folder.Mistakes());
    }

    [Fact]
    public void EveryFile_MayBeParquet()
    {
        _folder.Without("students.csv");
        Write("students.parquet", [ParquetRows.Text("student"), ParquetRows.Date("born"), ParquetRows.Number("level")], ["S1", Monday.AddYears(-17), 2]);
        var reading = _folder.Read();

        Assert.True(reading.IsUsable);
        Assert.Equal(new DateOnly(2009, 11, 2), reading.Cases[0].Student.Born);
        Assert.Equal([new FactChange("level", "2")], reading.Cases[0].Facts.Select(fact => fact with { Origin = null }));
    }

    // The line is that of the same row in CSV, under the names of the columns.
    [Fact]
    public void MistakeInARow_IsToldWithItsLine()
    {
        _folder.Without("attendance.csv");
        Write("attendance.parquet", [ParquetRows.Text("student"), ParquetRows.Date("date"), ParquetRows.Number("minutes"), ParquetRows.Text("code")], ["S1", Monday, 60, "sick"], ["S1", Monday, 6000, "sick"]);

        Assert.Equal(["attendance.parquet:3:15 AW5301"], _folder.Mistakes());
        Assert.Equal("S1,2026-11-02,6000,sick", _folder.Read().LineOf(_folder["attendance.parquet"], 3));
    }

    [Fact]
    public void FileThatIsNoParquet_IsTold() => Assert.Equal(["attendance.parquet AW5080"], _folder.Without("attendance.csv").With("attendance.parquet", "student,date\n").Mistakes());

    [Fact]
    public void ColumnOfATypeThatCannotBeRead_IsTold()
    {
        _folder.Without("attendance.csv");
        using (var stream = File.Create(_folder["attendance.parquet"]))
        {
            using var rows = new ParquetRows(stream, ParquetRows.Text("student"), new DataField("minutes", typeof(byte[]), isNullable: true));
        }

        Assert.Equal(["attendance.parquet AW5081"], _folder.Mistakes());
    }

    [Theory]
    [InlineData("byte")]
    [InlineData("sbyte")]
    [InlineData("short")]
    [InlineData("ushort")]
    [InlineData("uint")]
    [InlineData("long")]
    [InlineData("ulong")]
    [InlineData("float")]
    [InlineData("double")]
    [InlineData("decimal")]
    public async Task WholeNumbers_AreReadFromColumnsOfAnyWidth(string width)
    {
        _folder.Without("attendance.csv");
        await WriteMinutes(width, 90);

        Assert.Equal([90], _folder.Read().Cases.SelectMany(one => one.Records).Select(record => record.Minutes));
        Assert.NotNull(_folder.ReadRanges(1000));
    }

    [Fact]
    public async Task NumberThatIsNotWhole_IsAMistakeOfItsRow()
    {
        _folder.Without("attendance.csv");
        await WriteMinutes("double", 1.5);

        Assert.Equal(["attendance.parquet:2:15 AW5105"], _folder.Mistakes());
    }

    [Theory]
    [InlineData(0, "0")]
    [InlineData(7, "7")]
    [InlineData(1e20, "100000000000000000000")]
    [InlineData(0.25, "0.25")]
    public async Task NumberThatIsWhole_HasNoExponentAndNoFraction(double number, string text)
    {
        await WriteMinutes("double", number);

        Assert.Equal($"S1,2026-11-02,{text},sick", Text("attendance.parquet").Split('\n')[1]);
    }

    [Fact]
    public async Task RowsThatCannotBeRead_AreAMistakeOfTheFile()
    {
        _folder.Without("attendance.csv");
        await WriteMinutes("int", 90);
        var bytes = await File.ReadAllBytesAsync(_folder["attendance.parquet"], TestContext.Current.CancellationToken);
        bytes.AsSpan(4, 60).Fill(0xFF);
        _folder.With("attendance.parquet", bytes);

        Assert.Equal(["attendance.parquet AW5080"], _folder.Mistakes());
        Assert.False(_folder.KeepGoing().IsUsable);
    }

    [Fact]
    public async Task ColumnWithinAnother_IsNamedByBoth()
    {
        var field = new DataField<int>("minutes");
        await using (var stream = File.Create(_folder["nested.parquet"]))
        {
            await using var writer = await ParquetWriter.CreateAsync(new ParquetSchema(new StructField("lesson", field), new ListField("rooms", new DataField<int>("element"))), stream, cancellationToken: TestContext.Current.CancellationToken);
        }

        List<string> told = [];
        Assert.Null(ParquetText.Open(_folder["nested.parquet"], "nested.parquet", diagnostic => told.Add(diagnostic.Message(Language.English))));
        Assert.Equal(["column `lesson.minutes` has a type that cannot be read here: nested Int32", "column `rooms.list.element` has a type that cannot be read here: nested Int32"], told);
    }

    [Fact]
    public void SameTableTwice_IsTold()
    {
        Write("attendance.parquet", [ParquetRows.Text("student")], ["S1"]);

        Assert.Equal(["attendance.parquet AW5082"], _folder.Mistakes());
    }

    [Fact]
    public void Occurrences_ComeBackFromParquet()
    {
        var title = ProtocolLibrary.Embedded.Protocols[0].Title!;
        OccurrenceRecord[] occurrences = [new("S1", "talk", title, Monday, Monday.AddDays(2), OccurrenceOutcome.Done), new("S;\"2", "talk", title, Monday, null, OccurrenceOutcome.Open)];
        using (var stream = File.Create(_folder["out.parquet"]))
        {
            OccurrenceParquet.Write(stream, occurrences);
        }

        using var csv = new StringWriter { NewLine = "\n" };
        OccurrenceCsv.Write(csv, occurrences);
        Assert.Equal(csv.ToString(), Text("out.parquet"));
    }

    [Fact]
    public void MoreRowsThanAGroupHas_AreAllThere()
    {
        Write("many.parquet", [ParquetRows.Number("n")], [.. Enumerable.Range(0, 70000).Select(number => new object?[] { number })]);

        Assert.Equal(["n", .. Enumerable.Range(0, 70000).Select(number => number.ToString(CultureInfo.InvariantCulture))], Text("many.parquet").TrimEnd().Split('\n'));
    }

    private static IEnumerable<string> Records(DataReading reading) =>
        reading.Cases.SelectMany(one => one.Records.Select(record => $"{one.Student.Id} {record with { Origin = null }}"));

    private string Text(string file)
    {
        using var text = ParquetText.Open(_folder[file], file, told => throw new InvalidOperationException(told.ToString()));
        return text!.ReadToEnd();
    }

    private void Write(string file, DataField[] fields, params object?[][] rows)
    {
        using var stream = File.Create(_folder[file]);
        using var written = new ParquetRows(stream, fields);
        foreach (var row in rows)
        {
            written.Add(row);
        }
    }

    private async Task WriteMinutes(string width, double minutes)
    {
        Type type = width switch
        {
            "byte" => typeof(byte),
            "sbyte" => typeof(sbyte),
            "short" => typeof(short),
            "ushort" => typeof(ushort),
            "int" => typeof(int),
            "uint" => typeof(uint),
            "long" => typeof(long),
            "ulong" => typeof(ulong),
            "float" => typeof(float),
            "double" => typeof(double),
            _ => typeof(decimal),
        };
        DataField[] fields = [new DataField<string>("student"), new DataField<string>("date"), new DataField("minutes", type), new DataField<string>("code")];
        await using var stream = File.Create(_folder["attendance.parquet"]);
        await using var writer = await ParquetWriter.CreateAsync(new ParquetSchema(fields), stream, cancellationToken: TestContext.Current.CancellationToken);
        using var group = writer.CreateRowGroup();
        await group.WriteAsync(fields[0], (string[])["S1"]);
        await group.WriteAsync(fields[1], (string[])["2026-11-02"]);
        await (width switch
        {
            "byte" => group.WriteAsync<byte>(fields[2], (byte[])[(byte)minutes]),
            "sbyte" => group.WriteAsync<sbyte>(fields[2], (sbyte[])[(sbyte)minutes]),
            "short" => group.WriteAsync<short>(fields[2], (short[])[(short)minutes]),
            "ushort" => group.WriteAsync<ushort>(fields[2], (ushort[])[(ushort)minutes]),
            "int" => group.WriteAsync<int>(fields[2], (int[])[(int)minutes]),
            "uint" => group.WriteAsync<uint>(fields[2], (uint[])[(uint)minutes]),
            "long" => group.WriteAsync<long>(fields[2], (long[])[(long)minutes]),
            "ulong" => group.WriteAsync<ulong>(fields[2], (ulong[])[(ulong)minutes]),
            "float" => group.WriteAsync<float>(fields[2], (float[])[(float)minutes]),
            "double" => group.WriteAsync<double>(fields[2], (double[])[minutes]),
            _ => group.WriteAsync<decimal>(fields[2], (decimal[])[(decimal)minutes]),
        });
        await group.WriteAsync(fields[3], (string[])["sick"]);
        group.CompleteValidate();
    }
}
