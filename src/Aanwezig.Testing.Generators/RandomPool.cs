using System.Collections.Concurrent;
using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Aanwezig.Testing.Generators;

/// <summary>A random protocol, read and compiled.</summary>
internal sealed record ReadProtocolText(ProtocolText Written, ProtocolLibrary Library, Protocol Protocol);

/// <summary>A pool of random protocols by number; each is read once, and kept while it is likely to be needed again.</summary>
internal static class RandomPool
{
    private const int Kept = 256;
    private const ulong First = 20260801;

    private static readonly ConcurrentDictionary<int, Lazy<ReadProtocolText>> Known = new();

    /// <summary>Returns the protocol with a number, the same in every run.</summary>
    public static ReadProtocolText Numbered(int number)
    {
        if (Known.Count > Kept && !Known.ContainsKey(number))
        {
            Known.Clear();
        }

        return Known.GetOrAdd(number, asked => new Lazy<ReadProtocolText>(() => Read(RandomProtocols.Any.Sample(1, new Rnd(First + (ulong)asked), 10).Single()))).Value;
    }

    /// <summary>Reads a drawn protocol; throws where it has a mistake, since that is a fault of the generator.</summary>
    public static ReadProtocolText Read(ProtocolText written) => Read(written, out var reading)
        ?? throw new InvalidOperationException($"{string.Join(Environment.NewLine, reading.Diagnostics)}{Environment.NewLine}{written.Text}");

    /// <summary>Reads a shortened protocol; returns null where it is not valid.</summary>
    public static ReadProtocolText? TryRead(ProtocolText written) => Read(written, out _);

    private static ReadProtocolText? Read(ProtocolText written, out ProtocolReading reading)
    {
        (string, string)[] others = [.. written.Base is { } text ? new[] { ("base.yaml", text) } : [], .. written.Earlier.Select((earlier, place) => ($"earlier-{place + 1}.yaml", earlier))];
        var library = others.Length > 0 ? RandomWorld.With(others) : RandomWorld.Library;
        reading = library.ReadProtocol("random.yaml", Encoding.UTF8.GetBytes(written.Text));
        return reading.Definition is { } definition ? new ReadProtocolText(written, library, library.Compile(definition)) : null;
    }
}
