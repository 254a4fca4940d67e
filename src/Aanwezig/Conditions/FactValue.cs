using System.Globalization;
using Aanwezig.Definitions;

namespace Aanwezig.Conditions;

/// <summary>The value of a fact on a day, in the form of its type.</summary>
internal readonly record struct FactValue(FactType Type, bool Boolean, ExactNumber Number, string Text, DateOnly Date)
{
    public static FactValue Of(bool value) => new(FactType.Boolean, value, 0, value ? "true" : "false", default);

    public static FactValue Of(ExactNumber value) => new(FactType.Integer, false, value, value.ToString(), default);

    public static FactValue Of(string value) => new(FactType.Text, false, 0, value, default);

    /// <summary>Reads a written value; returns null where it is not of the type.</summary>
    public static FactValue? Read(FactType type, string written) => type switch
    {
        FactType.Boolean => written switch { "true" => Of(true), "false" => Of(false), _ => null },
        FactType.Integer => ExactNumber.TryParse(written, out var number) ? Of(number) : null,
        FactType.Date => DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? new FactValue(FactType.Date, false, 0, written, date)
            : null,
        FactType.Text or FactType.Time => Of(written),
    };
}
