using System.Globalization;
using System.Text.Json;
using Aanwezig.Attendance;
using Aanwezig.Definitions;
using Aanwezig.Diagnostics;
using Aanwezig.Explanations;
using Aanwezig.Reporting.Words;

namespace Aanwezig.Reporting.Json;

/// <summary>Writes the values that all objects share: dates, instants, amounts, lists, and null where nothing is known.</summary>
internal static class JsonValues
{
    public static void WriteDate(this Utf8JsonWriter json, string key, DateOnly? date) =>
        json.WriteString(key, date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    public static void WriteInstant(this Utf8JsonWriter json, string key, DateTime? instant) =>
        json.WriteString(key, instant?.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture));

    public static void WriteTime(this Utf8JsonWriter json, string key, TimeOnly? time) =>
        json.WriteString(key, time?.ToString("HH:mm", CultureInfo.InvariantCulture));

    public static void WriteName<T>(this Utf8JsonWriter json, string key, T? value)
        where T : struct, Enum => json.WriteString(key, value is { } known ? Names.Of(known) : null);

    public static void WriteText(this Utf8JsonWriter json, string key, LocalizedText? text, Language language) =>
        json.WriteString(key, text?.In(language == Language.Dutch ? "nl" : "en"));

    /// <summary>A number in its unit: hours as text, anything else as a number.</summary>
    public static void WriteAmount(this Utf8JsonWriter json, string key, ExactNumber? amount, MeasureUnit? unit)
    {
        json.WritePropertyName(key);
        if (amount is not { } known)
        {
            json.WriteNullValue();
        }
        else if (unit == MeasureUnit.Hours)
        {
            json.WriteStringValue(Amounts.Hours(known));
        }
        else
        {
            json.WriteRawValue(Amounts.Plain(known), skipInputValidation: true);
        }
    }

    /// <summary>A number that may be open: the number where it is known, else its two ends.</summary>
    public static void WriteInterval(this Utf8JsonWriter json, string key, Interval value, MeasureUnit? unit)
    {
        if (value.IsExact)
        {
            json.WriteAmount(key, value.Min, unit);
            return;
        }

        json.WriteStartObject(key);
        json.WriteAmount("min", value.Min, unit);
        json.WriteAmount("max", value.Max, unit);
        json.WriteEndObject();
    }

    public static void WriteNumber(this Utf8JsonWriter json, string key, int? number)
    {
        if (number is { } known)
        {
            json.WriteNumber(key, known);
        }
        else
        {
            json.WriteNull(key);
        }
    }

    public static void WriteTruth(this Utf8JsonWriter json, string key, bool? truth)
    {
        if (truth is { } known)
        {
            json.WriteBoolean(key, known);
        }
        else
        {
            json.WriteNull(key);
        }
    }

    /// <summary>The first day of the version under which something occurred; nothing where that is the one in force.</summary>
    public static void WriteEarlierVersion(this Utf8JsonWriter json, ProtocolDefinition? earlier)
    {
        if (earlier is not null)
        {
            json.WriteDate("version_from", earlier.InForceFrom);
        }
    }

    public static void WriteStrings(this Utf8JsonWriter json, string key, IEnumerable<string> values)
    {
        json.WriteStartArray(key);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    /// <summary>A list of objects, each written by <paramref name="write"/> between its braces.</summary>
    public static void WriteObjects<T>(this Utf8JsonWriter json, string key, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(key);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
