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
    /// <summary>The number of consecutive seeds that draw students of one protocol.</summary>
    public const int PerProtocol = 50;

    private const int Protocols = 160;

    /// <summary>Cases of a hundred and sixty random protocols, each over about half a school year; the dossiers answer what occurred.</summary>
    public static Arbitrary<RandomCase> Any { get; } = Arb.From(Drawn, FewerFacts.Of);

    /// <summary>Cases of one protocol over about half a school year from its first day on; it must be in force and name a calendar.</summary>
    /// <param name="protocol">The protocol.</param>
    public static Arbitrary<RandomCase> For(Protocol protocol) => Arb.From(RandomHistories.Of(protocol), FewerFacts.Of);

    /// <summary>Returns the case of a seed: the same on every machine and in every run, whatever the engine answers.</summary>
    /// <remarks>
    /// Drawing does not call the engine, so it is cheap, and two engines can be compared on cases that neither of them shaped. Seeds 0 to 49 follow
    /// one protocol, 50 to 99 the next: go through them in order, since each protocol is read once while it is in use. Safe to call from many threads.
    /// </remarks>
    /// <param name="seed">The seed, from 0.</param>
    public static RandomCase Draw(int seed)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(seed);
        return Draw(seed, RandomHistories.Long);
    }

    /// <summary>Returns the case of a seed, over a number of days from another generator than the default of half a school year.</summary>
    internal static RandomCase Draw(int seed, Gen<int> days)
    {
        var read = RandomPool.Numbered(seed / PerProtocol);
        return WithDocuments(RandomHistories.Blind(read.Protocol, days).Sample(1, new Rnd((ulong)seed), 10).Single(), read);
    }

    private static Gen<RandomCase> Drawn =>
        from number in Gen.Choose(0, Protocols - 1)
        let read = RandomPool.Numbered(number)
        from random in RandomHistories.Of(read.Protocol)
        select WithDocuments(random, read);

    private static RandomCase WithDocuments(RandomCase random, ReadProtocolText read) => random with
    {
        Text = read.Written.Text,
        Base = read.Written.Base,
        Earlier = read.Written.Earlier,
        OnlySchoolClocks = read.Written.OnlySchoolClocks,
        Library = read.Library,
    };
}
