using System.Globalization;
using Aanwezig.Diagnostics;

namespace Aanwezig.Authoring.Yaml;

/// <summary>Refuses invisible characters, since a reader could not see what the document says.</summary>
internal static class CharacterCheck
{
    /// <summary>Returns whether a document has only accepted characters, and reports the first other character of each line.</summary>
    public static bool Passes(SourceText source, DiagnosticBag bag)
    {
        var passes = true;
        for (var line = 0; line < source.Lines.Count; line++)
        {
            var column = FirstRefused(source.Lines[line]);
            if (column >= 0)
            {
                passes = false;
                bag.Add(
                    TextDiagnostics.ControlCharacter,
                    source.Span(line + 1, column + 1, 1),
                    new Argument("code", CodeOf(source.Lines[line][column])));
            }
        }

        return passes;
    }

    /// <summary>Returns the place of the first refused character, from 0, or -1.</summary>
    public static int FirstRefused(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
            {
                if (IsRefused(text[i]))
                {
                    return i;
                }
            }
            else if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                i++;
            }
            else
            {
                return i;
            }
        }

        return -1;
    }

    public static string CodeOf(char character) => "U+" + ((int)character).ToString("X4", CultureInfo.InvariantCulture);

    // Refused beside the control characters: line breaks of YAML 1.1 alone, a byte order mark within the text,
    // marks that change the direction of the text, and code points without a character.
    private static bool IsRefused(char character) => character switch
    {
        '\t' => false,
        _ when char.IsControl(character) => true,
        '\u2028' or '\u2029' or '\uFEFF' or '\uFFFE' or '\uFFFF' => true,
        (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') => true,
        _ => false,
    };
}
