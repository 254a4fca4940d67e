using System.Diagnostics;
using System.Globalization;
using Aanwezig.Cases;
using Aanwezig.Conditions;
using Aanwezig.Definitions;

namespace Aanwezig.Measures.Tallies;

/// <summary>What a single record tells to a measure's <c>where</c>; null where the record does not say.</summary>
internal sealed class RecordValues(KnownRecord record) : NamedValues
{
    public override Tally Measure(string name) => throw new InvalidOperationException($"no measure `{name}` in a record");

    public override FactValue? Fact(string name) => name switch
    {
        "weekday" => FactValue.Of(record.Date.DayOfWeek.ToString().ToLowerInvariant()),
        // Time that was never registered is one sum of lessons; how long each of them is, it does not say.
        "minutes" => record.IsRegistered ? FactValue.Of((ExactNumber)record.Record.Minutes) : null,
        "subject" => record.Record.Subject is { } subject ? FactValue.Of(subject) : null,
        "starts" => record.Record.Start is { } start ? FactValue.Of(start.ToString("HH:mm", CultureInfo.InvariantCulture)) : null,
        _ => throw new UnreachableException($"a record does not tell `{name}`"),
    };

    public override Verdict? Status(string name) => null;
}
