using Aanwezig.Attendance;
using Aanwezig.Calendars;
using Aanwezig.Compilation;
using Aanwezig.Days;

namespace Aanwezig.Tests.Compilation;

public class CompiledDaysTests
{
    private static readonly Protocol Agreement = Agreed.By(
        "rolling: { total: hours, of: [unexcused], over: 4 school_weeks }\nmonthly: { count: days, of: [unexcused], over: month }",
        [Agreed.Step("talk", "rolling >= 5 or monthly >= 3", "coach", "within: 2 school_days", "at_most: { times: 2, per: 12 school_weeks }", "again: { after: 3 school_weeks }", "expires: 5 school_days")]);

    private static readonly CompiledProtocol Compiled = Agreement.Compiled.Of(Agreement.Definition);

    private static SchoolCalendar Calendar => Agreement.Calendars["nl/midden"];

    [Fact]
    public void TimetablesInWeeksOfTheCalendar_ShareAllTablesButTheDays()
    {
        var tables = Compiled.DaysOf(Calendar);
        Assert.All((string[])["2026-11-02 120", "2026-11-07 60", "2026-11-02 0"], row =>
        {
            var own = Compiled.DaysOf(With(row));
            Assert.Same(tables.Windows, own.Windows);
            Assert.Same(tables.Limits, own.Limits);
            Assert.Same(tables.Reopens, own.Reopens);
            Assert.Same(tables.Expires, own.Expires);
            Assert.Same(tables.Table.YearStart, own.Table.YearStart);
            Assert.NotSame(tables.Table, own.Table);
        });
    }

    [Theory]
    [InlineData("2026-11-02 120")]
    [InlineData("2026-11-02 0")]
    [InlineData("2026-11-07 60", "2026-11-04 90", "2026-11-04 30")]
    [InlineData("2026-10-20 120")]
    [InlineData("2026-10-20 0")]
    [InlineData("2020-01-06 120", "2049-01-04 120")]
    public void TablesOfATimetable_AreThoseWorkedOutForItAlone(params string[] rows)
    {
        var days = With(rows);
        var (shared, alone) = (Compiled.DaysOf(days), new CompiledDays(Compiled, days));
        Assert.Equal(Table(alone.Table), Table(shared.Table));
        Assert.Equal(alone.Windows.Select(Written), shared.Windows.Select(Written));
        Assert.Equal(alone.Limits.Select(Written), shared.Limits.Select(Written));
        Assert.Equal(alone.Beginnings, shared.Beginnings);
        Assert.Equal(alone.Reopens, shared.Reopens);
        Assert.Equal(alone.Expires, shared.Expires);
        Assert.Equal(alone.FactDays, shared.FactDays);
    }

    [Fact]
    public void LessonInTheAutumnBreak_MakesAWeekForThisStudentAlone()
    {
        var tables = Compiled.DaysOf(Calendar);
        var own = Compiled.DaysOf(With("2026-10-20 120"));
        var day = tables.Table.NumberOf(Agreed.Day("2026-10-20"));
        Assert.False(tables.Table.IsSchoolDay(day));
        Assert.True(own.Table.IsSchoolDay(day));
        Assert.NotEqual(tables.Windows[0]!.Start[day + 14], own.Windows[0]!.Start[day + 14]);
    }

    private static StudentDays With(params string[] rows) =>
        new(Calendar, [.. rows.Select(row => new ScheduledTime(Agreed.Day(row.Split(' ')[0]), int.Parse(row.Split(' ')[1], null)))]);

    private static (string, string, string, string) Table(DayTable table) =>
        (string.Join(' ', table.SchoolDaysBefore), string.Join(' ', table.NextSchoolDay), string.Join(' ', table.YearStart), string.Join(' ', table.YearEnd));

    private static string? Written(WindowTable? window) => window is null ? null : $"{string.Join(' ', window.Start)} {string.Join(' ', window.Leave)} {window.OnlyMovesOn}";
}
