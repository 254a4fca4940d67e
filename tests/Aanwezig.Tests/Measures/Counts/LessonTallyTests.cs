namespace Aanwezig.Tests.Measures.Counts;

public class LessonTallyTests
{
    private const string Tuesday = "2026-11-03";

    [Fact]
    public void Lessons_AreDifferentByDateStartAndSubject()
    {
        var lesson = Pupil.Record($"{Tuesday} 0:10 late") with { Start = new TimeOnly(9, 0), Subject = "wiskunde" };
        var pupil = Pupil.Seventeen.Registered(
            lesson,
            lesson with { Code = "left_early", Minutes = 5 },
            lesson with { Activity = Aanwezig.Attendance.Activity.Practice, Subject = "taal" },
            lesson with { Start = new TimeOnly(10, 0) });
        Assert.Equal("3", Agreed.Value("{ count: lessons, of: [late, left_early] }", pupil, Tuesday));
        Assert.Equal("4", Agreed.Value("{ count: records, of: [late, left_early] }", pupil, Tuesday));
    }

    [Fact]
    public void MissedTimeThatTwoTeachersRegistered_IsOneLesson()
    {
        var lesson = Pupil.Record($"{Tuesday} 1:00") with { Start = new TimeOnly(9, 0), Subject = "wiskunde" };
        var pupil = Pupil.Seventeen.Registered(lesson, lesson with { Subject = "taal" });
        Assert.Equal("1", Agreed.Value("{ count: lessons, of: [unexcused] }", pupil, Tuesday));
        Assert.Equal("1", Agreed.Value("{ count: records, of: [unexcused] }", pupil, Tuesday));
    }

    [Fact]
    public void LessonsWithoutAStart_AreEachOneOfTheirOwn() =>
        Assert.Equal("2", Agreed.Value("{ count: lessons, of: [unexcused] }", Pupil.Seventeen.Missed($"{Tuesday} 1:00", $"{Tuesday} 1:00"), Tuesday));

    [Fact]
    public void UnregisteredTime_MayBeAsManyLessonsAsTheTimetableHas()
    {
        var pupil = Pupil.Seventeen.Scheduled($"{Tuesday} 1:00", $"{Tuesday} 1:00", $"{Tuesday} 1:00").Missed($"{Tuesday} 1:00");
        Assert.Equal("1..3", Agreed.Value("{ count: lessons, of: [unexcused] }", pupil, Tuesday, "attendance: { registration: full }"));
    }
}
