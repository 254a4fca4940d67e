using Aanwezig.Cases;
using Aanwezig.Definitions;

namespace Aanwezig.Tests.Cases;

/// <summary>A first version from 1 August 2026 and a second from Monday 16 November 2026.</summary>
public class ProtocolVersionsTests
{
    private static readonly string Body = Versioned.Body(Versioned.Hours, Agreed.Step("talk", "hours >= 5"));

    [Theory]
    [InlineData("2025-11-01", "2026-08-01")]
    [InlineData("2026-11-15", "2026-08-01")]
    [InlineData("2026-11-16", "2026-11-16")]
    public void VersionOfADay_IsTheLatestThatHadBegun(string day, string from) =>
        Assert.Equal(Agreed.Day(from), Versions("continue").On(Agreed.Day(day)).InForceFrom);

    [Theory]
    [InlineData("2026-11-15", 1)]
    [InlineData("2026-11-16", 2)]
    public void UntilADay_TheyAreThoseThatHadBegun(string day, int versions) => Assert.Equal(versions, Versions("continue").Until(Agreed.Day(day)).All.Count);

    [Fact]
    public void Version_IsInForceUntilTheNextBegins()
    {
        var versions = Versions("continue");
        Assert.Equal(Agreed.Day("2026-11-15"), versions.EndOf(versions.First));
        Assert.Null(versions.EndOf(versions.Last));
    }

    [Theory]
    [InlineData("continue", null)]
    [InlineData("start_over", "2026-11-15")]
    public void WhatWasAgreed_LastsThroughTheVersionsThatContinueIt(string running, string? last)
    {
        var versions = Versions(running);
        Assert.Equal(last is null ? null : Agreed.Day(last), versions.LastDayAgreedIn(versions.First));
    }

    [Theory]
    [InlineData("continue", "0001-01-01")]
    [InlineData("start_over", "2026-11-16")]
    public void VersionThatStartsOver_KnowsNothingOfBefore(string running, string from)
    {
        var versions = Versions(running);
        Assert.Equal(Agreed.Day(from), versions.KnownFrom(versions.Last));
        Assert.Equal(DateOnly.MinValue, versions.KnownFrom(versions.First));
    }

    [Fact]
    public void StepThatOnlyTheFirstHas_IsItsOwnStill()
    {
        var first = Versioned.Body(Versioned.Hours, Agreed.Step("talk", "hours >= 5"), Agreed.Step("call", "hours >= 5"));
        var versions = new ProtocolVersions(Versioned.By(first, Body).Versions);
        Assert.Same(versions.First.Steps[1], versions.Step("call", Agreed.Day("2026-11-20")));
        Assert.Same(versions.Last.Steps[0], versions.Step("talk", Agreed.Day("2026-11-20")));
        Assert.Same(versions.First.Steps[0], versions.Step("talk", Agreed.Day("2026-11-15")));
        Assert.Null(versions.Step("letter", Agreed.Day("2026-11-20")));
    }

    private static ProtocolVersions Versions(string running) => new(Versioned.By(Body, Body, running).Versions);
}
