using Aanwezig.Attendance;
using Aanwezig.Register;

namespace Aanwezig.Tests.Register;

/// <summary>What is left of the rows of one date. A row: start or <c>-</c>, minutes, kind, and where needed activity, and the moment of recording after <c>@</c>.</summary>
public class DayLayoutTests
{
    [Theory]
    // One time of one kind is counted once; the row that was recorded first, else the longer, keeps it.
    [InlineData("9:00 60 unexcused; 10:00 60 unexcused", "60 60", "")]
    [InlineData("9:00 60 unexcused; 9:00 60 unexcused", "60 -", "")]
    [InlineData("9:00 60 unexcused; 9:30 90 unexcused", "30 90", "")]
    [InlineData("9:00 60 unexcused @9; 9:30 90 unexcused @10", "60 60", "")]
    [InlineData("9:00 60 unexcused @10; 9:30 90 unexcused @9", "30 90", "")]
    [InlineData("9:00 60 unexcused practice; 9:00 45 unexcused lesson", "15 45", "")]
    [InlineData("9:00 120 unexcused; 9:30 30 unexcused", "120 -", "")]
    [InlineData("9:00 120 sick @10; 9:30 30 sick @9", "90 30", "")]
    // A row of 0 minutes is a point.
    [InlineData("9:00 0 unexcused; 9:00 60 unexcused", "- 60", "")]
    [InlineData("9:00 0 unexcused; 10:00 60 unexcused", "0 60", "")]
    [InlineData("9:00 0 unexcused; 9:00 60 sick", "- 60", "")]
    [InlineData("9:00 0 unexcused; 9:00 60 cancelled", "- 60", "")]
    [InlineData("10:00 0 unexcused; 9:00 60 unexcused", "0 60", "")]
    // Cancelled holds over all.
    [InlineData("9:00 60 cancelled; 9:00 60 unexcused", "60 -", "")]
    [InlineData("9:00 60 cancelled; 9:30 60 sick", "60 30", "")]
    [InlineData("9:00 60 cancelled; 9:00 10 late", "60 -", "")]
    // An open reason says nothing beside another kind.
    [InlineData("9:00 60 unknown; 9:30 60 unexcused", "- 60", "")]
    [InlineData("9:00 60 unknown; 9:30 60 cancelled", "- 60", "")]
    [InlineData("9:00 60 unknown; 9:00 10 late", "- 10", "")]
    [InlineData("9:00 60 unknown; 9:30 60 unknown", "60 30", "")]
    [InlineData("9:00 60 unknown; 10:00 60 unexcused", "60 60", "")]
    [InlineData("- 300 unknown; 9:00 60 present", "- 60", "")]
    [InlineData("- 300 unknown; - 60 sick", "- 60", "")]
    [InlineData("- 300 unknown; - 10 late", "300 10", "")]
    // An excuse sets an absence without a reason, and a part of a lesson, aside.
    [InlineData("9:00 60 sick; 9:00 60 unexcused", "60 -", "")]
    [InlineData("9:00 60 sick; 9:30 60 unexcused", "60 30", "")]
    [InlineData("9:00 60 medical; 9:00 10 late; 9:00 5 left_early", "60 - -", "")]
    [InlineData("9:00 60 sick; 10:00 10 late", "60 10", "")]
    // A part of a lesson stands before presence, beside other parts of the lesson.
    [InlineData("9:00 60 present; 9:00 10 late", "50 10", "")]
    [InlineData("9:00 60 present; 9:00 10 late; 9:00 5 left_early", "45 10 5", "")]
    [InlineData("9:00 60 present; 9:00 60 sent_out; 9:00 10 late", "- 60 10", "")]
    [InlineData("9:00 10 late; 9:00 15 late", "10 -", "")]
    [InlineData("9:00 10 late lesson; 9:00 15 late practice", "10 15", "")]
    // What is left of two kinds is open between them.
    [InlineData("9:00 60 unexcused; 9:00 60 present", "- -", "1:60 | 0:60")]
    [InlineData("9:00 60 unexcused; 9:30 60 luxury", "30 30", "0:30 | 1:30")]
    [InlineData("9:00 60 sick; 9:00 60 leave", "- -", "0:60 | 1:60")]
    [InlineData("9:00 60 sick; 9:00 60 present", "- -", "1:60 | 0:60")]
    [InlineData("9:00 60 sick; 9:00 60 unexcused; 9:00 60 present", "- - -", "2:60 | 0:60")]
    [InlineData("9:00 60 luxury; 9:00 60 sick", "- -", "0:60 | 1:60")]
    // A part of a lesson beside an absence for the whole of it: all of the row is open.
    [InlineData("9:00 60 unexcused; 9:00 10 late", "- -", "1:10 | 0:60")]
    [InlineData("9:00 60 luxury; 9:00 10 late; 9:00 5 left_early", "- - -", "1:10 2:5 | 0:60")]
    [InlineData("9:00 120 unexcused; 10:00 60 sick; 9:00 10 late", "- 60 -", "2:10 | 0:60")]
    [InlineData("9:00 120 unexcused; 10:00 60 luxury; 9:00 10 late", "- - -", "2:10 | 0:120 | 1:60")]
    [InlineData("9:00 60 unexcused; 10:00 10 late", "60 10", "")]
    // A row for the whole day covers what the student has.
    [InlineData("- 300 sick; 9:00 60 unexcused; 10:00 60 unexcused", "300 - -", "")]
    [InlineData("- 300 sick; 9:00 60 unexcused; - 60 unexcused; - 10 late", "300 - - -", "")]
    [InlineData("- 300 unexcused; 9:00 60 sick; 9:30 60 sick", "210 60 30", "")]
    [InlineData("- 300 unexcused; 9:00 60 unexcused", "240 60", "")]
    [InlineData("- 300 unexcused; 9:00 240 sick; 13:00 90 sick", "- 240 90", "")]
    [InlineData("- 300 unexcused; - 60 sick", "240 60", "")]
    [InlineData("- 300 cancelled; 9:00 60 unexcused; - 10 late", "300 - -", "")]
    [InlineData("- 300 present; 9:00 10 late", "290 10", "")]
    [InlineData("- 300 present; - 10 late", "300 10", "")]
    [InlineData("- 300 unexcused; 9:00 60 present", "240 -", "1:60 | 0:60")]
    [InlineData("- 300 unexcused; 9:00 10 late", "- -", "1:10 | 0:300")]
    [InlineData("- 300 sick practice; 9:00 60 unexcused lesson", "300 60", "")]
    [InlineData("- 300 sick lesson; 9:00 60 unexcused lesson", "300 -", "")]
    [InlineData("- 299 sick; 9:00 60 unexcused", "299 60", "")]
    // Of two rows for the day of one kind the longer stands for both.
    [InlineData("- 300 sick; - 360 sick", "- 360", "")]
    [InlineData("- 300 sick; - 360 unexcused", "300 -", "")]
    [InlineData("- 300 luxury; - 360 unexcused", "- -", "1:360 | 0:300")]
    // A placement can end after midnight; it covers its own date.
    [InlineData("20:00 360 unexcused practice; 23:00 60 sick practice", "300 60", "")]
    // Rows without a start that are not for the whole day are only summed.
    [InlineData("- 60 unexcused; - 60 unexcused; 9:00 60 unexcused", "60 60 60", "")]
    public void Row_KeepsTheTimeThatNoOtherHolds(string rows, string left, string open)
    {
        var layout = DayLayout.Of([.. rows.Split("; ").Select(Row)], ScheduledDay.Unplanned);
        Assert.Equal(left, string.Join(' ', layout.Rows.Select(row => row.IsGone ? "-" : $"{row.Left}")));
        Assert.Equal(open, string.Join(" / ", layout.Open.Select(Written)));
    }

