using FsCheck;
using FsCheck.Fluent;

namespace Aanwezig.Testing.Generators.Tests.Properties;

/// <summary>Random students can be drawn for every protocol that the library ships, and each has an answer.</summary>
public sealed class ShippedProtocolTests
{
    private const int Students = 4;
    private const int Size = 10;
    private const ulong Seed = 20260831;

    public static TheoryData<string, DateOnly> Shipped =>
        [.. ProtocolLibrary.Embedded.Protocols.Select(protocol => new TheoryDataRow<string, DateOnly>(protocol.Name, protocol.InForceFrom))];

    [Theory]
    [MemberData(nameof(Shipped))]
    public void RandomStudents_HaveAnAnswer(string name, DateOnly from)
    {
        var protocol = ProtocolLibrary.Embedded.Find(name, from)!;

        foreach (var random in RandomCases.For(protocol).Generator.Sample(Students, new Rnd(Seed), Size))
        {
            Assert.Empty(random.Protocol.Check(random.Student, random.On));
            Assert.Equal(name, random.Protocol.Assess(random.Student, random.On).Protocol.Name);
        }
    }
}
