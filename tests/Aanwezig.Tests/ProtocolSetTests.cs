using Aanwezig.Diagnostics;

namespace Aanwezig.Tests;

public sealed class ProtocolSetTests
{
    private static readonly string Body = Versioned.Body(Versioned.Hours, Agreed.Step("talk", "hours >= 5", "student"));

    [Theory]
    [InlineData("2026-11-15", "2026-08-01")]
    [InlineData("2026-11-16", "2026-11-16")]
    [InlineData("2027-01-31", "2026-11-16")]
    [InlineData("2027-02-01", "2027-02-01")]
    public void Version_IsTheOneInForceOnTheDay(string on, string from)
    {
        var set = Three().Set("proef")!;

        Assert.Equal(3, set.Versions.Count);
        Assert.Equal(Agreed.Day(from), set.Assess(Pupil.Seventeen.Case, Agreed.Day(on)).Protocol.InForceFrom);
        Assert.Equal(Agreed.Day(from), Three().Find("proef", Agreed.Day(on))!.Definition.InForceFrom);
    }

    [Fact]
    public void Receipt_NamesTheVersionAndThoseBeforeIt()
    {
        var receipt = Three().Set("proef")!.Assess(Pupil.Seventeen.Case, Agreed.Day("2027-02-01")).Receipt;

        Assert.Equal(Agreed.Day("2027-02-01"), receipt.InForceFrom);
        Assert.Equal(["2026-08-01", "2026-11-16"], receipt.Earlier.Select(earlier => Agreed.Iso(earlier.InForceFrom)));
    }

    [Fact]
    public void DayBeforeTheFirstVersion_HasNoAnswer()
    {
        var refusal = Assert.Throws<InvalidInputException>(() => Three().Set("proef")!.Assess(Pupil.Seventeen.Case, Agreed.Day("2026-07-31")));

        Assert.Equal("AW7002", Assert.Single(refusal.Diagnostics).Code.Id);
    }

    [Theory]
    [InlineData("2026-11-15", true)]
    [InlineData("2026-11-16", false)]
    [InlineData("2027-03-01", false)]
    public void KeptProtocol_NeverAnswersByAVersionThatIsNotInForce(string on, bool answers)
    {
        var kept = Three().Find("proef", Agreed.Day("2026-09-01"))!;
        var mistakes = kept.Check(Pupil.Seventeen.Case, Agreed.Day(on));

        Assert.Equal(answers ? [] : ["AW7012"], mistakes.Select(mistake => mistake.Code.Id));
        Assert.Equal(answers, Three().Set("proef")!.Assess(Pupil.Seventeen.Case, Agreed.Day(on)).Protocol.InForceFrom == kept.Definition.InForceFrom);
    }

    [Fact]
    public void TrackerOfAllVersions_FollowsThemFromDayToDay()
    {
        var tracker = new Aanwezig.Changes.Tracker(Three().Set("proef")!, Pupil.Seventeen.Missed("2026-11-10 6:00").Case, Agreed.Day("2026-11-14"));

        Assert.Equal(Agreed.Day("2026-08-01"), tracker.Answer.Protocol.InForceFrom);
        tracker.GoOnTo(Agreed.Day("2026-11-16"));
        Assert.Equal(Agreed.Day("2026-11-16"), tracker.Answer.Protocol.InForceFrom);
        Assert.Equal(["2026-11-10"], tracker.Occurrences.Select(occurrence => Agreed.Iso(occurrence.Onset)));
        tracker.Take(Pupil.Record("2027-02-01 6:00"));
        tracker.GoOnTo(Agreed.Day("2027-02-01"));
        Assert.Equal(Agreed.Day("2027-02-01"), tracker.Answer.Protocol.InForceFrom);
    }

    [Fact]
    public void TrackerOfOneVersion_RefusesTheDayOfALaterOne_AndStaysAsItWas()
    {
        var tracker = new Aanwezig.Changes.Tracker(Three().Find("proef", Agreed.Day("2026-11-14"))!, Pupil.Seventeen.Case, Agreed.Day("2026-11-14"));

        Assert.Throws<InvalidInputException>(() => tracker.GoOnTo(Agreed.Day("2026-11-16")));
        Assert.Equal(Agreed.Day("2026-11-14"), tracker.On);
    }

