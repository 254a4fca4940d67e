using Aanwezig.Attendance;
using Aanwezig.Compilation;
using Aanwezig.Days;

namespace Aanwezig.Cases;

/// <summary>The days on which a fact of a student can change, except the days from which a given fact holds.</summary>
internal static class FactDays
{
    /// <summary>Adds the first days of school years and parameters, the day after each school year, the birthdays, and the day of the startkwalificatie.</summary>
    /// <param name="wake">The set that receives the days.</param>
    /// <param name="days">The tables of the protocol for the student's calendar.</param>
    /// <param name="student">The student.</param>
    /// <param name="looksAtAge">Whether a condition reads an age.</param>
    public static void Add(WakeDays wake, CompiledDays days, Student student, bool looksAtAge)
    {
        foreach (var day in days.FactDays)
        {
            wake.Add(day);
        }

        if (looksAtAge)
        {
            AddBirthdays(wake, days.Table, student.Born);
        }

        if (student.StartkwalificatieFrom is { } from)
        {
            wake.Add(days.Table.NumberOf(from));
        }
    }

    // Outside the school years, the age on the eve of a day changes one day after the birthday.
    private static void AddBirthdays(WakeDays wake, DayTable table, DateOnly born)
    {
        for (var year = table.DateOf(0).Year; year <= table.DateOf(table.Count - 1).Year; year++)
        {
            var birthday = table.NumberOf(Age.BirthdayIn(year, born));
            wake.Add(birthday);
            if (!table.HasNoGaps)
            {
                wake.Add(birthday + 1);
            }
        }
    }
}
