using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Aanwezig.Interchange.Tests.Ranges;

/// <summary>Lines in which anything may stand, in files cut into blocks anywhere, read row by row, in ranges and student by student.</summary>
public sealed class PlainRowsTests : IDisposable
{
    private const string Students = "student,born\nS1,2009-03-12\nS10,2008-05-01\nÉva,2008-05-01\n\"S,4\",2008-05-01\nstudent-with-a-long-name-0001,2008-05-01\n";

    private static readonly Dictionary<string, (string[] Good, string[] Odd)> Values = new()
    {
        ["student"] = (["S1", "S1", "S10", "Éva", "student-with-a-long-name-0001"], ["", "s1", "S1 ", "S11", "\"S1\"", "\"S,4\"", "\"S;4\"", "É", "S1\0"]),
        ["date"] = (["2026-11-03", "2026-11-04", "2027-02-28", "2026-08-01"], ["", "2027-02-29", "2026-1-03", "1999-12-31", "2079-12-31", "2080-01-01", "2027-08-01", "2026-11-03 ", "20261103", "2026-11-3é", "\"2026-11-05\""]),
        ["minutes"] = (["0", "5", "60", "360", "1440"], ["", "+5", "05", " 5", "-0", "-1", "1441", "99999999999", "5.0", "٣", "\"60\""]),
        ["code"] = (["sick", "A", "late", "unexcused"], ["", "a", "sick ", "X", "\"sick\"", "\"si\"\"ck\"", "A\r"]),
        ["record"] = ([""], ["R1", "R2", "😀", "\"R,3\"", "12345678", "123456789"]),
        ["start"] = (["", "08:30", "23:59"], ["8:30", "24:00", "08:60", "08:30:01", "0830", "\"08:30\""]),
        ["activity"] = (["", "lesson", "practice"], ["Lesson", "exam", "\"lesson\""]),
        ["subject"] = (["", "taal", "rekenen"], ["\"taal, en rekenen\"", "\"x;y\"", "\"x\ny\"", "x\"y", "\"open", "é", new string('s', 63), new string('t', 70_000)]),
        ["recorded_at"] = (["", "2026-11-03T12:00", "2026-11-03T12:00:01"], ["2026-11-03T12:00+01:00", "2026-03-29T02:30Z", "2079-01-01T00:00", "2026-11-03T12", "2026-11-03 12:00"]),
        ["supersedes"] = ([""], ["R1", "R2", "R9"]),
    };

    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(1, 0)]
    [InlineData(2, 10)]
    [InlineData(3, 60)]
    public void RandomLines_AreReadTheSameEveryWay(ulong seed, int oddOfThousand)
    {
        _folder.With("students.csv", Students);
        var (streamed, ranges) = (0, 0);
        foreach (var (text, blockSize, keepGoing) in Files(oddOfThousand).Sample(150, new Rnd(20261124 + seed), 10))
        {
            var settings = TestFolder.Settings with { KeepGoing = keepGoing };
            var rows = _folder.With("attendance.csv", text).Read(settings);
            if (_folder.ReadRanges(blockSize, settings) is { } read)
            {
                SameReading.Holds(rows, read);
                ranges++;
            }

            if (_folder.ReadStreamed(blockSize, settings) is { } batches)
            {
                SameReading.Holds(rows, batches);
                streamed++;
            }
        }

        Assert.True(ranges > 10 && streamed > 5, $"only {ranges} files were read in ranges, {streamed} student by student");
    }

    private static Gen<(byte[] Text, int BlockSize, bool KeepGoing)> Files(int odd) =>
        from separator in Gen.Elements(',', ',', ';')
        from columns in Gen.Shuffle(Values.Keys.ToArray()).SelectMany(order => Gen.Choose(0, 6).Select(extra => order.Where((column, place) => place < 2 + extra || column is "student" or "date" or "minutes" or "code").ToArray()))
        from isGrouped in Gen.Elements(true, false)
        from lines in Gen.Choose(0, 25).SelectMany(count => Line(columns, separator, odd).ArrayOf(count))
        from last in Gen.Elements("", "\n", "\r\n", "\n\n")
        from mark in Gen.Elements("", "", "\ufeff")
        from blockSize in Gen.Choose(5, 400)
        from keepGoing in Gen.Elements(true, false)
        let ordered = isGrouped ? lines.OrderBy(line => line.Student, StringComparer.Ordinal).ToArray() : lines
        let text = mark + string.Join(separator, columns) + "\n" + string.Concat(ordered.Select((line, place) => line.Text + (place == ordered.Length - 1 ? last : line.End)))
        select (Encoding.UTF8.GetBytes(text), blockSize, keepGoing);

    private static Gen<(string Student, string Text, string End)> Line(string[] columns, char separator, int odd) =>
        from array in columns.Aggregate(Gen.Constant(Array.Empty<string>()), (all, column) => from some in all from value in Value(column, odd) select (string[])[.. some, value])
        from broken in Gen.Frequency((1000 - odd, Gen.Constant("")), (odd, Gen.Elements($"{separator}", $"{separator}x{separator}", " ", "\"")))
        from end in Gen.Frequency((8, Gen.Constant("\n")), (2, Gen.Constant("\r\n")), (1, Gen.Constant("\n\r\n\n")))
        select (array[Array.IndexOf(columns, "student")], string.Join(separator, array) + broken, end);

    private static Gen<string> Value(string column, int odd) => Gen.Frequency((1000 - odd, Gen.Elements(Values[column].Good)), (odd, Gen.Elements(Values[column].Odd)));
}
