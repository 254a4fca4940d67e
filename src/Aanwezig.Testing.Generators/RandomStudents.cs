using Aanwezig.Attendance;
using FsCheck;
using FsCheck.Fluent;

namespace Aanwezig.Testing.Generators;

/// <summary>Draws students of 15 to 20 years; many have a birthday in the period, none close to the first of August.</summary>
internal static class RandomStudents
{
    private const int SchoolYear = 2026;

    public static Gen<Student> In(Period period) =>
        from born in Birthday(period)
        from enrolledFrom in Chance.Mostly(85, Gen.Constant<DateOnly?>(null), Chance.Day(period.From, period.From.AddDays(30)).Select(day => (DateOnly?)day))
        from enrolledUntil in Chance.Mostly(90, Gen.Constant<DateOnly?>(null), Chance.Day(period.Until.AddDays(-40), period.Until.AddDays(60)).Select(day => (DateOnly?)day))
        from qualified in Chance.Mostly(88, Gen.Constant<DateOnly?>(null), Chance.Day(period.From.AddDays(-60), period.Until).Select(day => (DateOnly?)day))
        select new Student("student", born) { EnrolledFrom = enrolledFrom, EnrolledUntil = enrolledUntil < enrolledFrom ? null : enrolledUntil, StartkwalificatieFrom = qualified };

    private static Gen<DateOnly> Birthday(Period period) => Gen.Frequency(
        (40, InPeriod(period, 18)),
        (8, InPeriod(period, 16)),
        (6, InPeriod(period, 19)),
        (22, InYear(16)),
        (8, InYear(15)),
        (15, InYear(18)),
        (1, Gen.Constant(new DateOnly(2008, 2, 29))));

    private static Gen<DateOnly> InPeriod(Period period, int age) =>
        Chance.Day(period.From.AddDays(7), period.Until.AddDays(-7)).Select(day => day.AddYears(-age));

    // Of this age on the first of August, with a birthday between the eighth of that month and the twenty-fifth of July.
    private static Gen<DateOnly> InYear(int age) => Chance.Day(new DateOnly(SchoolYear - age - 1, 8, 9), new DateOnly(SchoolYear - age, 7, 24));
}
