using System.Buffers.Binary;

namespace Aanwezig.Interchange.Ranges;

/// <summary>Makes numbers of texts in UTF-8, of which two that differ hardly ever have the same.</summary>
internal static class TextNumber
{
    private const ulong Odd = 0x9E37_79B9_7F4A_7C15;

    public static ulong Of(ReadOnlySpan<byte> text)
    {
        var number = unchecked((ulong)text.Length * Odd);
        for (; text.Length > sizeof(ulong); text = text[sizeof(ulong)..])
        {
            number = Mixed(number ^ BinaryPrimitives.ReadUInt64LittleEndian(text));
        }

        return Mixed(number ^ OfShort(text));
    }

    /// <summary>The bytes of a text of at most eight, some of them twice: no other text of the same length has the same.</summary>
    public static ulong OfShort(ReadOnlySpan<byte> text) => text.Length switch
    {
        0 => 0,
        < sizeof(uint) => text[0] | ((uint)text[text.Length / 2] << 8) | ((uint)text[^1] << 16),
        _ => BinaryPrimitives.ReadUInt32LittleEndian(text) | ((ulong)BinaryPrimitives.ReadUInt32LittleEndian(text[^sizeof(uint)..]) << 32),
    };

    // Each step can be undone, so that it makes no two numbers one.
    private static ulong Mixed(ulong number)
    {
        number = unchecked((number ^ (number >> 32)) * Odd);
        number = unchecked((number ^ (number >> 29)) * Odd);
        return number ^ (number >> 32);
    }
}
