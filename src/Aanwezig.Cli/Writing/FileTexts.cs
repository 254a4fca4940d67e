using Aanwezig.Diagnostics;

namespace Aanwezig.Cli.Writing;

/// <summary>The texts of the files that diagnostics point at.</summary>
internal static class FileTexts
{
    /// <summary>The texts that can be read from disk; a file without text gets no excerpt.</summary>
    public static IReadOnlyDictionary<string, string> Of(IEnumerable<Diagnostic> diagnostics) => Of(diagnostics, new Dictionary<string, string>());

    /// <summary>The texts known already, and those that can be read from disk; a file without text gets no excerpt.</summary>
    public static IReadOnlyDictionary<string, string> Of(IEnumerable<Diagnostic> diagnostics, IReadOnlyDictionary<string, string> known)
    {
        var texts = new Dictionary<string, string>(known, StringComparer.Ordinal);
        foreach (var file in diagnostics.Select(diagnostic => diagnostic.Span.File).Distinct(StringComparer.Ordinal))
        {
            if (file is not null && !texts.ContainsKey(file) && File.Exists(file))
            {
                texts.Add(file, File.ReadAllText(file));
            }
        }

        return texts;
    }
}
