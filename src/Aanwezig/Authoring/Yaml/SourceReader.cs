using System.Buffers;
using System.Text;
using Aanwezig.Diagnostics;

namespace Aanwezig.Authoring.Yaml;

/// <summary>Decodes the bytes of a file as UTF-8 text, or reports the place of the first invalid byte.</summary>
internal static class SourceReader
{
    /// <summary>Returns the text, or null with the reason in the bag.</summary>
    public static SourceText? Decode(string file, ReadOnlySpan<byte> bytes, DiagnosticBag bag, int limit = TextLimits.Bytes, string? name = null)
    {
        if (bytes.Length > limit)
        {
            bag.Add(TextDiagnostics.TooLarge, SourceSpan.OfFile(file), TooLargeArguments(bytes.Length, limit));
            return null;
        }

        if (IsUtf16(bytes))
        {
            bag.Add(TextDiagnostics.Utf16, new SourceSpan(file, 1, 1, 1));
            return null;
        }

        if (FirstInvalid(bytes) is { } place)
        {
            bag.Add(TextDiagnostics.NotUtf8, PlaceOf(file, bytes[..place]), new Argument("byte", bytes[place].ToString("X2", null)));
            return null;
        }

        var source = new SourceText(file, Encoding.UTF8.GetString(bytes), name);
        return CharacterCheck.Passes(source, bag) ? source : null;
    }

    public static IReadOnlyList<Argument> TooLargeArguments(int found, int limit) =>
        [new("found", Kibibytes(found)), new("limit", Kibibytes(limit))];

    /// <summary>Returns whether a text begins with a letter of two bytes, one of them zero. With a byte order mark it is no UTF-8 either.</summary>
    public static bool IsUtf16(ReadOnlySpan<byte> bytes) => bytes.Length > 1 && (bytes[0] == 0) != (bytes[1] == 0);

    private static string Kibibytes(int bytes) => FormattableString.Invariant($"{(bytes + 1023L) / 1024}");

    private static int? FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        if (System.Text.Unicode.Utf8.IsValid(bytes))
        {
            return null;
        }

        var at = 0;
        while (Rune.DecodeFromUtf8(bytes[at..], out _, out var length) == OperationStatus.Done)
        {
            at += length;
        }

        return at;
    }

    private static SourceSpan PlaceOf(string file, ReadOnlySpan<byte> before)
    {
        var line = before[(before.LastIndexOf((byte)'\n') + 1)..];
        var text = Encoding.UTF8.GetString(line).TrimStart('\uFEFF');
        return new SourceSpan(file, before.Count((byte)'\n') + 1, text.Length + 1, 1);
    }
}
