using Aanwezig.Attendance;
using Aanwezig.Cases;
using Aanwezig.Definitions;

namespace Aanwezig.Measures.Tallies;

/// <summary>Selects the records of a measure at the end of a day, with the size of each: minutes where the measure adds time, else one.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Settings">The settings of the protocol.</param>
/// <param name="Day">The day of the question.</param>
/// <param name="Subject">The subject whose records count; empty for those of no known subject; null where the measure takes all subjects together.</param>
internal sealed record DateSelection(MeasureDefinition Measure, AttendanceSettings Settings, DateOnly Day, string? Subject)
{
    /// <summary>Whether the measure adds minutes, so that a date never has more of them than were scheduled.</summary>
    public bool IsTime => Measure.Convert is null && (Measure.Form == MeasureForm.Total || Measure is { Form: MeasureForm.Streak, Unit: MeasureUnit.Hours });

    /// <summary>Whether the minutes of the records matter to the measure, and not only how many there are.</summary>
    public bool ReadsMinutes => IsTime || Measure.WholeDays;

    public Selected Of(KnownRecord record)
    {
        if (!record.HoldsOn(Day))
        {
            return Selected.No;
        }

        var selected = RecordSelection.Of(Measure, Settings, record, Day);
        return selected == Selected.No || Subject is null ? selected
            : record.Record.Subject is not { Length: > 0 } own ? Selected.Possibly
            : own == Subject ? selected : Selected.No;
    }

    public Counted Counted(KnownRecord record) =>
        new(record, Measure is { Form: MeasureForm.Total, Convert: null } ? RecordAmount.MinutesOf(Measure, Settings, record, Day) : record.Minutes);

    /// <summary>Returns the records without those that add no minutes to a total, such as ignored late arrivals.</summary>
    public IReadOnlyList<Counted> WithoutNothing(List<Counted> records) =>
        Measure is { Form: MeasureForm.Total, Convert: null } ? records.FindAll(item => item.Minutes > 0) : records;
}
