using Aanwezig.Definitions;
using Aanwezig.Explanations;
using Aanwezig.Measures.Tallies;

namespace Aanwezig.Measures.Totals;

/// <summary>Adds minutes.</summary>
internal static class TotalTally
{
    public static Tally Of(MeasureDefinition measure, AttendanceSettings settings, RecordsInWindow records)
    {
        var least = records.Certain.Sum(item => item.Minutes);
        var most = least + records.Possible.Sum(item => item.Minutes);
        var unit = MinutesPerUnit(measure, settings);
        return new Tally(new Interval(new ExactNumber(least, unit), new ExactNumber(most, unit)), records.Window, records.Certain, records.Possible)
        {
            RestartedAfter = records.Restart,
            Excess = records.Excess,
        };
    }

    public static int MinutesPerUnit(MeasureDefinition measure, AttendanceSettings settings) => measure.Unit switch
    {
        MeasureUnit.Hours => 60,
        MeasureUnit.LessonHours => settings.LessonMinutes,
        MeasureUnit.Minutes => 1,
        _ => throw Unlisted.Member(measure.Unit),
    };
}
