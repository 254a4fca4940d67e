namespace Aanwezig.Fuzz;

/// <summary>Bytes for a reader.</summary>
internal sealed record FuzzCase(string Reader, byte[] Bytes, Action<byte[]> Read);
