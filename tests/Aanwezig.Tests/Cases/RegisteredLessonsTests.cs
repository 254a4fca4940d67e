using Aanwezig.Attendance;

namespace Aanwezig.Tests.Cases;

/// <summary>What a full register leaves open of the lessons of one date. A record of a part of a lesson stands for one lesson.</summary>
public class RegisteredLessonsTests
{
    [Theory]
    // A row that covers the minutes of the lessons.
    [InlineData("60 EN, 60 EN", "- 60 present EN", 60)]
    [InlineData("60 EN, 60 EN", "- 60 present EN; - 60 sick EN", 0)]
    [InlineData("120 EN, 120 EN", "- 240 left_early EN", 0)] // the record has the time of both lessons
    [InlineData("120 EN, 120 EN", "- 240 late EN", 0)]
    [InlineData("120 EN, 120 EN", "- 240 sent_out EN", 0)]
    // A part of a lesson stands for the lesson in which it starts.
    [InlineData("9:00 60 EN, 10:00 120 EN", "10:00 10 late EN", 60)]
    [InlineData("9:00 60 EN, 10:00 120 EN", "9:00 10 late EN", 120)]
    [InlineData("9:00 60 EN, 10:00 120 EN", "10:00 110 present EN; 10:00 10 late EN", 60)]
    [InlineData("9:00 60 EN, 22:00 120 EN", "23:00 10 late EN", 60)]
    // Without a start it stands for the lesson that it completes with the time that was attended.
    [InlineData("60 EN, 60 EN", "- 50 present EN; - 10 late EN", 60)]
    [InlineData("60 EN, 120 EN", "- 110 present EN; - 10 late EN", 60)]
    [InlineData("60 EN, 60 EN", "- 50 present EN; - 10 late EN; - 60 present EN", 0)]
    // Otherwise it stands for the shortest lesson: it swallows no longer one, and none of another subject.
    [InlineData("60 EN, 120 EN", "- 10 late EN", 120)]
    [InlineData("60 EN, 120 MA", "- 10 late EN", 120)]
    [InlineData("60 EN, 120 MA", "- 10 late", 120)]
    [InlineData("60 EN, 60 MA", "- 50 present EN; - 10 late", 60)]
    [InlineData("60 EN", "- 10 late EN; - 10 late EN", 0)]
    // A row for the whole day registers the day.
    [InlineData("60 EN, 120 MA", "- 180 sick", 0)]
    [InlineData("60 EN, 120 MA", "- 180 unexcused", 0)]
    [InlineData("60 EN, 120 MA", "- 179 sick", 1)]
    // Time that was registered twice registers one lesson.
    [InlineData("60 EN, 60 MA", "9:00 60 present EN; 9:00 60 present EN", 60)]
    [InlineData("60 EN, 60 MA", "9:00 60 unexcused; 9:00 60 present", 60)]
    public void TimeWithoutARecord_IsOpen(string timetable, string register, int minutes)
    {
        var protocol = Agreed.By("m: { total: minutes, of: [medical] }", [Agreed.Step("s", "m >= 1")], "attendance: { registration: full }");
        var pupil = Pupil.Seventeen with
        {
            Case = Pupil.Seventeen.Case with
            {
                Timetable = [.. timetable.Split(", ").Select(Lesson)],
                Records = [.. register.Split("; ").Select(Record)],
            },
        };
        var answer = protocol.Assess(pupil.Case, Date);
        var finding = answer.Findings.SingleOrDefault(finding => finding.Code == "not_registered");
        Assert.Equal(minutes == 0 ? null : $"of {minutes} minutes of lessons nothing was registered", finding?.Message.In(Aanwezig.Diagnostics.Language.English));
    }

    private static DateOnly Date => new(2026, 11, 3);

    private static ScheduledTime Lesson(string text)
    {
        var parts = text.Split(' ');
        var lesson = new ScheduledTime(Date, Number(parts[^2])) { Subject = parts[^1] };
        return parts.Length == 3 ? lesson with { Start = Start(parts[0]) } : lesson;
    }

    private static AttendanceRecord Record(string text)
    {
        var parts = text.Split(' ');
        return new AttendanceRecord(Date, Number(parts[1]), parts[2]) { Start = parts[0] == "-" ? null : Start(parts[0]), Subject = parts.Length > 3 ? parts[3] : null };
    }

    private static TimeOnly Start(string text) => TimeOnly.ParseExact(text, "H:mm", System.Globalization.CultureInfo.InvariantCulture);

    private static int Number(string text) => int.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
