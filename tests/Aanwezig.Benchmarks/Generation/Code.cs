namespace Aanwezig.Benchmarks.Generation;

/// <summary>The codes that a generated school registers, as numbers; <see cref="Codes.Texts"/> holds their text.</summary>
internal enum Code : byte
{
    Late,
    Unexcused,
    Sick,
    Open,
    Medical,
    Leave,
    Excused,
}

/// <summary>How the codes are written in the protocol of ten steps.</summary>
internal static class Codes
{
    public static readonly string[] Texts = ["TL", "O", "Z", "?", "M", "V", "G"];
}
