using Aanwezig.Attendance.Sets;
using Aanwezig.Occurrences.Sources;
using Aanwezig.Testing.Generators;

namespace Aanwezig.Testing.Generators.Tests.DayByDay;

public sealed class ColumnsAgreeTests
{
    private const int Students = 12;
    private static readonly int Protocols = Asked.For(few: 6, each: 500);

    [Fact]
    public void WhatIsFollowedInColumns_IsWhatFollowingEveryDayFinds() => Agree(PlainProtocols.Numbered);

    [Fact]
    public void StepsThatLookAtOneMeasureAlone_AreWhatFollowingEveryDayFinds() => Agree(PlainProtocols.AloneNumbered);

    [Fact]
    public void BenchmarkedProtocol_IsWhatFollowingEveryDayFinds() =>
        Agree(ProtocolLibrary.Embedded.Find("nl/tien-stappen", new DateOnly(2026, 11, 20))!, Protocols, random => random);

    private static void Agree(Func<int, ReadProtocolText> numbered) => Assert.All(Enumerable.Range(0, Protocols), number =>
    {
        var read = numbered(number);
        Agree(read.Protocol, number, random => random with { Text = read.Written.Text, Library = read.Library });
    });

    private static void Agree(Protocol protocol, int number, Func<RandomCase, RandomCase> told)
    {
        for (var seed = number * Students; seed < (number + 1) * Students; seed++)
        {
            var random = told(PlainProtocols.Drawn(protocol, seed));
            var builder = new AttendanceSetBuilder();
            builder.Add(random.Student);
            var set = builder.Build();
            Assert.NotNull(PackedPlan.Of(protocol.Compiled.Of(protocol.Definition), set.Codes));
            Assert.True(set.IsSimple(0));
            if (Agreement.Difference(random, Compared.Columns) is not null)
            {
                Assert.Fail(Agreement.Report(seed, random, Compared.Columns));
            }
        }
    }
}
