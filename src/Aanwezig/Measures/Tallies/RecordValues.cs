using System.Diagnostics;
using System.Globalization;
using Aanwezig.Cases;
using Aanwezig.Conditions;
using Aanwezig.Definitions;

namespace Aanwezig.Measures.Tallies;

/// <summary>The values of a single record for a measure's <c>where</c>; null where the record does not give one.</summary>
internal sealed class RecordValues(KnownRecord record) : NamedValues
{
    public override Tally Measure(string name) => throw new InvalidOperationException($"no measure `{name}` in a record");

    public override FactValue? Fact(string name) => name switch
    {
        "weekday" => FactValue.Of(record.Date.DayOfWeek.ToString().ToLowerInvariant()),
        // Time without a record is one sum of lessons; the length of each lesson is not known.
        "minutes" => record.IsRegistered ? FactValue.Of((ExactNumber)record.Minutes) : null,
        "subject" => record.Record.Subject is { } subject ? FactValue.Of(subject) : null,
        "starts" => record.Start is { } start ? FactValue.Of(start.ToString("HH:mm", CultureInfo.InvariantCulture)) : null,
        _ => throw new UnreachableException($"a record has no `{name}`"),
    };

    public override Verdict? Status(string name) => null;
}
