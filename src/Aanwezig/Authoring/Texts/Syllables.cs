namespace Aanwezig.Authoring.Texts;

/// <summary>Counts the syllables of a word by its letters.</summary>
/// <remarks>
/// A syllable is a run of vowels; y is a vowel, and so is Dutch ij. In Dutch a letter with a diaeresis begins a new run, and so does the second
/// letter of ia, io, ea, eo, ua and uo. In English an e after a consonant is silent at the end of a word, except after a consonant and l; in -ed,
/// except after d or t; and in -es, except after s, x, z, c, g or h. A word has at least one syllable; a number has one. The rule is wrong by a
/// syllable now and then, in either direction, which evens out over twenty words.
/// </remarks>
internal static class Syllables
{
    private const string Vowels = "aeiouyàáâäèéêëìíîïòóôöùúûü";
    private const string Diaereses = "äëïöü";

    private static readonly string[] Apart = ["ia", "io", "ea", "eo", "ua", "uo"];

    public static int Dutch(string word)
    {
        var lower = word.ToLowerInvariant().Replace("ij", "y", StringComparison.Ordinal);
        var count = 0;
        for (var i = 0; i < lower.Length; i++)
        {
            var begins = IsVowel(lower[i]) && (i == 0 || !IsVowel(lower[i - 1]) || Diaereses.Contains(lower[i], StringComparison.Ordinal) || Apart.Contains(lower.Substring(i - 1, 2)));
            count += begins ? 1 : 0;
        }

        return Math.Max(1, count);
    }

    public static int English(string word)
    {
        var lower = word.ToLowerInvariant();
        var count = 0;
        for (var i = 0; i < lower.Length; i++)
        {
            count += IsVowel(lower[i]) && (i == 0 || !IsVowel(lower[i - 1])) ? 1 : 0;
        }

        return Math.Max(1, EndsSilently(lower) ? count - 1 : count);
    }

    private static bool EndsSilently(string word)
    {
        var stem = word.EndsWith("es", StringComparison.Ordinal) || word.EndsWith("ed", StringComparison.Ordinal) ? word[..^1] : word;
        if (stem.Length < 3 || stem[^1] != 'e' || IsVowel(stem[^2]))
        {
            return false;
        }

        return stem == word
            ? stem[^2] != 'l' || IsVowel(stem[^3])
            : word[^1] == 'd' ? stem[^2] is not ('d' or 't') : stem[^2] is not ('s' or 'x' or 'z' or 'c' or 'g' or 'h');
    }

    private static bool IsVowel(char letter) => Vowels.Contains(letter, StringComparison.Ordinal);
}
