using System.Text;

namespace Aanwezig.Fuzz;

/// <summary>Ways in which a good text goes wrong: by lines, by words, and by letters.</summary>
internal sealed class Mutation(Random random, IReadOnlyList<string> others)
{
    private const int Longest = 200_000;
    private static readonly char[] Between = [' ', ',', ':', '[', ']', '{', '}', ';', '\n'];

    /// <summary>The text after some of these.</summary>
    public string Of(string text)
    {
        for (var left = 1 + random.Next(4); left > 0; left--)
        {
            text = (random.Next(11) switch
            {
                0 => Lines(text, (lines, at, _) => lines.RemoveAt(at)),
                1 => Lines(text, (lines, at, other) => lines.Insert(other, lines[at])),
                2 => Lines(text, (lines, at, other) => (lines[at], lines[other]) = (lines[other], lines[at])),
                3 => Lines(text, (lines, at, _) => lines[at] = new string(' ', random.Next(9)) + lines[at].TrimStart()),
                4 => Lines(text, (lines, at, _) => lines.InsertRange(at, Pick(others).Split('\n').Take(1 + random.Next(12)))),
                5 or 6 => Word(text, _ => Pick(Vocabulary.Words)),
                7 => Word(text, word => string.Concat(Enumerable.Repeat(word + " ", random.Next(2, 60)))),
                8 => Letters(text, Pick(Vocabulary.Letters)),
                9 => text[..random.Next(text.Length + 1)],
                _ => Letters(text, string.Concat(Enumerable.Repeat(Pick(Vocabulary.Letters), 1 << random.Next(1, 15)))),
            }) is var changed && changed.Length > Longest ? changed[..Longest] : changed;
        }

        return text;
    }

    /// <summary>Bytes of the text, now and then with one that is not text.</summary>
    public byte[] Bytes(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        if (bytes.Length > 0 && random.Next(25) == 0)
        {
            bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
        }

        return bytes;
    }

    private string Lines(string text, Action<List<string>, int, int> change)
    {
        var lines = text.Split('\n').ToList();
        change(lines, random.Next(lines.Count), random.Next(lines.Count));
        return string.Join('\n', lines);
    }

    private string Word(string text, Func<string, string> change)
    {
        var at = random.Next(text.Length + 1);
        var from = at == 0 ? 0 : text.LastIndexOfAny(Between, at - 1) + 1;
        var until = text.IndexOfAny(Between, at) is var end and >= 0 ? end : text.Length;
        return string.Concat(text.AsSpan(0, from), change(text[from..Math.Max(from, until)]), text.AsSpan(Math.Max(from, until)));
    }

    private string Letters(string text, string inserted)
    {
        var at = random.Next(text.Length + 1);
        var left = Math.Min(random.Next(3), text.Length - at);
        return string.Concat(text.AsSpan(0, at), inserted, text.AsSpan(at + left));
    }

    private string Pick(IReadOnlyList<string> list) => list[random.Next(list.Count)];
}
