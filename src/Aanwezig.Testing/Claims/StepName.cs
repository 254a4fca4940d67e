using Aanwezig.Testing.Lines;
using Aanwezig.Zones;

namespace Aanwezig.Testing.Claims;

/// <summary>A step, or in the form <c>step@2026-11-03</c> its occurrence with that onset.</summary>
internal sealed record StepName(Word Word, string Step, DateOnly? Onset)
{
    /// <summary>Splits a word; returns null where the part after the sign is not a date.</summary>
    public static StepName? Of(Word word)
    {
        var sign = word.Text.IndexOf('@', StringComparison.Ordinal);
        if (sign < 0)
        {
            return new StepName(word, word.Text, null);
        }

        return IsoText.TryDate(word.Text.AsSpan(sign + 1), out var onset) ? new StepName(word, word.Text[..sign], onset) : null;
    }

    public static string List(IEnumerable<string> steps) => $"[{string.Join(", ", steps.Distinct().Order(StringComparer.Ordinal))}]";

    public bool Means(string step, DateOnly? onset) => step == Step && (Onset is null || Onset == onset);
}
