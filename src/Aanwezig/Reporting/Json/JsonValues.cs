using System.Globalization;
using System.Text.Json;
using Aanwezig.Attendance;
using Aanwezig.Definitions;
using Aanwezig.Diagnostics;
using Aanwezig.Explanations;
using Aanwezig.Reporting.Words;

namespace Aanwezig.Reporting.Json;

/// <summary>Writes values that occur in several objects: dates, instants, amounts and lists; null for an unknown value.</summary>
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

    /// <summary>
    /// Writes a number in its unit: hours as text, any other unit as a number. Where its decimals do not end, the written number is rounded, but not to
    /// the limit beside it, and the fraction follows.
    /// </summary>
    public static void WriteAmount(this Utf8JsonWriter json, string key, ExactNumber? amount, MeasureUnit? unit, ExactNumber? limit = null)
    {
        json.WritePropertyName(key);
        if (amount is not { } known)
        {
            json.WriteNullValue();
            return;
        }

        var written = Amounts.InFull(known, unit, limit);
        if (unit == MeasureUnit.Hours)
        {
            json.WriteStringValue(written);
        }
        else
        {
            json.WriteRawValue(written, skipInputValidation: true);
        }

        if (Amounts.Fraction(known, unit) is { } fraction)
        {
            json.WriteString(key is "value" or "amount" ? "exact" : key + "_exact", fraction);
        }
    }

    /// <summary>Writes a number that may be open: a known number, or an object with both ends.</summary>
    public static void WriteInterval(this Utf8JsonWriter json, string key, Interval value, MeasureUnit? unit, ExactNumber? limit)
    {
        if (value.IsExact)
        {
            json.WriteAmount(key, value.Min, unit, limit);
            return;
        }

        json.WriteStartObject(key);
        json.WriteAmount("min", value.Min, unit, limit);
        json.WriteAmount("max", value.Max, unit, limit);
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

    /// <summary>Writes the first day in force of an earlier version; nothing for the version in force.</summary>
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

    /// <summary>Writes a list of objects; <paramref name="write"/> writes the keys of each.</summary>
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
