namespace Aanwezig.Benchmarks.Generation;

/// <summary>Draws who a student is: 16 to 22 years old at the start, level 1 to 4, with or without a startkwalificatie, most of them enrolled all year.</summary>
internal static class StudentDraft
{
    public static void Into(StudentColumns students, int place, SchoolTime time, ref Chance chance)
    {
        var age = 16 + Math.Min(chance.Below(7), chance.Below(9));
        var first = time.From.DayNumber;
        students.Born[place] = first + 61 - (age * 36525 / 100) - chance.Below(365);
        students.Level[place] = (byte)(chance.Below(100) switch { < 5 => 1, < 30 => 2, < 55 => 3, _ => 4 });
        students.WorksMostly[place] = age >= 17 && chance.Below(100) < 22;
        students.QualifiedFrom[place] = chance.Below(100) is var luck && luck < (age >= 18 ? 18 : 2)
            ? first - 900 + chance.Below(1100)
            : SchoolTime.Never;
        students.Exempt[place] = (byte)(chance.Below(1000) switch { < 4 => 1, < 6 => 2, _ => 0 });
        students.EnrolledFrom[place] = chance.Below(100) < 3 ? chance.Below(time.Last + 1) : 0;
        students.EnrolledUntil[place] = chance.Below(100) < 5
            ? Math.Min(time.Last, students.EnrolledFrom[place] + 20 + chance.Below(time.Last + 1))
            : SchoolTime.Never;
    }
}
