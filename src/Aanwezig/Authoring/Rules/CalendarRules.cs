using System.Globalization;
using Aanwezig.Authoring.Binding;
using Aanwezig.Calendars;
using Aanwezig.Diagnostics;
using FluentValidation;

namespace Aanwezig.Authoring.Rules;

/// <summary>A school year, and the one before it in the file; null for the first.</summary>
internal sealed record YearInCalendar(BoundYear Year, BoundYear? Before);

/// <summary>The rules of a calendar: each school year begins on the day after the one before it ends, and its parts lie within it.</summary>
internal sealed class CalendarRules : AbstractValidator<YearInCalendar>
{
    private const int LongestYear = 400;

    private static readonly CalendarRules Rules = new();

    private CalendarRules()
    {
        RuleFor(year => Range(year)).Must(range => range.From <= range.Until)
            .Reports((year, range) => Reversed(range, year.Year.From));
        RuleFor(year => Range(year)).Must(range => Days(range) <= LongestYear)
            .Reports((year, range) => new(MeaningDiagnostics.YearTooLong, year.Year.From, new Argument("days", Days(range).ToString(CultureInfo.InvariantCulture))));
        RuleFor(year => Range(year).From).Must((year, from) => from > year.Before!.Definition.Range.Until)
            .When(year => year.Before is not null)
            .Reports((year, _) => new(MeaningDiagnostics.YearsOverlap, year.Year.From));
        RuleFor(year => Range(year).From).Must((year, from) => from <= year.Before!.Definition.Range.Until.AddDays(1))
            .When(year => year.Before is not null)
            .Reports((year, _) => new(MeaningDiagnostics.YearsApart, year.Year.From));
        RuleForEach(year => year.Year.Parts).Must(part => part.Range.From <= part.Range.Until)
            .Reports((_, part) => Reversed(part.Range, part.Span));
        RuleForEach(year => year.Year.Parts).Must((year, part) => IsReversed(year, part) || IsWithin(year, part))
            .Reports((_, part) => new(MeaningDiagnostics.OutsideSchoolYear, part.Span, new Argument("key", part.Key)));
    }

    public static void Check(IReadOnlyList<BoundYear> years, MappingReader calendar, DiagnosticBag bag)
    {
        BoundYear? before = null;
        foreach (var year in years)
        {
            Rules.Check(new YearInCalendar(year, before), bag);
            before = year;
        }

        if (calendar.Text("time_zone") is { } zone && !IsZone(zone))
        {
            bag.Add(MeaningDiagnostics.UnknownTimeZone, calendar.Keys["time_zone"], new Argument("zone", zone));
        }
    }

    private static int Days(DateRange range) => range.Until.DayNumber - range.From.DayNumber + 1;

    private static DateRange Range(YearInCalendar year) => year.Year.Definition.Range;

    // A reversed year or part has a diagnostic of its own; its place is then not judged.
    private static bool IsReversed(YearInCalendar year, BoundRange part) => part.Range.From > part.Range.Until || Range(year).From > Range(year).Until;

    private static bool IsWithin(YearInCalendar year, BoundRange part) => Range(year).Contains(part.Range.From) && Range(year).Contains(part.Range.Until);

    private static Diagnostic Reversed(DateRange range, SourceSpan span) =>
        new(MeaningDiagnostics.RangeReversed, span, new("from", IsoDate.Of(range.From)), new Argument("until", IsoDate.Of(range.Until)));


    // The engine knows no time zones, so it only checks the shape of an IANA name.
    private static bool IsZone(string zone) =>
        zone == "UTC" || (zone.Split('/') is { Length: 2 or 3 } parts && parts.All(part => part.Length > 1 && char.IsAsciiLetterUpper(part[0])
            && part.All(letter => char.IsAsciiLetter(letter) || letter is '_' or '-')));
}
