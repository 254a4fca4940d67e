using Aanwezig.Cases;
using Aanwezig.Definitions;
using Aanwezig.Explanations;
using Aanwezig.Measures.Tallies;

namespace Aanwezig.Measures.Totals;

/// <summary>Adds minutes, with late arrivals by the rule of the measure.</summary>
internal static class TotalTally
{
    public static Tally Of(MeasureDefinition measure, AttendanceSettings settings, RecordsInWindow records)
    {
        var day = records.Window.Until;
        var certain = Minutes(measure, settings, records.Certain, day);
        var possible = Minutes(measure, settings, records.Possible, day);
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
        MeasureUnit.Minutes => 1,
        _ => throw Unlisted.Member(measure.Unit),
    };

    /// <summary>Returns the records without those that add no minutes, such as ignored late arrivals.</summary>
    public static RecordsInWindow WithoutNothing(MeasureDefinition measure, AttendanceSettings settings, RecordsInWindow records) => records with
    {
        Certain = [.. Minutes(measure, settings, records.Certain, records.Window.Until).Select(item => item.Known)],
        Possible = [.. Minutes(measure, settings, records.Possible, records.Window.Until).Select(item => item.Known)],
    };

    /// <summary>Returns the minutes of a record, with late arrivals by the rule of the measure.</summary>
    public static int MinutesOf(MeasureDefinition measure, AttendanceSettings settings, KnownRecord record, DateOnly day) =>
        RecordAmount.LatenessOf(measure, record.KindOn(day))?.Counted(record.Record.Minutes, settings.LessonMinutes) ?? record.Record.Minutes;

    private static List<Counted> Minutes(MeasureDefinition measure, AttendanceSettings settings, IEnumerable<KnownRecord> records, DateOnly day) =>
        [.. records.Select(record => new Counted(record, MinutesOf(measure, settings, record, day))).Where(item => item.Minutes > 0)];
}
