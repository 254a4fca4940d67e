using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace Aanwezig.Testing.Generators;

/// <summary>Draws calendars of three school years as text: weeks of four to six days, holidays and study days, terms with gaps, halves of a day.</summary>
internal static class RandomCalendars
{
    private static readonly int[] Years = [2025, 2026, 2027];

    /// <summary>Draws a calendar with a given name.</summary>
    public static Gen<string> Named(string name) =>
        from days in Gen.Elements("monday, tuesday, wednesday, thursday, friday", "monday, tuesday, thursday, friday", "monday, tuesday, wednesday, thursday, friday, saturday")
        from midday in Gen.Elements("11:30", "12:00", "12:30", "13:00")
        from years in Gen.CollectToArray(Years.Select(Year))
        select $"calendar: {name}\ntime_zone: Europe/Amsterdam\nteaching_days: [{days}]\nmidday: \"{midday}\"\nschool_years:\n{string.Concat(years)}";

    private static Gen<string> Year(int start) =>
        from autumn in Week(new DateOnly(start, 10, 5), 4)
        from winter in Week(new DateOnly(start, 12, 21), 1)
        from spring in Week(new DateOnly(start + 1, 2, 8), 3)
        from study in Chance.Several(1, 5, Chance.Day(new DateOnly(start, 9, 7), new DateOnly(start + 1, 6, 25)))
        from first in Chance.Day(new DateOnly(start, 10, 25), new DateOnly(start, 11, 25))
        from second in Chance.Day(new DateOnly(start + 1, 1, 20), new DateOnly(start + 1, 2, 20))
        from gap in Gen.Choose(1, 8)
        select $"""
              - from: {start}-08-01
                until: {start + 1}-07-31
                closed: [{start}-08-01..{start}-08-30, {Range(autumn, 9)}, {Range(winter, 16)}, {Range(spring, 9)}, {start + 1}-07-12..{start + 1}-07-31{string.Concat(study.Distinct().Select(day => $", {Iso(day)}"))}]
                terms: [{start}-08-31..{Iso(first)}, {Iso(first.AddDays(gap))}..{Iso(second)}, {Iso(second.AddDays(gap))}..{start + 1}-07-10]
                half_years: [{start}-08-01..{start + 1}-01-31, {start + 1}-02-01..{start + 1}-07-31]

            """.ReplaceLineEndings("\n");

    private static Gen<DateOnly> Week(DateOnly first, int choices) => Gen.Choose(0, choices - 1).Select(place => first.AddDays(7 * place));

    private static string Range(DateOnly from, int days) => $"{Iso(from)}..{Iso(from.AddDays(days - 1))}";

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
