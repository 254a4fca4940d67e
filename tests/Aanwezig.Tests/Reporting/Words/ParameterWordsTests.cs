using System.Globalization;
using System.Text.Json;
using Aanwezig.Definitions;
using Aanwezig.Diagnostics;
using Aanwezig.Reporting;

namespace Aanwezig.Tests.Reporting.Words;

/// <summary>A number that changes by date is written with the place where it stands, so that a parent can look it up.</summary>
public class ParameterWordsTests
{
    private const string Limit = "parameters:\n  limit:\n    - { from: 2026-08-01, value: 5, reference: \"Studentenraad, punt 3\" }\n    - { from: 2026-11-16, value: 2.5, reference: \"Studentenraad, punt 4\" }\n";

    private static readonly Protocol Talk = Agreed.By("m: { total: hours, of: [unexcused] }", [Agreed.Step("s", "m >= limit")], Limit);

    [Fact]
    public void Explanation_SaysSinceWhenTheNumberHoldsAndWhereItStands()
    {
        var answer = Talk.On(Pupil.Seventeen.Missed("2026-11-17 3:00"), "2026-11-17");

        Assert.Contains("Grens: 2:30 uur of meer (bereikt).", Explained(answer, Language.Dutch), StringComparison.Ordinal);
        Assert.Contains("Het getal 2,5 geldt sinds maandag 16 november 2026: Studentenraad, punt 4.", Explained(answer, Language.Dutch), StringComparison.Ordinal);
        Assert.Contains("The number 2.5 holds since Monday 16 November 2026: Studentenraad, punt 4.", Explained(answer, Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Evidence_HoldsTheNumberOfItsOwnDay()
    {
        var answer = Talk.On(Pupil.Seventeen.Missed("2026-11-10 5:00"), "2026-11-17");

        var evidence = Assert.Single(answer.Recommendations).Evidence[0];

        Assert.Equal(new DatedValue(new DateOnly(2026, 8, 1), 5, "Studentenraad, punt 3"), Assert.Single(evidence.Parameters));
    }

    [Fact]
    public void Json_HasValueDateAndReference()
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        JsonReport.Write(writer, Talk.On(Pupil.Seventeen.Missed("2026-11-10 5:00"), "2026-11-17"), Language.English);
        using var json = JsonDocument.Parse(writer.ToString());

        var parameters = json.RootElement.GetProperty("recommendations")[0].GetProperty("evidence")[0].GetProperty("parameters");

        Assert.Equal("""[{"value":5,"from":"2026-08-01","reference":"Studentenraad, punt 3"}]""", parameters.GetRawText());
    }

    [Fact]
    public void NumberInTheCondition_HasNoPlaceElsewhere()
    {
        var answer = Agreed.By("m: { total: hours, of: [unexcused] }", [Agreed.Step("s", "m >= 2")], Limit).On(Pupil.Seventeen.Missed("2026-11-17 3:00"), "2026-11-17");

        Assert.Empty(answer.Recommendations[0].Evidence[0].Parameters);
    }

    [Fact]
    public void StepThatADatedNumberSeparates_IsNear()
    {
        var near = Assert.Single(Talk.On(Pupil.Seventeen.Missed("2026-11-17 2:00"), "2026-11-17").Upcoming);

        Assert.Equal(("s", new ExactNumber(5, 2), new ExactNumber(1, 2)), (near.Step, near.Threshold, near.Left));
    }

    private static string Explained(Assessment answer, Language language)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        ExplainReport.Write(writer, answer, language);
        return writer.ToString();
    }
}
