using System.Runtime.CompilerServices;
using Aanwezig.Attendance;
using Aanwezig.Attendance.Sets;

namespace Aanwezig.Tests.Attendance.Sets;

public class PackedRecordTests
{
    [Fact]
    public void Record_TakesEightBytes() => Assert.Equal(8, Unsafe.SizeOf<PackedRecord>());

    [Theory]
    [InlineData(0, 0, 0, 0, Activity.Lesson)]
    [InlineData(9806, 510, 3, 60, Activity.Practice)]
    [InlineData(65535, 1439, 65534, 1440, Activity.Other)]
    [InlineData(1, PackedRecord.NoStart, 65534, 2047, Activity.Exam)]
    public void Parts_ComeBackAsTheyWere(int day, int start, int code, int minutes, Activity activity)
    {
        var record = new PackedRecord((ushort)day, (ushort)start, (ushort)code, minutes, activity);

        Assert.Equal((day, start, code, minutes, activity), ((int)record.Day, (int)record.Start, (int)record.Code, record.Minutes, record.Activity));
    }

    [Fact]
    public void Order_IsThatOfDayStartCodeMinutesAndActivity()
    {
        PackedRecord[] inOrder =
        [
            new(1, PackedRecord.NoStart, 9, 60, Activity.Other),
            new(1, 0, 0, 0, Activity.Lesson),
            new(1, 510, 0, 60, Activity.Exam),
            new(1, 510, 1, 30, Activity.Other),
            new(1, 510, 1, 60, Activity.Lesson),
            new(1, 510, 1, 60, Activity.Practice),
            new(2, PackedRecord.NoStart, 0, 0, Activity.Lesson),
        ];

        Assert.Equal(inOrder, inOrder.Reverse().Order());
    }
}
