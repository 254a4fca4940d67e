using Aanwezig.Interchange;

namespace Aanwezig.Cli.Writing;

/// <summary>The lines of data files that diagnostics point at, at their places in texts that are empty elsewhere.</summary>
internal static class DataExcerpts
{
    public static IReadOnlyDictionary<string, string> Of(SetReading reading) =>
        reading.Diagnostics
            .SelectMany(diagnostic => diagnostic.Related is { } related ? [diagnostic.Span, related] : new[] { diagnostic.Span })
            .Where(span => span.Line > 0)
            .GroupBy(span => span.File, StringComparer.Ordinal)
            .ToDictionary(file => file.Key, file => Text(reading, file.Key, [.. file.Select(span => span.Line)]), StringComparer.Ordinal);

    private static string Text(SetReading reading, string file, HashSet<int> pointedAt) =>
        string.Join('\n', Enumerable.Range(1, pointedAt.Max()).Select(line => pointedAt.Contains(line) ? reading.LineOf(file, line) ?? string.Empty : string.Empty));
}
