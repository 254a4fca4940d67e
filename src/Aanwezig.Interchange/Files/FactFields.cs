using Aanwezig.Attendance;
using Aanwezig.Cases;
using Aanwezig.Definitions;
using Aanwezig.Diagnostics;
using Aanwezig.Interchange.Csv;
using Aanwezig.Zones;

namespace Aanwezig.Interchange.Files;

/// <summary>Reads the values of facts by the type of the fact.</summary>
internal static class FactFields
{
    private static readonly string[] Exemptions = ["leerplicht", "kwalificatieplicht", "both"];
    private static readonly string[] ExemptionsThatEnd = [.. Exemptions, "none"];

    /// <summary>The type of a fact that a folder may give; null where the fact is not known.</summary>
    public static FactType? TypeOf(string fact, DataSettings settings) =>
        FieldFacts.Given.TryGetValue(fact, out var type) || settings.Facts.TryGetValue(fact, out type) ? type : fact == GroupOverTime.Fact ? FactType.Text : null;

    /// <summary>The fact in a field; reports a value of another type and returns null.</summary>
    public static FactChange? Change(this CsvTable row, int column, string fact, FactType type, DateOnly? from, TextPool pool)
    {
        var value = row[column];
        if (fact == "exempt" && !(from is null ? Exemptions : ExemptionsThatEnd).Contains(value.ToString(), StringComparer.Ordinal))
        {
            row.WrongWord(column, from is null ? Exemptions : ExemptionsThatEnd);
            return null;
        }

        if (Fits(value, type))
        {
            return new FactChange(fact, pool.Of(value), from) { Origin = row.Origin };
        }

        row.Fail(DataDiagnostics.NotAFactValue, column, new Argument("value", value.ToString()), new Argument("fact", fact), new Argument("type", Names.Of(type)));
        return null;
    }

    private static bool Fits(ReadOnlySpan<char> value, FactType type) => type switch
    {
        FactType.Boolean => PlainText.TryTruth(value, out _),
        FactType.Integer => PlainText.TryWhole(value, out _),
        FactType.Date => IsoText.TryDate(value, out _),
        FactType.Time => IsoText.TryTime(value, out _),
        FactType.Text => !value.IsWhiteSpace(),
    };
}
