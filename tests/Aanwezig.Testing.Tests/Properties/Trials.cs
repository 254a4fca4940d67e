using Aanwezig.Testing.Generators;
using FsCheck;
using FsCheck.Fluent;

namespace Aanwezig.Testing.Tests.Properties;

/// <summary>Puts a claim to the same random cases in every run; a claim answers with what contradicts it, or null.</summary>
internal static class Trials
{
    public const int Cases = 200;

    private static readonly Config Config = Config.QuickThrowOnFailure.WithReplay(new Replay(new Rnd(20260831, 20270205), null));

    /// <summary>The claim holds in every case; else the seed and the smallest case found are told.</summary>
    public static void Hold(Func<RandomCase, string?> contradiction, int cases = Cases)
    {
        var tried = 0;
        Check.One(Config.WithMaxTest(cases), Prop.ForAll(RandomCases.Any, random =>
        {
            tried++;
            return Told(contradiction, random);
        }));
        Assert.Equal(cases, tried);
    }

    /// <summary>Some case of the same number contradicts the claim.</summary>
    public static void AreFalsifiedBy(Func<RandomCase, string?> contradiction, int cases = Cases)
    {
        string? told = null;
        var drawn = Arb.From(RandomCases.Any.Generator);
        var failure = Assert.ThrowsAny<Exception>(() => Check.One(Config.WithMaxTest(cases), Prop.ForAll(drawn, random => Told(asked => told = contradiction(asked), random))));
        Assert.StartsWith("Falsifiable", failure.Message.TrimStart(), StringComparison.Ordinal);
        Assert.NotNull(told);
    }

    private static Property Told(Func<RandomCase, string?> contradiction, RandomCase random) =>
        contradiction(random) is { } told ? false.Label(told) : true.ToProperty();
}
