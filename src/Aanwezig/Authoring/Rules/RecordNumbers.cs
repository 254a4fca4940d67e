using System.Globalization;
using Aanwezig.Attendance;
using Aanwezig.Definitions;

namespace Aanwezig.Authoring.Rules;

/// <summary>The values of one record as numbers, for the question whether a condition on a record can hold.</summary>
internal static class RecordNumbers
{
    private const int MinutesPerHour = 60;

    /// <summary>Returns the numbers that a field of a record can have.</summary>
    public static NumberRange BoundsOf(string field) => field switch
    {
        "minutes" => NumberRange.From(0).Within(NumberRange.UpTo(CaseCheck.MinutesOfDay)),
        "starts" => NumberRange.From(0).Within(new NumberRange(null, false, CaseCheck.MinutesOfDay, true)),
        _ => NumberRange.Any,
    };

    /// <summary>Returns the number of a text in a field: a weekday, or minutes after midnight; null for a subject.</summary>
    public static ExactNumber? NumberOf(string field, string text) => field switch
    {
        "weekday" when Enum.TryParse<DayOfWeek>(text, ignoreCase: true, out var weekday) => (int)weekday,
        "starts" when TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) => (MinutesPerHour * time.Hour) + time.Minute,
        _ => null,
    };
}
