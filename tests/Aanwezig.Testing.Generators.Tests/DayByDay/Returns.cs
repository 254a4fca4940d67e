using Aanwezig.Attendance;

namespace Aanwezig.Testing.Generators.Tests.DayByDay;

/// <summary>The days on which a student comes back, read from the periods alone: the day before is in none of them, an earlier day is in one.</summary>
internal static class Returns
{
    public static bool On(StudentCase student, DateOnly day) =>
        student.Enrolments.Any(period => period.From == day)
        && student.Enrolments.Any(period => period.From < day)
        && !student.Enrolments.Any(period => period.Until == day.AddDays(-1));
}
