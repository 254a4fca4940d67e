using Aanwezig.Interchange.Csv;
using FsCheck.Xunit;

namespace Aanwezig.Interchange.Tests.Csv;

public class CsvRowTests
{
    [Theory]
    [InlineData("=1+1", "\"=1+1\"")]
    [InlineData("-S1", "\"-S1\"")]
    [InlineData("+31", "\"+31\"")]
    [InlineData("@x", "\"@x\"")]
    [InlineData("S-1", "S-1")]
    public void FieldThatCouldBeAFormula_IsQuotedAndKeptAsItIs(string field, string written)
    {
        using var writer = new StringWriter();

        CsvRow.Write(writer, field);

        Assert.Equal(written + "\n", writer.ToString());
    }

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
