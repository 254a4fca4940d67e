using Aanwezig.Authoring.Binding;
using Aanwezig.Authoring.Documents;
using Aanwezig.Authoring.Rules;
using Aanwezig.Authoring.Yaml;
using Aanwezig.Calendars;
using Aanwezig.Diagnostics;

namespace Aanwezig.Authoring.Library;

/// <summary>Reads a calendar document.</summary>
internal sealed class CalendarBinder(DiagnosticBag bag)
{
    internal static readonly KeyList Keys = KeyList.Of("aanwezig", "calendar", "title", "time_zone", "teaching_days", "midday", "morning_only", "school_years");
    internal static readonly KeyList YearKeys = KeyList.Of("from", "until", "closed", "terms", "half_years");

    private static readonly DayOfWeek[] WorkingWeek =
        [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday];

    public CalendarDefinition? Bind(MappingNode tree, SourceText source)
    {
        if (!LanguageVersion.Accepts(tree, bag) || MappingReader.Open(tree, "calendar", Keys, bag) is not { } reader)
        {
            return null;
        }

        reader.Need("time_zone", "school_years");
        reader.Localized("title", "nl");
        var years = ListReader.Read(ListReader.Items(reader.Node("school_years"), "school_years", bag), Year);
        CalendarRules.Check(years, reader, bag);
        var days = Weekdays(reader, "teaching_days");
        var mornings = Weekdays(reader, "morning_only");
        var midday = reader.Scalar("midday") is { } time ? ScalarReader.Time(time, "midday", bag) : null;
        var name = reader.DocumentName("calendar");
        return bag.HasErrors
            ? null
            : new CalendarDefinition
            {
                Name = name ?? string.Empty,
                TimeZone = reader.Text("time_zone") ?? string.Empty,
                TeachingDays = reader.Has("teaching_days") ? days : WorkingWeek,
                Midday = midday,
                MorningOnly = mornings,
                SchoolYears = [.. years.Select(year => year.Definition)],
                ContentHash = source.ContentHash,
                Span = reader.Span,
            };
    }

    private BoundYear? Year(SyntaxNode node)
    {
        if (MappingReader.Open(node, "school_years", YearKeys, bag) is not { } reader)
        {
            return null;
        }

        reader.Need("from", "until");
        var closed = Ranges(reader, "closed");
        var terms = Ranges(reader, "terms");
        var halfYears = Ranges(reader, "half_years");
        return reader.Date("from") is { } from && reader.Date("until") is { } until
            ? new BoundYear(
                new SchoolYear(new DateRange(from, until), Plain(closed), Plain(terms), Plain(halfYears)),
                reader.Keys["from"],
                [.. closed, .. terms, .. halfYears])
            : null;
    }

    private DayOfWeek[] Weekdays(MappingReader reader, string key) =>
        [.. reader.Scalars(key).Select(item => ScalarReader.Word<DayOfWeek>(item, key, bag)).OfType<DayOfWeek>()];

    private List<BoundRange> Ranges(MappingReader reader, string key)
    {
        var ranges = new List<BoundRange>();
        foreach (var item in reader.Scalars(key))
        {
            if (ScalarReader.Range(item, key, bag) is { } range)
            {
                ranges.Add(new BoundRange(range, key, item.Span));
            }
        }

        return ranges;
    }

    private static DateRange[] Plain(IEnumerable<BoundRange> ranges) => [.. ranges.Select(range => range.Range)];
}
