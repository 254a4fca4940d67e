using Aanwezig.Definitions;
using Aanwezig.Diagnostics;

namespace Aanwezig.Reporting.Words;

/// <summary>Words for the rule that counts late arrivals in groups.</summary>
internal static class ConversionWords
{
    private static readonly Wording Free = new("de eerste {count} keer later komen telt niet mee", "the first {count} times of coming later do not count");
    private static readonly Wording Together = new("elke {count} keer later komen telt samen als {amount}", "each {count} times of coming later count together as {amount}");

    public static IEnumerable<string> Of(Speech speech, Conversion conversion, MeasureUnit unit)
    {
        if (conversion.Free > 0)
        {
            yield return speech.Say(Free, ("count", Amounts.Plain(conversion.Free)));
        }

        if (conversion.Every > 0)
        {
            var amount = unit is MeasureUnit.Records or MeasureUnit.Days
                ? Quantities.Of(speech, conversion.Counts, unit)
                : Quantities.Minutes(speech, conversion.Counts);
            yield return speech.Say(Together, ("count", Amounts.Plain(conversion.Every)), ("amount", amount));
        }
    }
}
