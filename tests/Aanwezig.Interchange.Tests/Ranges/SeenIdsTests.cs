using System.Globalization;
using Aanwezig.Interchange.Ranges;

namespace Aanwezig.Interchange.Tests.Ranges;

public class SeenIdsTests
{
    private const int Many = 700_000;

    [Fact]
    public void IdThatTwoReadersSawFarApart_IsFoundInTheFileToo()
    {
        using var spill = new NumberSpill();
        var (one, other) = (new SeenIds(spill), new SeenIds(spill));
        Add(one, 0, Many);
        Add(other, Many, 2 * Many);

        Assert.False(SeenIds.AnyTwice([one, other]));
        Add(other, 17, 18);
        Assert.True(SeenIds.AnyTwice([one, other]));
    }

    [Fact]
    public void ManyIds_TakeNoMemoryOfTheirOwn()
    {
        using var spill = new NumberSpill();
        var seen = new SeenIds(spill);
        Add(seen, 0, Many);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Add(seen, Many, 3 * Many);

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1 << 20);
    }

    [Fact]
    public void WhatWasWritten_IsReadBack()
    {
        using var spill = new NumberSpill();
        spill.Write([9]);
        var offset = spill.Write([1, 2, 3]);
        var read = new ulong[3];
        spill.Read(offset, read);

        Assert.Equal([1UL, 2UL, 3UL], read);
    }

    private static void Add(SeenIds seen, int from, int until)
    {
        Span<byte> id = stackalloc byte[12];
        for (var number = from; number < until; number++)
        {
            Assert.True(number.TryFormat(id, out var length, provider: CultureInfo.InvariantCulture));
            seen.Add(id[..length]);
        }
    }
}
