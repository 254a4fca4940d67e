using System.Globalization;
using System.Text.Json;
using Aanwezig.Diagnostics;
using Aanwezig.Explanations;
using Aanwezig.Reporting;

namespace Aanwezig.Tests.Reporting;

/// <summary>A value that lies close to a limit is never written as the limit.</summary>
public class NearALimitTests
{
    // 6001 of 30,000 minutes were missed: 20 percent and a three hundredth.
    private static readonly Pupil JustOver = Missing(1);

    // 5999 of 30,000 minutes were missed: a three hundredth of a percent less than 20.
    private static readonly Pupil JustUnder = Missing(-1);

    [Theory]
    [InlineData("m > 20", """ "value":20.01,"exact":"6001/300","unit":"percent","operator":">","threshold":20, """)]
    [InlineData("m >= 20", """ "value":20.01,"exact":"6001/300","unit":"percent","operator":">=","threshold":20, """)]
    [InlineData("m > 19.5", """ "value":20,"exact":"6001/300","unit":"percent","operator":">","threshold":19.5, """)]
    [InlineData("m > 20.003", """ "value":20.01,"exact":"6001/300","unit":"percent","operator":">","threshold":20.003, """)]
    public void Value_IsRoundedAwayFromItsLimit_WithTheFractionBesideIt(string when, string expected) =>
        Assert.Contains(expected.Trim(), Json(By("absent", when).On(JustOver, Last)), StringComparison.Ordinal);

    [Fact]
    public void AttendedShare_IsNotWrittenAsTheLimitItMissed() => Assert.Contains(
        """ "value":79.99,"exact":"23999/300","unit":"percent","operator":"<","threshold":80, """.Trim(),
        Json(By("present", "m < 80").On(JustOver, Last)),
        StringComparison.Ordinal);

    [Fact]
    public void WhatIsLeft_IsNeverNothing() => Assert.Contains(
        """ "value":19.99,"exact":"5999/300","threshold":20,"left":0.01,"left_exact":"1/300", """.Trim(),
        Json(By("absent", "m >= 20").On(JustUnder, Last)),
        StringComparison.Ordinal);

    [Fact]
    public void DecimalsThatEnd_AreWrittenInFull()
    {
        var pupil = Pupil.Seventeen.Scheduled("2026-11-02 2:40").Missed("2026-11-02 0:53 late");
        Assert.Contains(""" "value":33.125,"unit":"percent" """.Trim(), Json(Agreed.By("m: { share: absent, over: school_week }", [Agreed.Step("s", "m >= 20")]).On(pupil, "2026-11-02")), StringComparison.Ordinal);
    }

    [Fact]
    public void OpenValue_HasAFractionForEachEnd()
    {
        var pupil = Pupil.Seventeen.Scheduled("2026-11-02 3:00").Missed("2026-11-02 1:00", "2026-11-02 1:00 unknown");
        var protocol = Agreed.By("m: { share: absent, of: [unexcused], over: school_week }", [Agreed.Step("s", "m >= 90")]);
        Assert.Contains(
            """ "value":{"min":33.33,"min_exact":"100/3","max":66.67,"max_exact":"200/3"},"threshold":90, """.Trim(), Json(protocol.On(pupil, "2026-11-02")), StringComparison.Ordinal);
    }

    [Fact]
    public void SameAnswer_IsOneObjectThatReads()
    {
        using var document = JsonDocument.Parse(Json(By("absent", "m >= 20").On(JustUnder, Last)));
        Assert.Equal(0.01m, document.RootElement.GetProperty("upcoming")[0].GetProperty("left").GetDecimal());
    }

    [Theory]
    [InlineData(Language.Dutch, "iets meer dan 20 procent. Grens: 20 procent of meer (bereikt).")]
    [InlineData(Language.English, "just over 20 percent. Limit: 20 percent or more (reached).")]
    public void Evidence_SaysJustOver(Language language, string expected) =>
        Assert.Contains(expected, Text(By("absent", "m >= 20").On(JustOver, Last), language), StringComparison.Ordinal);

    [Theory]
    [InlineData(Language.Dutch, "Nog iets meer dan 0 procent tot: s (nu net geen 20 procent).")]
    [InlineData(Language.English, "Just over 0 percent left until: s (now just under 20 percent).")]
    public void WhatIsNear_SaysJustUnder(Language language, string expected) =>
        Assert.Contains(expected, Text(By("absent", "m >= 20").On(JustUnder, Last), language), StringComparison.Ordinal);

    [Fact]
    public void OpenValue_SaysJustUnderForTheEndThatRoundingHides()
    {
        var pupil = JustUnder with
        {
            Case = JustUnder.Case with { Records = [.. JustUnder.Case.Records.Select((record, place) => place == 0 ? record with { Code = "unknown" } : record)] },
        };
        var protocol = Agreed.By("m: { share: absent, of: [unexcused, late], over: school_year }", [Agreed.Step("s", "m >= 20", "coach", "title: s")], "attendance: { unknown: wait }");
        Assert.Contains("(now between 16.66 percent and just under 20 percent, as ", Text(protocol.On(pupil, Last), Language.English), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("m < 80", "Net geen 80 % aanwezig: ")] // 79.997 percent
    [InlineData("m < 79.999", "Net geen 79,999 % aanwezig: ")]
    [InlineData("m < 90", "80 % aanwezig: ")]
    public void Heading_DoesNotContradictTheLimitBelowIt(string when, string expected) =>
        Assert.StartsWith(expected, Text(By("present", when).On(JustOver, Last), Language.Dutch), StringComparison.Ordinal);

    [Fact]
    public void Heading_DoesNotContradictALimitOfWhatWasMissed() =>
        Assert.StartsWith("Just under 80 % present: ", Text(By("absent", "m > 20").On(JustOver, Last), Language.English), StringComparison.Ordinal);

    [Fact]
    public void Heading_DoesNotContradictWhatIsNear() =>
        Assert.StartsWith("Just over 80 % present: ", Text(By("absent", "m >= 20").On(JustUnder, Last), Language.English), StringComparison.Ordinal);

    private const string Last = "2026-10-09";

    private static Protocol By(string side, string when) =>
        Agreed.By($"m: {{ share: {side}, over: school_year }}", [Agreed.Step("s", when, "coach", "title: s")]);

    // Thirty days of 1000 minutes, the last six of them missed but for a minute more or less.
    private static Pupil Missing(int more)
    {
        var days = Enumerable.Range(0, 40).Select(day => Agreed.Day("2026-08-31").AddDays(day)).Where(day => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)).Select(Agreed.Iso).ToArray();
        Assert.Equal((30, Last), (days.Length, days[^1]));
        var pupil = Pupil.Seventeen.Scheduled([.. days.Select(day => $"{day} 16:40")]).Missed([.. days.Skip(24).Take(5).Select(day => $"{day} 16:40")]);
        return more > 0 ? pupil.Missed($"{days[1]} 0:01 late", $"{days[29]} 16:40") : pupil.Missed($"{days[29]} 16:39 late");
    }

    private static string Json(Assessment answer)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        JsonReport.Write(writer, answer, Language.English);
        return writer.ToString();
    }

    private static string Text(Assessment answer, Language language)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        TextReport.Write(writer, answer, language);
        ExplainReport.Write(writer, answer, language);
        return writer.ToString();
    }
}
