namespace Aanwezig.Authoring.Yaml;

/// <summary>The limits on the size of a document: far more than a protocol needs, and harmless to a machine.</summary>
internal static class TextLimits
{
    public const int Bytes = 1024 * 1024;

    public const int Depth = 32;

    public const int Nodes = 100_000;
}
