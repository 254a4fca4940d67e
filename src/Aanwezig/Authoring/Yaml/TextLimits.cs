namespace Aanwezig.Authoring.Yaml;

/// <summary>How much a document may hold; far more than any protocol needs, far less than what could trouble a machine.</summary>
internal static class TextLimits
{
    public const int Bytes = 1024 * 1024;

    public const int Depth = 32;

    public const int Nodes = 100_000;
}
