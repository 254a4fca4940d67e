using System.Text;
using Aanwezig.Interchange.Csv;
using Aanwezig.Interchange.Ranges;
using FsCheck;
using FsCheck.Fluent;

namespace Aanwezig.Interchange.Tests.Ranges;

public class LineFieldsTests
{
    private static readonly string[] Pieces = ["", "", "a", "S1", "\"\"", "\"a,b\"", "\"a\"", "\"a\"\"b\"", "a\"", "\"a\"b", "\r", "é", "2026-11-03", "+5", " 5", new('x', 61), new('y', 64), new('z', 131), ";"];
    private static readonly string[] Ends = ["\n", "\r\n", "", "\n\n", "\r\r\n"];

    [Fact]
    public void RowOfALine_HasTheFieldsThatTheOrdinaryReaderFinds()
    {
        var texts =
            from count in Gen.Frequency((4, Gen.Constant(4)), (1, Gen.Choose(1, 6)))
            from pieces in Gen.Elements(Pieces).Two().Select(two => two.Item1 + two.Item2).ArrayOf(count)
            from single in Gen.Elements(Pieces).ArrayOf(count)
            from isSingle in Gen.Frequency((3, Gen.Constant(true)), (1, Gen.Constant(false)))
            from end in Gen.Elements(Ends)
            from rest in Gen.Elements("", "next,line\n", new string('q', 100))
            select string.Join(',', isSingle ? single : pieces) + (end + rest);
        var rows = texts.Sample(20_000, new Rnd(20261124), 10).Count(IsRowAsOrdinary);

        Assert.InRange(rows, 5_000, 20_000);
    }

    [Fact]
    public void RowOfEveryLength_IsFound()
    {
        var fields = new LineFields(';', 2);
        for (var length = 0; length < 300; length++)
        {
            var text = Encoding.UTF8.GetBytes(new string('a', length) + ";b\r\nc;d\n");

            Assert.Equal((LineShape.Row, length + 4), (fields.Split(text), fields.Length));
            Assert.Equal((length, "b"), (fields.Value(text, 0).Length, Encoding.UTF8.GetString(fields.Value(text, 1))));
            Assert.Equal((LineShape.Row, length + 2), (fields.Split(text.AsSpan(0, length + 2)), fields.Length));
        }
    }

    [Fact]
    public void LineOfManyFieldsWithoutAnEnd_IsReadToItsEnd()
    {
        var fields = new LineFields(',', 2);

        Assert.Equal((LineShape.Odd, 1000), (fields.Split(Encoding.UTF8.GetBytes(new string(',', 1000))), fields.Length));
        Assert.Equal((LineShape.Open, 1001), (fields.Split(Encoding.UTF8.GetBytes(new string(',', 1000) + "\"")), fields.Length));
        Assert.Equal((LineShape.Empty, 2), (fields.Split("\r\na,b\n"u8), fields.Length));
    }

    // Whether it is a row; then the ordinary reader finds the same one in the same line.
    private static bool IsRowAsOrdinary(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var fields = new LineFields(',', 4);
        var shape = fields.Split(bytes);
        var line = Encoding.UTF8.GetString(bytes.AsSpan(0, fields.Length));
        Assert.Equal(text.IndexOf('\n', StringComparison.Ordinal) is var feed && feed < 0 ? text : text[..(feed + 1)], line);
        using var reader = new CsvReader(new StringReader(line));
        var any = reader.Read();
        if (shape == LineShape.Row)
        {
            Assert.Null(reader.Defect);
            Assert.Equal(Enumerable.Range(0, 4).Select(column => Encoding.UTF8.GetString(fields.Value(bytes, column))), Enumerable.Range(0, reader.Count).Select(reader.Text));
        }
        else
        {
            var isEscaped = any && Enumerable.Range(0, reader.Count).Any(column => reader.FieldAt(column).HasQuotes);
            Assert.True(shape == LineShape.Empty ? !any : any && (isEscaped || reader.Defect is not null || reader.Count != 4), text);
        }

        return shape == LineShape.Row;
    }
}
