using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Aanwezig.Interchange.Tests.Ranges;

/// <summary>Files that were good until something was done to them, read both ways.</summary>
public sealed class RangeReadingTests : IDisposable
{
    private const string Students = "student,born,level\nS1,2009-03-12,2\nS2,2008-05-01,3\nS3,2008-05-01,3\nÉva,2008-05-01,\n";

    private static readonly string[] Header = ["record", "student", "date", "start", "minutes", "code", "activity", "subject", "recorded_at", "reported_at", "supersedes"];
    private static readonly string[] Pieces =
    [
        ",", ";", "\"", "\n", "\r\n", "\r", "\n\n", " ", "\"\"", "é", "\0", "-", "0", "S9", "R1", "R2", "\u20ac", "2026-13-01", "1999-01-01", "2026-11-03T08:30:00+02:00", "late",
        "\"S1\"", "\",\"", "\"x\ny\"", "\ud83d\ude00", "1441", "practice", "lesson", "24:00",
    ];

    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void GoodFile_IsReadInRanges()
    {
        _folder.With("students.csv", Students).With("attendance.csv", Written(new Rnd(1), 200));

        Assert.True(_folder.Read().IsUsable);
        Assert.NotNull(_folder.ReadRanges(50));
        Assert.Equal(200, _folder.ReadRanges(50)!.Set.RecordCount);
    }

    [Fact]
    public void FileWithAMistakeInItsRows_IsStillReadInRanges()
    {
        _folder.With("attendance.csv", "student,date,minutes,code\nS1,2026-11-03,60,sick\nS1,2026-11-03,600000,sick\nS2,2026-11-03,60,\"si\"\"ck\"\n\"S2\",\"2026-11-03\",\"60\",\"sick\"\n");

        Assert.Equal(["attendance.csv:3:15 AW5301", "attendance.csv:4:18 AW5203"], _folder.Mistakes());
        Assert.NotNull(_folder.ReadRanges(20));
        Assert.Equal(2, _folder.ReadRanges(20, TestFolder.Settings with { KeepGoing = true })!.Set.RecordCount);
    }

    [Theory]
    [InlineData(70_000, 2, 0)]
    [InlineData(1_100_000, 1, 1)]
    public void VeryLongField_IsToldOfOnlyWhereItIsTooLong(int length, int records, int mistakes)
    {
        _folder.With("attendance.csv", $"student,date,minutes,code,subject\nS1,2026-11-03,60,sick,\nS1,2026-11-04,60,sick,{new string('s', length)}\n");
        var reading = _folder.Read(TestFolder.Settings with { KeepGoing = true });

        Assert.Equal(mistakes, reading.Diagnostics.Count);
        Assert.Equal(mistakes == 0 ? records : 0, reading.Cases.Sum(one => one.Records.Count));
    }

    [Theory]
    [InlineData(20260831, false)]
    [InlineData(20260901, true)]
    public void MutatedFiles_SayTheSame(ulong seed, bool keepGoing)
    {
        _folder.With("students.csv", Students);
        var settings = TestFolder.Settings with { KeepGoing = keepGoing };
        foreach (var (index, mutated) in Mutated.Sample(600, new Rnd(seed), 30).Index())
        {
            _folder.With("attendance.csv", mutated);
            try
            {
                _folder.Read(settings);
            }
            catch (Exception told)
            {
                throw new InvalidOperationException($"mutation {index}: {Encoding.UTF8.GetString(mutated)}", told);
            }
        }
    }

    private static Gen<byte[]> Mutated =>
        from seed in Gen.Choose(1, 1000)
        from rows in Gen.Choose(0, 12)
        let good = Encoding.UTF8.GetBytes(Written(new Rnd((ulong)seed), rows))
        from changes in Gen.Choose(1, 3).SelectMany(count => Change.ArrayOf(count))
        select changes.Aggregate(good, (bytes, change) => change(bytes));

    private static Gen<Func<byte[], byte[]>> Change => Gen.Frequency(
        (6, from place in Gen.Choose(0, 10000) from piece in Gen.Elements(Pieces) select Replaced(place, 0, Encoding.UTF8.GetBytes(piece))),
        (4, from place in Gen.Choose(0, 10000) from length in Gen.Choose(1, 12) select Replaced(place, length, [])),
        (4, from place in Gen.Choose(0, 10000) from piece in Gen.Elements(Pieces) select Replaced(place, 3, Encoding.UTF8.GetBytes(piece))),
        (1, from place in Gen.Choose(0, 10000) from letter in Gen.Choose(128, 255) select Replaced(place, 1, [(byte)letter])),
        (1, Gen.Constant<Func<byte[], byte[]>>(bytes => [0xEF, 0xBB, 0xBF, .. bytes])),
        (1, Gen.Constant<Func<byte[], byte[]>>(bytes => bytes.Length == 0 ? bytes : bytes[..^1])));

    private static Func<byte[], byte[]> Replaced(int place, int length, byte[] by) => bytes =>
    {
        var start = bytes.Length == 0 ? 0 : place % bytes.Length;
        return [.. bytes[..start], .. by, .. bytes[Math.Min(bytes.Length, start + length)..]];
    };

    // Rows with everything that a row may have, some of them correcting an earlier one.
    private static string Written(Rnd seed, int rows)
    {
        var kinds = Gen.Choose(0, 999).ArrayOf(rows).Sample(1, seed, 10).Single();
        var text = new StringBuilder(string.Join(',', Header)).Append('\n');
        for (var row = 0; row < rows; row++)
        {
            var kind = kinds[row];
            var corrects = kind % 17 == 0 && row > 0 ? $"R{row}" : string.Empty;
            var student = corrects.Length > 0 ? StudentOf(kinds[row - 1]) : StudentOf(kind);
            text.Append(FormattableString.Invariant($"R{row + 1},{student},2026-11-{(kind % 28) + 1:00},{(kind % 3 == 0 && kind <= 930 ? "08:30" : "")},{kind},"))
                .Append(kind % 2 == 0 ? "sick" : "A").Append(',').Append(kind % 5 == 0 ? "practice" : "").Append(',').Append(kind % 7 == 0 ? "\"taal, en rekenen\"" : "")
                .Append(FormattableString.Invariant($",2026-11-{(kind % 28) + 1:00}T12:{row % 60:00}{(kind % 11 == 0 ? "+01:00" : "")},{(kind % 13 == 0 ? "2026-11-03T08:00:01" : "")},{corrects}\n"));
        }

        return text.ToString();

        static string StudentOf(int kind) => kind % 4 == 0 ? "Éva" : $"S{kind % 4}";
    }
}
