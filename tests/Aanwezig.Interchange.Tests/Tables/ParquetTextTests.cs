using System.Globalization;
using Aanwezig.Attendance;
using Aanwezig.Attendance.Sets;
using Aanwezig.Definitions;
using Aanwezig.Interchange.Tables;
using Aanwezig.Occurrences;
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
    public void RecordIdTwice_InDifferentRowGroups_IsReported()
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
    public void MistakeInARow_IsReportedWithItsLine()
    {
        _folder.Without("attendance.csv");
        Write("attendance.parquet", [ParquetRows.Text("student"), ParquetRows.Date("date"), ParquetRows.Number("minutes"), ParquetRows.Text("code")], ["S1", Monday, 60, "sick"], ["S1", Monday, 6000, "sick"]);

        Assert.Equal(["attendance.parquet:3:15 AW5301"], _folder.Mistakes());
        Assert.Equal("S1,2026-11-02,6000,sick", _folder.Read().LineOf(_folder["attendance.parquet"], 3));
    }

    [Fact]
    public void FileThatIsNoParquet_IsReported() => Assert.Equal(["attendance.parquet AW5080"], _folder.Without("attendance.csv").With("attendance.parquet", "student,date\n").Mistakes());

    [Fact]
    public void ColumnOfATypeThatCannotBeRead_IsReported()
    {
        _folder.Without("attendance.csv");
        using (var stream = File.Create(_folder["attendance.parquet"]))
        {
            using var rows = new ParquetRows(stream, ParquetRows.Text("student"), new DataField("minutes", typeof(double), isNullable: true));
        }

        Assert.Equal(["attendance.parquet AW5081"], _folder.Mistakes());
    }

    [Fact]
    public void SameTableTwice_IsReported()
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
}
