using Aanwezig.Attendance;
using Aanwezig.Authoring.Binding;
using Aanwezig.Definitions;

namespace Aanwezig.Testing.Generators.Tests.Properties;

/// <summary>The forms and units of measures that random protocols have, beside those of the language.</summary>
public class DrawnMeasureTests
{
    private const int Protocols = 120;

    [Fact]
    public void EveryFormInEveryUnit_IsDrawn()
    {
        var drawn = Enumerable.Range(0, Protocols)
            .SelectMany(number => RandomCases.Draw(number * RandomCases.PerProtocol).Protocol.Definition.Measures)
            .Select(measure => (measure.Form, measure.Unit))
            .ToHashSet();

        Assert.All(FormBinder.Forms.SelectMany(Written), pair => Assert.Contains(pair, drawn));
    }

    private static IEnumerable<(MeasureForm Form, MeasureUnit Unit)> Written(string word) => FormBinder.FormOf(word) switch
    {
        MeasureForm.Share => [(MeasureForm.Share, MeasureUnit.Percent)],
        MeasureForm.Steps => [(MeasureForm.Steps, MeasureUnit.Steps)],
        MeasureForm.Since => [(MeasureForm.Since, SinceReader.Unit(word))],
        var form => FormBinder.UnitsOf(form).Select(unit => Names.TryParse<MeasureUnit>(unit, out var known) ? (form, known) : throw new InvalidOperationException(unit)),
    };
}
