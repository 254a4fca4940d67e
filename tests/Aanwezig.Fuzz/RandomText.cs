using System.Text;

namespace Aanwezig.Fuzz;

/// <summary>Text that no good file stood at the start of: letters, words, and trees of known keys.</summary>
internal sealed class RandomText(Random random)
{
    private const int Deepest = 40;

    /// <summary>Letters and words by chance.</summary>
    public string Letters()
    {
        var text = new StringBuilder();
        for (var left = random.Next(200); left > 0; left--)
        {
            text.Append(random.Next(3) == 0 ? Vocabulary.Letters[random.Next(Vocabulary.Letters.Count)] : Vocabulary.Words[random.Next(Vocabulary.Words.Count)]);
            text.Append(random.Next(4) == 0 ? "\n" : " ");
        }

        return text.ToString();
    }

    /// <summary>A tree of mappings and lists, in block form, as deep as it happens to become.</summary>
    public string Tree(string root)
    {
        var text = new StringBuilder($"aanwezig: 1\n{root}: x\n");
        var left = random.Next(10, 300);
        Mapping(text, 0, ref left);
        return text.ToString();
    }

    private void Mapping(StringBuilder text, int depth, ref int left)
    {
        for (var entries = 1 + random.Next(6); entries > 0 && left > 0; entries--)
        {
            left--;
            text.Append(' ', 2 * depth).Append(random.Next(6) == 0 ? "- " : string.Empty).Append(Vocabulary.Words[random.Next(Vocabulary.Words.Count)]).Append(": ");
            if (depth < Deepest && random.Next(2) == 0)
            {
                text.Append('\n');
                Mapping(text, depth + 1, ref left);
            }
            else
            {
                text.Append(Vocabulary.Words[random.Next(Vocabulary.Words.Count)]).Append('\n');
            }
        }
    }
}
