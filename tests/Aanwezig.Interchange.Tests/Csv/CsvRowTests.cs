using Aanwezig.Interchange.Csv;
using FsCheck;
using FsCheck.Xunit;

namespace Aanwezig.Interchange.Tests.Csv;

public class CsvRowTests
{
    [Theory]
    [InlineData("=1+1", "\"'=1+1\"")]
    [InlineData("-S1", "\"'-S1\"")]
    [InlineData("+31", "\"'+31\"")]
    [InlineData("@x", "\"'@x\"")]
    [InlineData("\tx", "\"'\tx\"")]
    [InlineData("\rx", "\"'\rx\"")]
    [InlineData("'=1", "\"''=1\"")]
    [InlineData("''=1", "\"'''=1\"")]
    [InlineData("S-1", "S-1")]
    [InlineData("'s-Gravenhage", "'s-Gravenhage")]
    [InlineData("'", "'")]
    public void FieldThatASpreadsheetWouldRun_BeginsWithAnApostrophe(string field, string written)
    {
        using var writer = new StringWriter();

        CsvRow.Write(writer, field);

        Assert.Equal(written + "\n", writer.ToString());
    }

    // A spreadsheet takes a field without its quotes.
    [Property]
    public void NoSpreadsheetRunsWhatIsWritten(string? field, PositiveInt start)
    {
        using var writer = new StringWriter();
        CsvRow.Write(writer, "x", $"{"=+-@\t\r'"[start.Get % 7]}{field}");

        Assert.DoesNotContain(writer.ToString()["x,".Length..].TrimStart('"')[0], "=+-@\t\r");
    }

    [Property]
    public void FieldThatCouldBeAFormula_IsReadBack(string?[] fields, PositiveInt start) =>
        WhatIsWritten_IsReadBack([.. fields.Select((field, index) => $"{"=+-@\t\r'"[(start.Get + index) % 7]}{"'=x'"[(index % 4)..]}{field}"), .. fields.Select(field => $"'{field}"), "''", "'=", "''="]);

    [Property]
    public void WhatIsWritten_IsReadBack(string?[] fields)
    {
        using var writer = new StringWriter();
        string?[] row = ["x", .. fields];

        CsvRow.Write(writer, row);
        using var reader = new CsvReader(new StringReader(writer.ToString()));

        Assert.True(reader.Read());
        Assert.Null(reader.Defect);
        Assert.Equal(row.Select(field => field ?? string.Empty), Enumerable.Range(0, reader.Count).Select(reader.Text));
        Assert.False(reader.Read());
    }
}
