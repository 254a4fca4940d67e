namespace Aanwezig.Authoring.Binding;

/// <summary>The notation of names: <c>snake_case</c> inside a document, and lower-case words with <c>-</c> and <c>/</c> for documents.</summary>
internal static class NameShape
{
    public const int Longest = 64;

    public static bool IsIdentifier(string text) =>
        text.Length is > 0 and <= Longest && char.IsAsciiLetterLower(text[0]) && text.All(letter => IsLetterOrDigit(letter) || letter == '_');

    public static bool IsDocumentName(string text) =>
        text.Length is > 0 and <= 4 * Longest && text.Split('/', '-').All(word => word.Length > 0 && word.All(IsLetterOrDigit));

    public static bool IsLanguage(string text) => text.Length is 2 or 3 && text.All(char.IsAsciiLetterLower);

    /// <summary>Returns the name of a measure, fact or step that the author of a text probably meant, or null where the text gives none.</summary>
    public static string? IdentifierOf(string text) => Joined(text, "_") is var name && IsIdentifier(name) ? name : null;

    /// <summary>Returns the name of a document that the author of a text probably meant, or null where the text gives none.</summary>
    public static string? DocumentNameOf(string text) =>
        string.Join('/', text.Split('/').Select(part => Joined(part, "-"))) is var name && IsDocumentName(name) ? name : null;

    private static string Joined(string text, string with) => string.Join(
        with,
        string.Concat(text.Take(4 * Longest).Select(char.ToLowerInvariant).Select(letter => IsLetterOrDigit(letter) ? letter : ' '))
            .Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static bool IsLetterOrDigit(char letter) => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter);
}
