using Aanwezig.Attendance;
using Aanwezig.Cases;
using Aanwezig.Definitions;
using Aanwezig.Tests.Fixtures;

namespace Aanwezig.Tests.Cases;

public class FactRuleTests
{
    private static readonly Student Someone = new("s1", Agreed.Day("2009-03-12"));

    [Fact]
    public void LaterOfTwoChanges_Counts_HoweverLateTheEarlierBecameKnown()
    {
        var earlier = Level("2", "2026-09-01") with { RecordedAt = Agreed.Moment("2026-12-01T09:00") };
        Assert.Equal(["3", "2", "4"], InOrder(Level("4", "2026-10-01"), earlier, Level("3", null)));
    }

    [Fact]
    public void OfTwoChangesOfOneDay_TheOneThatBecameKnownLast_Counts()
    {
        var corrected = Level("1", "2026-09-01") with { RecordedAt = Agreed.Moment("2026-09-03T09:00") };
        var atOnce = Level("4", "2026-09-01"); // known from 00:00 of its own date
        Assert.Equal(["4", "1"], InOrder(corrected, atOnce));
        Assert.Equal(["4", "1"], InOrder(atOnce, corrected));
    }

    [Fact]
    public void OfTwoChangesOfOneMoment_TheValueDecides_SoThatTheOrderOfInputDoesNot()
    {
        var (two, three) = (Level("2", "2026-09-01"), Level("3", "2026-09-01"));
        Assert.Equal(["2", "3"], InOrder(three, two));
        Assert.Equal(["2", "3"], InOrder(two, three));
    }

    [Fact]
    public void ChangeWithoutADate_HoldsAsLongAsAnyoneLooksBack_AndIsKnownSinceThen()
    {
        Assert.Equal(DateOnly.MinValue, FactRule.HoldsFrom(Level("2", null)));
        Assert.Equal(DateTime.MinValue, FactRule.KnownSince(Level("2", null)));
        Assert.Equal(Agreed.Moment("2026-09-01"), FactRule.KnownSince(Level("2", "2026-09-01")));
    }

    [Fact]
    public void FactThatNobodyGave_IsNotKnown() => Assert.Null(FactRule.Absent("level", Someone, Agreed.Day("2026-11-03")));

    [Fact]
    public void ExemptionThatNobodyGave_MeansNone() => Assert.Equal(string.Empty, FactRule.Absent("exempt", Someone, Agreed.Day("2026-11-03"))?.Text);

    [Theory]
    [InlineData(null, false)]
    [InlineData("2026-11-04", false)]
    [InlineData("2026-11-03", true)]
    public void StartkwalificatieThatNobodyGave_IsThatOfTheStudentsRow_FromItsDayOn(string? from, bool has)
    {
        var student = Someone with { StartkwalificatieFrom = from is null ? null : Agreed.Day(from) };
        Assert.Equal(has, FactRule.Absent("startkwalificatie", student, Agreed.Day("2026-11-03"))?.Boolean);
    }

    [Fact]
    public void ParameterOfTheLaw_StandsBeforeOneOfTheProtocol()
    {
        var protocol = Agreed.By(string.Empty, [Agreed.Step("s", "age >= 19")]);
        var own = new ParameterDefinition("doorstroompunt_age_limit", [new DatedValue(Agreed.Day("2020-01-01"), 99, "eigen")]);
        var ours = own with { Name = "ours" };
        Assert.DoesNotContain(FactRule.ParameterOf("doorstroompunt_age_limit", protocol.Jurisdiction, [own])!.Values, value => value.Value == 99);
        Assert.Same(ours, FactRule.ParameterOf("ours", protocol.Jurisdiction, [own, ours]));
        Assert.Null(FactRule.ParameterOf("theirs", protocol.Jurisdiction, [own]));
    }

    [Theory]
    [InlineData("2025-12-31", null)]
    [InlineData("2026-01-01", "21")] // the number of the law
    [InlineData("2026-03-01", "3")] // what was given stands before it
    [InlineData("2026-05-01", null)] // what was given last cannot be read
    public void LastValueThatHolds_Counts_AndWhatWasGivenStandsBeforeAParameter(string day, string? value)
    {
        var parameter = new ParameterDefinition("level", [new DatedValue(Agreed.Day("2026-01-01"), 21, "wet"), new DatedValue(Agreed.Day("2026-04-01"), 22, "wet")]);
        var values = FactRule.Values(parameter, FactType.Integer, [Level("twee", "2026-05-01"), Level("3", "2026-02-01")]);
        Assert.Equal(value, values.LastOrDefault(one => one.From <= Agreed.Day(day)).Value?.Text);
    }

    [Fact]
    public void WhatCannotBeGiven_HasTheValuesOfItsParameterAlone() => Assert.Empty(FactRule.Values(null, null, [Level("3", null)]));

    [Theory]
    [InlineData("age", 17)]
    [InlineData("age_before_school_year", 16)]
    [InlineData("level", null)]
    public void Ages_FollowFromTheBirthday(string fact, int? years) =>
        Assert.Equal(years, FactRule.Derived(fact, Agreed.Day("2009-09-12"), Agreed.Day("2026-08-01"), Agreed.Day("2026-11-03")));

    // The whole case and the columns read facts in two ways; the onsets of both are compared.
    [Theory]
    [InlineData("true", null, "2026-11-03")]
    [InlineData("false", "2026-01-01", "")] // what was given stands before the student's row
    [InlineData(null, "2026-01-01", "2026-11-03")]
    [InlineData(null, null, "")]
    [InlineData("ja", "2026-01-01", "2026-11-03")] // no boolean: as if it had not been given
    [InlineData("ja", null, "")]
    public void FactsOverTimeAgreeWithPackedFacts_OnTheStartkwalificatie(string? given, string? from, string onset)
    {
        var protocol = Agreed.By("m: { count: records, of: [late] }", [Agreed.Step("s", "m >= 1 and startkwalificatie")]);
        var pupil = Pupil.Seventeen.Missed("2026-11-03 0:05 late").With(student => student with { StartkwalificatieFrom = from is null ? null : Agreed.Day(from) });
        pupil = given is null ? pupil : pupil.Fact("startkwalificatie", given);
        Assert.Equal(onset, string.Join(' ', protocol.Onsets(pupil, "s")));
    }

    [Theory]
    [InlineData("2026-11-03", "2026-11-03")]
    [InlineData("2026-11-04", "")]
    public void FactsOverTimeAgreeWithPackedFacts_OnTheDayFromWhichAFactHolds(string from, string onset)
    {
        var protocol = Agreed.By("m: { count: records, of: [late] }", [Agreed.Step("s", "m >= 1 and level <= 2")]);
        var pupil = Pupil.Seventeen.Missed("2026-11-03 0:05 late").Fact("level", "3").Fact("level", "2", from);
        Assert.Equal(onset, string.Join(' ', protocol.Onsets(pupil, "s")));
    }

    private static string[] InOrder(params FactChange[] changes) => [.. FactRule.InOrder(changes).Select(change => change.Value)];

    private static FactChange Level(string value, string? from) => new("level", value, from is null ? null : Agreed.Day(from));
}
