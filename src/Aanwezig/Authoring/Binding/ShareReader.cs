using System.Globalization;
using Aanwezig.Attendance;
using Aanwezig.Authoring.Yaml;
using Aanwezig.Definitions;
using Aanwezig.Diagnostics;

namespace Aanwezig.Authoring.Binding;

/// <summary>Reads the keys of a share: the kinds of its side, the kinds left out, and the least scheduled time.</summary>
internal static class ShareReader
{
    public const int MostHours = 2_000;
    public const string Attended = "attended";

    public static IReadOnlyList<string> Keys { get; } = ["without", "at_least", "rest"];

    public static IReadOnlyList<AttendanceKind> Without(MappingReader reader) =>
        [.. reader.Scalars("without", true).Select(item => Kind(item, "without", reader)).OfType<AttendanceKind>()];

    /// <summary>Returns the kinds that count as missed: the named ones, or all but presence, cancelled lessons and the kinds left out.</summary>
    public static IReadOnlyList<AttendanceKind> Missed(MappingReader reader, IReadOnlyList<AttendanceKind> without)
    {
        if (!reader.Has("of"))
        {
            return [.. Enum.GetValues<AttendanceKind>().Where(kind => !IsNeverMissed(kind) && !without.Contains(kind))];
        }

        var of = reader.Scalars("of", true);
        foreach (var both in of.Where(item => without.Any(kind => Names.Of(kind) == item.Text)))
        {
            Refuse(both, "without", reader);
        }

        return [.. of.Select(item => Kind(item, "of", reader)).OfType<AttendanceKind>()];
    }

    /// <summary>Reads the smallest number of scheduled minutes; 0 where the key is missing.</summary>
    public static int AtLeast(MappingReader reader)
    {
        if (reader.Scalar("at_least") is not { } node)
        {
            return 0;
        }

        var parts = node.Text.Split(' ');
        var isNumber = int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count is > 0 and <= MostHours * 60;
        int? minutes = (isNumber, parts) switch
        {
            (true, [_, "hours" or "hour"]) when count <= MostHours => count * 60,
            (true, [_, "minutes" or "minute"]) => count,
            _ => null,
        };
        if (minutes is null)
        {
            reader.Bag.Add(ShapeDiagnostics.NotScheduledTime, node.Span, new("text", node.Text), new Argument("key", "at_least"));
        }

        return minutes ?? 0;
    }

    /// <summary>Reads whether the rest of the period counts as attended; only a window with an end allows that.</summary>
    public static bool RestAttended(MappingReader reader, MeasureWindow window)
    {
        if (reader.Scalar("rest") is not { } node || ScalarReader.Word(node, "rest", [Attended], [], reader.Bag) is null)
        {
            return false;
        }

        if (window.Rolling is not null || window.Period == WindowPeriod.Enrolment)
        {
            reader.Bag.Add(ShapeDiagnostics.RestWithoutEnd, reader.Keys["over"], new Argument("window", reader.Text("over") ?? string.Empty));
        }

        return true;
    }

    private static AttendanceKind? Kind(ScalarNode item, string key, MappingReader reader)
    {
        var kind = KindReader.Kind(item, reader.Bag);
        if (kind is { } known && IsNeverMissed(known))
        {
            Refuse(item, key, reader);
        }

        return kind;
    }

    private static bool IsNeverMissed(AttendanceKind kind) => kind is AttendanceKind.Present or AttendanceKind.Cancelled;

    private static void Refuse(ScalarNode item, string key, MappingReader reader) =>
        reader.Bag.Add(ShapeDiagnostics.DoesNotFit, item.Span, new("key", item.Text), new Argument("other", $"`share`, `{key}`"));
}
