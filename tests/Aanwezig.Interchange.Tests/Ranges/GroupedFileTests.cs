namespace Aanwezig.Interchange.Tests.Ranges;

public sealed class GroupedFileTests : IDisposable
{
    private const string Rows = "student,date,minutes,code\nS2,2026-11-03,60,sick\nS2,2026-11-04,60,sick\nS1,2026-11-03,30,A\n";

    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(5)]
    [InlineData(1000)]
    public void FileGroupedByStudent_IsHandedOutStudentByStudent(int blockSize)
    {
        var streamed = _folder.With("attendance.csv", Rows).ReadStreamed(blockSize);

        Assert.NotNull(streamed);
        Assert.True(streamed.IsStreamed);
        SameReading.Holds(_folder.Read(), streamed);
        Assert.Equal([30, 60, 60], streamed.Batches().SelectMany(set => set.Case(0).Records.Concat(set.Case(1).Records)).Select(record => record.Minutes));
    }

    [Fact]
    public void FileInWhichAStudentComesBack_IsNotHandedOutSo() =>
        Assert.Null(_folder.With("attendance.csv", Rows + "S2,2026-11-05,60,sick\n").ReadStreamed(1000));

    [Fact]
    public void OddRowBetweenThoseOfAStudent_DoesNotPartThem()
    {
        _folder.With("attendance.csv", "student,date,minutes,code\nS2,2026-11-03,60,sick\nS1,1999-11-03,60,sick\nS2,2026-11-04,60,sick\n");

        Assert.NotNull(_folder.ReadStreamed(1000));
        Assert.Equal(["attendance.csv:3:4 AW5209"], _folder.Mistakes());
    }

    [Fact]
    public void OnlyLargeFiles_AreHandedOutSo()
    {
        var directory = Path.GetDirectoryName(_folder.With("attendance.csv", Rows)["attendance.csv"])!;

        Assert.False(DataFolder.ReadBatches(directory, TestFolder.Settings).IsStreamed);
        Assert.True(DataFolder.ReadBatches(directory, TestFolder.Settings, large: 10).IsStreamed);
        SameReading.Holds(_folder.Read(), DataFolder.ReadBatches(directory, TestFolder.Settings));
    }
}
