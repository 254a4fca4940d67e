using Aanwezig.Authoring.Library;

namespace Aanwezig.Authoring.Schemas;

/// <summary>The shape of a calendar document.</summary>
internal static class CalendarShape
{
    public static Shape Whole() => new KeyedShape(CalendarBinder.Keys, ["calendar", "time_zone", "school_years"],
    [
        new("aanwezig", ValueShapes.Version, "de versie van de taal: 1", "the version of the language: 1"),
        new("calendar", ValueShapes.Name, "de naam, zoals nl/midden", "its name, such as nl/midden"),
        new("title", TextShapes.ForPeople, "hoe de kalender heet voor mensen", "what people call the calendar"),
        new("time_zone", ValueShapes.Text, "de tijdzone, zoals Europe/Amsterdam", "the time zone, such as Europe/Amsterdam"),
        new("teaching_days", new ListShape(ValueShapes.Word<DayOfWeek>()) { IsDistinct = true }, "op welke dagen er les is", "on which days there are lessons"),
        new("midday", ValueShapes.Time, "waar de ochtend overgaat in de middag, zoals 12:30", "where morning becomes afternoon, such as 12:30"),
        new("morning_only", new ListShape(ValueShapes.Word<DayOfWeek>()) { IsDistinct = true }, "op welke dagen er alleen 's ochtends les is", "on which days there are lessons in the morning only"),
        new("school_years", new ListShape(Year()), "de schooljaren, na elkaar", "the school years, one after the other"),
    ]);

    private static KeyedShape Year() => new(CalendarBinder.YearKeys, ["from", "until"],
    [
        new("from", ValueShapes.Date, "de eerste dag", "the first day"),
        new("until", ValueShapes.Date, "de laatste dag, die meetelt", "the last day, which counts"),
        new("closed", Ranges(), "wanneer de school dicht is, zoals 2026-10-17..2026-10-25", "when the school is closed, such as 2026-10-17..2026-10-25"),
        new("terms", Ranges(), "de perioden", "the terms"),
        new("half_years", Ranges(), "de halve jaren", "the half-years"),
    ]);

    private static ListShape Ranges() => new(ValueShapes.Range) { IsDistinct = true };
}
