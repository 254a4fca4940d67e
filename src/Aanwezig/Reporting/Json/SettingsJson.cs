using System.Text.Json;
using Aanwezig.Definitions;
using Aanwezig.Explanations;

namespace Aanwezig.Reporting.Json;

/// <summary>Writes the settings by which a measure counted.</summary>
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
        json.WriteBoolean("aligned", settings.Aligned);
        json.WriteDate("restarted_after", settings.RestartedAfter);
        json.WriteEndObject();
    }

    private static string Written(Lateness lateness) => lateness.Mode switch
    {
        LatenessMode.Each => "each " + Amounts.Hours(lateness.EachMinutes),
        LatenessMode.Lesson => $"longer_than {Amounts.Hours(lateness.LongerThanMinutes)} becomes lesson",
        var mode => Attendance.Names.Of(mode),
    };
}
