using System.Globalization;
using Aanwezig.Interchange.Tables;
using Parquet;
using Parquet.Schema;

namespace Aanwezig.Interchange.Tests.Tables;

public class RecommendationRowTests
{
    [Fact]
    public async Task Parquet_HasTheColumnsOfTheContract_EachWithItsType()
    {
        using var stream = new MemoryStream();
        RecommendationRow.Table.WriteParquet(stream, []);
        stream.Position = 0;
        await using var reader = await ParquetReader.CreateAsync(stream, new ParquetOptions { UseDateOnlyTypeForDates = true }, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(
            "student,on,id,step,contact,who,how,onset,start,due,overdue,decision,duty,reference,why",
            string.Join(',', reader.Schema.DataFields.Select(field => field.Name)));
        Assert.Equal(["on", "onset", "start", "due"], Of(reader.Schema, typeof(DateOnly)));
        Assert.Equal(["overdue"], Of(reader.Schema, typeof(bool)));
        Assert.All(reader.Schema.DataFields, field => Assert.True(field.IsNullable));
    }

    [Fact]
    public void Csv_HasTheSameColumns()
    {
        using var csv = new StringWriter(CultureInfo.InvariantCulture);

        RecommendationRow.Table.WriteHeader(csv);

        Assert.Equal("student,on,id,step,contact,who,how,onset,start,due,overdue,decision,duty,reference,why\n", csv.ToString());
    }

    private static IEnumerable<string> Of(ParquetSchema schema, Type type) => schema.DataFields.Where(field => field.ClrType == type).Select(field => field.Name);
}
