using Aanwezig.Attendance;
using Aanwezig.Definitions;
using Aanwezig.Explanations;

namespace Aanwezig.Evaluation.Tallies;

/// <summary>Adds minutes, late arrivals by the measure's rule.</summary>
internal static class TotalTally
{
    public static Tally Of(MeasureDefinition measure, AttendanceSettings settings, RecordsInWindow records)
    {
        var day = records.Window.Until;
        var certain = Minutes(measure, records.Certain, day);
        var possible = Minutes(measure, records.Possible, day);
        var least = certain.Sum(item => item.Minutes);
        var most = least + possible.Sum(item => item.Minutes);
        var unit = MinutesPerUnit(measure, settings);
        return new Tally(new Interval(new ExactNumber(least, unit), new ExactNumber(most, unit)), records.Window, certain, possible)
        {
            RestartedAfter = records.Restart,
        };
    }

    public static int MinutesPerUnit(MeasureDefinition measure, AttendanceSettings settings) => measure.Unit switch
    {
        MeasureUnit.Hours => 60,
        MeasureUnit.LessonHours => settings.LessonMinutes,
        _ => 1,
    };

    private static List<Counted> Minutes(MeasureDefinition measure, IEnumerable<KnownRecord> records, DateOnly day) =>
        [.. records.Select(record => new Counted(record, MinutesOf(measure, record, day))).Where(item => item.Minutes > 0)];

    /// <summary>The minutes that a record counts for, late arrivals by the rule of the measure.</summary>
    public static int MinutesOf(MeasureDefinition measure, KnownRecord record, DateOnly day) =>
        record.KindOn(day) != AttendanceKind.Late
            ? record.Record.Minutes
            : measure.Lateness.Mode switch
            {
                LatenessMode.Ignored => 0,
                LatenessMode.Each => measure.Lateness.EachMinutes,
                _ => record.Record.Minutes,
            };
}
