using System.Globalization;
using Aanwezig.Attendance;
using Aanwezig.Authoring.Yaml;
using Aanwezig.Definitions;
using Aanwezig.Diagnostics;

namespace Aanwezig.Authoring.Binding;

/// <summary>Reads durations: a number, a space, and a unit.</summary>
internal static class DurationReader
{
    public const int Longest = 2_000;
    public const int MinutesOfDay = 1440;

    public static Duration? Duration(ScalarNode node, string key, int low, IReadOnlyList<TimeUnit> units, DiagnosticBag bag)
    {
        var known = string.Join(' ', units.Select(Names.Of));
        if (Split(node) is not (var count, var word))
        {
            bag.Add(ShapeDiagnostics.NotDuration, node.Span, new("text", node.Text), new("key", key), new Argument("units", known));
            return null;
        }

        if (!Names.TryParse<TimeUnit>(word, out var unit) || !units.Contains(unit))
        {
            bag.Add(new Diagnostic(ShapeDiagnostics.UnknownUnit, node.Span, new("unit", word), new("key", key), new Argument("units", known))
            {
                Suggestion = NearestName.Of(word, units.Select(Names.Of)),
            });
            return null;
        }

        return ScalarReader.InBounds(count, node, key, low, Longest, bag) ? new Duration(count, unit) : null;
    }

    /// <summary>Reads a length in minutes, written in minutes or hours: above 0 and at most a day; null where it is refused.</summary>
    public static int? Minutes(ScalarNode node, string key, DiagnosticBag bag)
    {
        var minutes = Split(node) is (var count, var word)
            ? word switch { "minutes" or "minute" => count, "hours" or "hour" => count * 60, _ => 0 }
            : 0;
        if (minutes is > 0 and <= MinutesOfDay)
        {
            return minutes;
        }

        bag.Add(ShapeDiagnostics.NotMinutes, node.Span, new("text", node.Text), new Argument("key", key));
        return null;
    }

    /// <summary>Reads the number of months between reviews, 1 to 120; null where it is refused.</summary>
    public static int? Months(ScalarNode node, string key, DiagnosticBag bag)
    {
        if (Split(node) is (var count, "months"))
        {
            return ScalarReader.InBounds(count, node, key, 1, 120, bag) ? count : null;
        }

        bag.Add(ShapeDiagnostics.NotDuration, node.Span, new("text", node.Text), new("key", key), new Argument("units", "months"));
        return null;
    }

    /// <summary>Reads an amount above 0 in one of some units, which may be written in the singular; null where it is refused.</summary>
    public static (int Count, string Unit)? Amount(ScalarNode node, string key, IReadOnlyList<string> units, int most, DiagnosticBag bag)
    {
        var known = string.Join(' ', units);
        if (Split(node) is not (var count, var word))
        {
            bag.Add(ShapeDiagnostics.NotQuota, node.Span, new("text", node.Text), new("key", key), new Argument("units", known));
            return null;
        }

        if (units.FirstOrDefault(unit => unit == word || unit == word + "s") is not { } read)
        {
            bag.Add(new Diagnostic(ShapeDiagnostics.UnknownUnit, node.Span, new("unit", word), new("key", key), new Argument("units", known))
            {
                Suggestion = NearestName.Of(word, units),
            });
            return null;
        }

        return ScalarReader.InBounds(count, node, key, 1, most, bag) ? (count, read) : null;
    }

    /// <summary>Reads the number of absences that a school year excuses by themselves, 0 or more; null where it is refused.</summary>
    public static ExcuseQuota? Quota(ScalarNode node, string key, DiagnosticBag bag)
    {
        MeasureUnit[] units = [MeasureUnit.Records, MeasureUnit.Days, MeasureUnit.Spells];
        var known = string.Join(' ', units.Select(Names.Of));
        if (Split(node) is not (var count, var word))
        {
            bag.Add(ShapeDiagnostics.NotQuota, node.Span, new("text", node.Text), new("key", key), new Argument("units", known));
            return null;
        }

        if (!Names.TryParse<MeasureUnit>(word, out var unit) || !units.Contains(unit))
        {
            bag.Add(new Diagnostic(ShapeDiagnostics.UnknownUnit, node.Span, new("unit", word), new("key", key), new Argument("units", known))
            {
                Suggestion = NearestName.Of(word, units.Select(Names.Of)),
            });
            return null;
        }

        return ScalarReader.InBounds(count, node, key, 0, Longest, bag) ? new ExcuseQuota(count, unit) : null;
    }

    private static (int Count, string Unit)? Split(ScalarNode node)
    {
        var parts = node.Text.Split(' ');
        return parts.Length == 2 && parts[0].Length is > 0 and < 8 && parts[0].All(char.IsAsciiDigit) && parts[1].Length > 0
            ? (int.Parse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture), parts[1])
            : null;
    }
}
