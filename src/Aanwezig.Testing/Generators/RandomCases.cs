using Aanwezig.Attendance;
using FsCheck;
using FsCheck.Fluent;

namespace Aanwezig.Testing.Generators;

/// <summary>Random students with random histories, followed by random protocols or by one of your own.</summary>
/// <example>
/// <code>
/// Prop.ForAll(RandomCases.For(protocol), random => Holds(random.Protocol.Assess(random.Student, random.On))).QuickCheckThrowOnFailure();
/// </code>
/// </example>
public static class RandomCases
{
    private const int Protocols = 120;

    private static readonly Lazy<IReadOnlyList<(ProtocolText Written, Protocol Protocol)>> Pool = new(() =>
        [.. RandomProtocols.Any.Sample(Protocols, new Rnd(20260801), 10).Select(written => (written, Read(written)))]);

    /// <summary>Cases of a hundred and twenty random protocols, over the first half of the school year 2026-2027 in region Midden.</summary>
    public static Arbitrary<RandomCase> Any { get; } = Arb.From(Drawn, FewerFacts.Of);

    /// <summary>Cases of one protocol over the first half of the school year 2026-2027; it must be in force and follow <c>nl/midden</c>.</summary>
    /// <param name="protocol">The protocol.</param>
    public static Arbitrary<RandomCase> For(Protocol protocol) => Arb.From(RandomHistories.Of(protocol), FewerFacts.Of);

    private static Gen<RandomCase> Drawn =>
        from place in Gen.Choose(0, Protocols - 1)
        let drawn = Pool.Value[place]
        from random in RandomHistories.Of(drawn.Protocol)
        select random with { Text = drawn.Written.Text, OnlySchoolClocks = drawn.Written.OnlySchoolClocks };

    private static Protocol Read(ProtocolText written)
    {
        var reading = ProtocolLibrary.Embedded.ReadProtocol("random.yaml", System.Text.Encoding.UTF8.GetBytes(written.Text));
        return reading.Definition is { } definition
            ? ProtocolLibrary.Embedded.Compile(definition)
            : throw new InvalidOperationException($"{string.Join(Environment.NewLine, reading.Diagnostics)}{Environment.NewLine}{written.Text}");
    }
}
