using Aanwezig.Attendance.Sets;

namespace Aanwezig.Tests.Attendance.Sets;

public class ChunksTests
{
    private const int Many = 500_000;

    [Fact]
    public void WhatWasAdded_StandsAtItsPlace()
    {
        var chunks = Counted();

        Assert.Equal(Many, chunks.Count);
        Assert.Equal(-1, Enumerable.Range(0, Many).FirstOrDefault(index => chunks[index] != index, -1));
    }

    [Fact]
    public void PiecesOneAfterAnother_HaveAllInOrder()
    {
        var chunks = Counted();
        var next = 0;
        while (next < Many)
        {
            foreach (var number in chunks.From(next))
            {
                Assert.Equal(next++, number);
            }
        }

        Assert.Equal([Many - 1], chunks.From(Many - 1));
    }

    private static Chunks<int> Counted()
    {
        var chunks = new Chunks<int>();
        for (var number = 0; number < Many; number++)
        {
            chunks.Add(number);
        }

        return chunks;
    }
}