    [Theory]
    [InlineData("9:00 60 unexcused; 9:00 60 unexcused", "0 1", "")]
    [InlineData("9:00 60 present; 9:00 60 present", "", "")]
    [InlineData("9:00 60 sick; 9:00 60 unexcused; 10:00 60 unexcused", "", "0 1")]
    [InlineData("- 300 sick; 9:00 60 unexcused; - 10 late", "", "0 1 2")]
    public void WhatDoesNotFit_IsFound(string rows, string twice, string excused)
    {
        var layout = DayLayout.Of([.. rows.Split("; ").Select(Row)], ScheduledDay.Unplanned);
        Assert.Equal(twice, string.Join(' ', layout.Findings.SameTimeTwice));
        Assert.Equal(excused, string.Join(' ', layout.Findings.ExcusedElsewhere));
    }

    [Theory]
    [InlineData("240 sick", "lesson 180, practice 60", true)]
    [InlineData("239 sick", "lesson 180, practice 60", false)]
    [InlineData("180 sick lesson", "lesson 180, practice 60", true)]
    [InlineData("400 sick lesson", "practice 60", false)]
    [InlineData("400 sick", "lesson 0", false)]
    [InlineData("60 late", "lesson 60", false)]
    public void RowOfTheDay_HasAllThatWasScheduledOfItsActivity(string row, string timetable, bool isOfDay)
    {
        var planned = timetable.Split(", ").Select(part => part.Split(' '))
            .Select(part => new ScheduledTime(Date, Number(part[1])) { Activity = Read<Activity>(part[0]) });
        var layout = DayLayout.Of([Row($"- {row}"), Row("9:00 1 cancelled practice")], new ScheduledDay(true, [.. planned]));
        Assert.Equal(isOfDay ? Cover.Day : Cover.Loose, layout.Rows[0].Cover);
    }

    [Fact]
    public void RowThatTakesAnotherBack_CoversNothing()
    {
        var back = Row("9:00 60 cancelled") with { Record = new AttendanceRecord(Date, 60, "cancelled") { Supersedes = "r" } };
        var layout = DayLayout.Of([back, Row("9:00 60 unexcused")], ScheduledDay.Unplanned);
        Assert.True(layout.Rows[0].IsGone);
        Assert.Equal(60, layout.Rows[1].Left);
    }

    private static DateOnly Date => new(2026, 11, 3);

    private static RegisterRow Row(string text)
    {
        var parts = text.Split(' ').ToList();
        var recorded = parts[^1].StartsWith('@') ? Date.ToDateTime(new TimeOnly(Number(parts[^1][1..]), 0)) : (DateTime?)null;
        TimeOnly? start = parts[0] == "-" ? null : new TimeOnly(Number(parts[0].Split(':')[0]), Number(parts[0].Split(':')[1]));
        var activity = parts.Count > 3 && !parts[3].StartsWith('@') ? Read<Activity>(parts[3]) : (Activity?)null;
        var record = new AttendanceRecord(Date, Number(parts[1]), parts[2]) { Start = start, WrittenActivity = activity, RecordedAt = recorded };
        return new RegisterRow(record, Read<AttendanceKind>(parts[2]), start);
    }

    private static string Written(OpenGroup group) =>
        string.Join(" | ", group.Alternatives.Select(alternative => string.Join(' ', alternative.Select(share => $"{share.Row.Place}:{share.Minutes}"))));

    private static int Number(string text) => int.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static T Read<T>(string word)
        where T : struct, Enum => Names.TryParse<T>(word, out var value) ? value : throw new ArgumentException(word);
}
