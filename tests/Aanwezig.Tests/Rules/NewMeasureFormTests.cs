using System.Text;
using Aanwezig.Attendance;
using Aanwezig.Authoring.Binding;
using Aanwezig.Definitions;
using Aanwezig.Diagnostics;
using Aanwezig.Reporting;
using Aanwezig.Reporting.Words;
using Aanwezig.Tests.Fixtures;
using Aanwezig.Tests.Authoring.Schemas;

namespace Aanwezig.Tests.Rules;

/// <summary>Every form of a measure, in every unit that the language has for it, goes from the text through every list that names forms.</summary>
/// <remarks>A new form or unit is named by the compiler where a switch lists them, and by these tests where a list of words or a dictionary does.</remarks>
public sealed class NewMeasureFormTests
{
    /// <summary>The measures that the language can write, by form and unit, without anything that changes them.</summary>
    public static TheoryData<string> Written => [.. FormBinder.Forms.SelectMany(Texts)];

    [Fact]
    public void EveryForm_CanBeWritten() =>
        Assert.Equal(Enum.GetValues<MeasureForm>(), FormBinder.Forms.Select(FormBinder.FormOf).Distinct().Order());

    [Fact]
    public void EveryUnit_IsOfSomeForm() =>
        Assert.Equal(Enum.GetValues<MeasureUnit>(), Written.Select(row => Measure(row.Data).Unit).Distinct().Order());

    [Fact]
    public void EveryForm_HasItsUnitsInTheLanguage() =>
        Assert.All(FormBinder.Forms.SelectMany(word => FormBinder.UnitsOf(FormBinder.FormOf(word))), unit => Assert.True(Names.TryParse<MeasureUnit>(unit, out _), unit));

    [Theory]
    [MemberData(nameof(Written))]
    public void EveryFormAndUnit_IsAcceptedInTheEditor(string text)
    {
        Assert.True(SchemaProbe.Accepts("proef.yaml", Encoding.UTF8.GetBytes(
            $"aanwezig: 1\nprotocol: proef\njurisdiction: nl\nlanguage: nl\ntitle: Proef\nversion: \"1\"\nin_force: {{ from: 2026-08-01 }}\ncalendar: nl/midden\nmeasures:\n  m: {text}\nsteps:\n"
            + Agreed.Step("early", "true") + Agreed.Step("talk", "m >= 1"))));
    }

    [Theory]
    [MemberData(nameof(Written))]
    public void EveryFormAndUnit_IsFollowedAndReadAlike(string text)
    {
        Assert.NotNull(Following(text).Outcomes(Pupil()));
    }

    [Theory]
    [MemberData(nameof(Written))]
    public void EveryFormAndUnitForEachWindow_IsFollowed(string text)
    {
        if (FormBinder.Unfit(Measure(text).Form).Contains("over"))
        {
            return;
        }

        var periods = Enum.GetValues<WindowPeriod>().Where(period => CalendarPeriods.KeyOf(period) is null).Select(Names.Of); // the calendar has no others
        foreach (var period in periods.Append("2 weeks").Append("10 school_days"))
        {
            Assert.NotNull(Following(text.Replace(" }", $", over: {period} }}", StringComparison.Ordinal)).Outcomes(Pupil()));
        }
    }

    [Theory]
    [MemberData(nameof(Written))]
    public void EveryFormAndUnit_IsReportedInEveryLanguage(string text)
    {
        var assessment = Following(text).On(Pupil(), "2026-11-20");
        foreach (var language in Enum.GetValues<Language>())
        {
            var (told, json) = (new StringWriter(), new StringWriter());
            TextReport.Write(told, assessment, language);
            ExplainReport.Write(told, assessment, language);
            JsonReport.Write(json, assessment, language);

            Assert.NotEmpty(told.ToString());
            Assert.NotEmpty(json.ToString());
        }
    }

    [Theory]
    [MemberData(nameof(Written))]
    public void EveryUnit_HasWords(string text)
    {
        var protocol = Following(text);
        var speech = new Speech(Language.Dutch, protocol.Definition, protocol.Jurisdiction);

        Assert.NotEqual(Quantities.Of(speech, 2, null), Quantities.Of(speech, 2, Measure(text).Unit));
    }

    private static IEnumerable<string> Texts(string word) => FormBinder.FormOf(word) switch
    {
        MeasureForm.Total or MeasureForm.Count or MeasureForm.Streak =>
            FormBinder.UnitsOf(FormBinder.FormOf(word)).Select(unit => $"{{ {word}: {unit}, of: [unexcused] }}"),
        MeasureForm.Share => [$"{{ {word}: absent }}", $"{{ {word}: present }}"],
        MeasureForm.Steps => FormBinder.Countings.Select(counting => $"{{ {word}: [early], counting: {counting} }}"),
        MeasureForm.Since => [$"{{ {word}: early }}"],
    };

    private static Protocol Following(string measure) => Agreed.By(
        $"m: {measure}",
        [Agreed.Step("early", "true"), Agreed.Step("talk", "m >= 1"), Agreed.Step("more", "m > 2 and m < 100 or m * 2 == 3"), Agreed.Step("far", "m >= 100000")]);

    private static MeasureDefinition Measure(string text) => Following(text).Definition.Measures[0];

    private static Pupil Pupil() => Fixtures.Pupil.Seventeen
        .Missed("2026-11-02 2:00", "2026-11-03 6:00", "2026-11-04 1:00 late", "2026-11-09 6:00", "2026-11-16 6:00", "2026-11-17 1:00 unknown")
        .Scheduled("2026-11-02 6:00", "2026-11-03 6:00", "2026-11-04 6:00", "2026-11-09 6:00", "2026-11-16 6:00", "2026-11-17 6:00")
        .Did("2026-11-05 early done");
}
