using Aanwezig.Interchange.Files;

namespace Aanwezig.Interchange.Tests.Files;

public class AttendanceColumnsTests
{
    [Fact]
    public void Layout_HasTheColumnsOfTheContract()
    {
        Assert.Equal("attendance.csv", AttendanceColumns.Layout.File);
        Assert.True(AttendanceColumns.Layout.IsRequired);
        Assert.Equal(["student", "date", "minutes", "code"], AttendanceColumns.Layout.Required);
        Assert.Equal(["record", "start", "activity", "subject", "recorded_at", "reported_at", "supersedes"], AttendanceColumns.Layout.Optional);
    }

    [Fact]
    public void Column_HasThePlaceOfItsName_OrNone()
    {
        var columns = new AttendanceColumns(name => Array.IndexOf(["code", "date", "recorded_at"], name));

        Assert.Equal((0, 1, 2, -1), (columns[AttendanceColumn.Code], columns[AttendanceColumn.Date], columns[AttendanceColumn.RecordedAt], columns[AttendanceColumn.Student]));
    }
}
