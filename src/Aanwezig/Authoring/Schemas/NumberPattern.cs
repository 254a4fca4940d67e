namespace Aanwezig.Authoring.Schemas;

/// <summary>Writes a regular expression for the whole numbers between two bounds.</summary>
internal static class NumberPattern
{
    /// <summary>Returns the expression for the numbers from one bound through the other, with as many leading zeros as the reader accepts.</summary>
    /// <param name="low">The smallest number.</param>
    /// <param name="high">The largest number.</param>
    /// <param name="digits">The largest number of digits; null: no limit.</param>
    public static string Between(int low, int high, int? digits = 7) =>
        (digits is { } most ? $"(?=[0-9]{{1,{most}}}(?![0-9]))" : string.Empty) + $"0*(?:{string.Join('|', Parts(low, high))})";

    // Each part is a range with a fixed beginning, one digit between two bounds, and free digits behind it.
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
