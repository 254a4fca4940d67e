using Aanwezig.Diagnostics;
using Aanwezig.Interchange.Csv;
using Aanwezig.Interchange.Tables;

namespace Aanwezig.Interchange.Files;

/// <summary>Keeps the lines that diagnostics point at, so that they can be shown without keeping whole files.</summary>
internal static class Excerpts
{
    private const int MostLines = 200;
    private const int MostCharacters = 500;

    /// <summary>The lines, of each file the first that are needed.</summary>
    /// <param name="diagnostics">What points at them.</param>
    /// <param name="pathOf">Where a file is that diagnostics call so.</param>
    public static Dictionary<(string File, int Line), string> Of(IReadOnlyList<Diagnostic> diagnostics, Func<string, string> pathOf)
    {
        var lines = new Dictionary<(string File, int Line), string>();
        var places = diagnostics.Select(diagnostic => diagnostic.Span).Concat(diagnostics.Where(diagnostic => diagnostic.Related is not null).Select(diagnostic => diagnostic.Related!.Value));
        foreach (var file in places.Where(place => place.Line > 0).GroupBy(place => place.File, StringComparer.Ordinal))
        {
            var wanted = file.Select(place => place.Line).Distinct().Take(MostLines).ToHashSet();
            foreach (var (number, text) in Lines(pathOf(file.Key)).Index())
            {
                if (wanted.Remove(number + 1))
                {
                    lines.Add((file.Key, number + 1), text.Length > MostCharacters ? text[..MostCharacters] : text);
                }

                if (wanted.Count == 0)
                {
                    break;
                }
            }
        }

        return lines;
    }

    private static IEnumerable<string> Lines(string file)
    {
        if (!ParquetText.Is(file))
        {
            return File.ReadLines(file);
        }

        return LinesOfParquet(file);
    }

    private static IEnumerable<string> LinesOfParquet(string file)
    {
        using var reader = CsvTable.ReaderOf(file);
        while (reader.Read())
        {
            yield return reader.Raw.ToString();
        }
    }
}