    [Fact]
    public void UnknownName_HasNoSet() => Assert.Null(Three().Set("proeff"));

    [Theory]
    [InlineData("{ from: 2026-08-01, until: 2026-11-14 }", "AW3261")]
    [InlineData("{ from: 2026-08-01, until: 2026-11-15 }", null)]
    [InlineData("{ from: 2026-08-01, until: 2026-11-16 }", "AW3260")]
    [InlineData("{ from: 2026-08-01 }", null)]
    public void Versions_JoinWithoutGapOrOverlap(string first, string? code)
    {
        var library = Versioned.Library(("a.yaml", Versioned.Text(Body, first)), ("b.yaml", Versioned.Text(Body, "{ from: 2026-11-16 }")));
        var mistakes = library.Diagnostics.Where(one => one.IsError).ToList();

        Assert.Equal(code is null ? [] : [$"b.yaml:7 {code}"], mistakes.Select(one => $"{one.Span.File}:{one.Span.Line} {one.Code.Id}"));
        Assert.Equal(code is null ? 2 : 1, library.Versions("proef").Count);
    }

    [Fact]
    public void FactOfAnotherType_IsRefusedWithTheFileOfTheEarlier()
    {
        var library = Versioned.Library(
            ("a.yaml", Versioned.Text($"facts: {{ worry: boolean }}\n{Body}", "{ from: 2026-08-01 }")),
            ("b.yaml", Versioned.Text($"facts: {{ worry: integer }}\n{Body}", "{ from: 2026-11-16 }")));
        var mistake = Assert.Single(library.Diagnostics, one => one.IsError);

        Assert.Equal("fact `worry` is `integer` here, and `boolean` in the earlier version in `a.yaml`", mistake.Message(Language.English));
    }

    [Fact]
    public void VersionUnderAnotherLaw_IsRefused()
    {
        var library = Versioned.Library(
            ("j.yaml", "jurisdiction: elders\nadult_age: 18\nauthorities: { office: { serves: age < 18 } }\n"),
            ("a.yaml", Versioned.Text(Body, "{ from: 2026-08-01 }")),
            ("b.yaml", Versioned.Text(Body, "{ from: 2026-11-16 }").Replace("jurisdiction: nl", "jurisdiction: elders", StringComparison.Ordinal)));

        Assert.Equal(["AW3262"], library.Diagnostics.Where(one => one.IsError).Select(one => one.Code.Id));
    }

    [Fact]
    public void ReadmeExample_FollowsTheOneBeforeIt()
    {
        var parts = File.ReadAllText(Path.Combine(Path.GetDirectoryName(RejectedFile.Root)!, "..", "..", "protocols", "README.md")).Split("```yaml\n").Skip(1).Select(part => part.Split("```")[0]).Where(part => part.Contains("protocol: my-school", StringComparison.Ordinal)).ToList();
        var library = Versioned.Library(("a.yaml", parts[0]), ("b.yaml", parts[1]));

        Assert.DoesNotContain(library.Diagnostics, one => one.IsError);
        Assert.Equal(["2026-08-01", "2027-02-01"], library.Versions("my-school").Select(version => Agreed.Iso(version.InForceFrom)));
    }

    [Fact]
    public void RunningCases_IsOneOfTwoWords()
    {
        var mistake = Assert.Single(Versioned.Library(("a.yaml", Versioned.Text(Body, "{ from: 2026-08-01, running_cases: contineu }"))).Diagnostics, one => one.IsError);

        Assert.Equal("continue", mistake.Suggestion);
    }

    private static ProtocolLibrary Three() => Versioned.Library(
        ("c.yaml", Versioned.Text(Body, "{ from: 2027-02-01 }")),
        ("a.yaml", Versioned.Text(Body, "{ from: 2026-08-01 }")),
        ("b.yaml", Versioned.Text(Body, "{ from: 2026-11-16, until: 2027-01-31 }")));
}
