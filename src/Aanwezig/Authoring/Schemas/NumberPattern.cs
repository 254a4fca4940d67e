namespace Aanwezig.Authoring.Schemas;

/// <summary>Writes a regular expression for the whole numbers between two bounds.</summary>
internal static class NumberPattern
{
    /// <summary>The numbers from the one up to the other, with zeros before them as far as the reader takes them.</summary>
    /// <param name="low">The least.</param>
    /// <param name="high">The most.</param>
    /// <param name="digits">How many digits may stand there; null: any number.</param>
    public static string Between(int low, int high, int? digits = 7) =>
        (digits is { } most ? $"(?=[0-9]{{1,{most}}}(?![0-9]))" : string.Empty) + $"0*(?:{string.Join('|', Parts(low, high))})";

    // Ranges that end before the next power of ten, each split where its first digits stop being free.
    private static IEnumerable<string> Parts(int low, int high)
    {
        while (low <= high)
        {
            var step = 1;
            while (low % (step * 10) == 0 && low + (step * 10) - 1 <= high && low >= step * 10)
            {
                step *= 10;
            }

            var digit = low / step % 10;
            var last = Math.Min(9, digit + ((high - low + 1) / step) - 1);
            yield return Prefix(low / step / 10) + Digits(digit, last) + Free(step);
            low += (last - digit + 1) * step;
        }
    }

    private static string Prefix(int number) => number == 0 ? string.Empty : FormattableString.Invariant($"{number}");

    private static string Digits(int from, int until) => FormattableString.Invariant(from == until ? $"{from}" : (FormattableString)$"[{from}-{until}]");

    private static string Free(int step) => string.Concat(Enumerable.Repeat("[0-9]", FormattableString.Invariant($"{step}").Length - 1));
}
