using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Aanwezig.Testing.Generators;

/// <summary>The calendars and laws of random protocols, in addition to the shipped ones; the same in every run.</summary>
internal static class RandomWorld
{
    /// <summary>A law in which a parameter changes in the middle of the history.</summary>
    public const string Law = "school/law";

    private const int Drawn = 4;
    private const string Limit = "      value: 27\n      reference: Wet van school naar duurzaam werk\n";

    /// <summary>The names of the drawn calendars; all have terms, half-years and a midday.</summary>
    public static IReadOnlyList<string> Calendars { get; } = [.. Enumerable.Range(1, Drawn).Select(number => $"school/calendar-{number}")];

    /// <summary>The documents, by file.</summary>
    public static IReadOnlyList<(string File, string Text)> Documents { get; } =
        [.. Calendars.Select((name, place) => ($"calendar-{place + 1}.yaml", RandomCalendars.Named(name).Sample(1, new Rnd(20260800UL + (ulong)place), 10).Single())), ("law.yaml", ChangedLaw())];

    /// <summary>The library of the shipped and the drawn documents.</summary>
    public static ProtocolLibrary Library { get; } = Read(Documents, ProtocolLibrary.Embedded);

    /// <summary>Returns the library with more documents.</summary>
    public static ProtocolLibrary With(params (string File, string Text)[] more) => Read(more, Library);

    private static ProtocolLibrary Read(IEnumerable<(string File, string Text)> documents, ProtocolLibrary others)
    {
        var library = new ProtocolLibrary(documents.Select(document => (document.File, Encoding.UTF8.GetBytes(document.Text))), others);
        return library.Diagnostics.Any(diagnostic => diagnostic.IsError)
            ? throw new InvalidOperationException(string.Join(Environment.NewLine, library.Diagnostics.Where(diagnostic => diagnostic.IsError)))
            : library;
    }

    private static string ChangedLaw()
    {
        var shipped = ProtocolLibrary.Embedded.Texts.Single(text => text.Key.Replace('\\', '/').EndsWith("/nl/jurisdiction.yaml", StringComparison.Ordinal)).Value;
        return shipped.ReplaceLineEndings("\n")
            .Replace("jurisdiction: nl\n", $"jurisdiction: {Law}\n", StringComparison.Ordinal)
            .Replace(Limit, $"{Limit}    - from: 2026-10-05\n      value: 18\n      reference: drawn\n", StringComparison.Ordinal);
    }
}
