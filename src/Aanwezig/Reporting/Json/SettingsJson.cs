using System.Text.Json;
using Aanwezig.Attendance;
using Aanwezig.Definitions;
using Aanwezig.Explanations;
using Aanwezig.Reporting.Words;

namespace Aanwezig.Reporting.Json;

/// <summary>Writes the settings of a measure.</summary>
internal static class SettingsJson
{
    public static void Write(Utf8JsonWriter json, CountingSettings? settings)
    {
        if (settings is null)
        {
            json.WriteNull("settings");
            return;
        }

        json.WriteStartObject("settings");
        json.WriteName<MeasureUnit>("unit", settings.Unit);
        json.WriteNumber("lesson_minutes", settings.LessonMinutes);
        json.WriteName<PracticeMode>("practice", settings.Practice);
        json.WriteString("lateness", Written(settings.Lateness));
        if (settings.IgnoresStarts)
        {
            json.WriteString("starts", "ignored");
        }

        if (settings.Convert is { } convert)
        {
            json.WriteStartObject("convert");
            json.WriteNumber("free", convert.Free);
            json.WriteNumber("every", convert.Every);
            json.WriteNumber("counts", convert.Counts);
            json.WriteEndObject();
        }

        json.WriteBoolean("aligned", settings.Aligned);
        json.WriteDate("restarted_after", settings.RestartedAfter);
        if (settings.Midday is { } midday)
        {
            json.WriteTime("midday", midday);
        }

        if (settings.MorningOnly.Count > 0)
        {
            json.WriteStartArray("morning_only");
            foreach (var day in settings.MorningOnly)
            {
                json.WriteStringValue(Names.Of(day));
            }

            json.WriteEndArray();
        }

        if (settings.Where is { } where)
        {
            json.WriteString("where", where);
        }

        json.WriteEndObject();
    }

    private static string Written(Lateness lateness) => lateness.Mode switch
    {
        LatenessMode.Each => "each " + Amounts.Hours(lateness.EachMinutes),
        LatenessMode.Lesson => $"longer_than {Amounts.Hours(lateness.LongerThanMinutes)} becomes lesson",
        LatenessMode.Minutes or LatenessMode.Ignored => Attendance.Names.Of(lateness.Mode),
    };
}
