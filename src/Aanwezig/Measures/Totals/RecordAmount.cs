using Aanwezig.Attendance;
using Aanwezig.Cases;
using Aanwezig.Definitions;
using Aanwezig.Measures.Tallies;

namespace Aanwezig.Measures.Totals;

/// <summary>What a record brings to a measure by its minutes, without a choice to be made for each record: in a total its minutes, else one.</summary>
internal readonly record struct RecordAmount
{
    private const int All = -1;
    private const int None = 0;

    private readonly int _certain;
    private readonly int _possible;
    private readonly int _minutes;
    private readonly int _each;
    private readonly Lateness? _lateness;
    private readonly int _lessonMinutes;

    private RecordAmount(Selected selected, bool isTotal, Lateness? lateness, int lessonMinutes)
    {
        _certain = selected == Selected.Certainly ? All : None;
        _possible = selected == Selected.Possibly ? All : None;
        _lateness = isTotal && lateness is { Mode: not LatenessMode.Minutes } ? lateness : null;
        _lessonMinutes = lessonMinutes;
        (_minutes, _each) = isTotal ? (All, 0) : (None, 1);
    }

    /// <summary>Whether it brings nothing, however long it is.</summary>
    public bool IsNothing => (_certain | _possible) == None;

    /// <summary>What a record brings by what it means at the end of a day.</summary>
    public static RecordAmount Of(MeasureDefinition measure, AttendanceSettings settings, KnownRecord record, DateOnly day) => new(
        RecordSelection.Of(measure, settings, record, day),
        measure.Form == MeasureForm.Total,
        LatenessOf(measure, record.KindOn(day)),
        settings.LessonMinutes);

    /// <summary>The rule of a measure for the minutes of a record of a kind; null where they count as they are.</summary>
    public static Lateness? LatenessOf(MeasureDefinition measure, AttendanceKind kind) => kind == AttendanceKind.Late ? measure.Lateness : null;

    /// <summary>What counts for certain and what may.</summary>
    public (int Certain, int Possible) Of(int minutes)
    {
        var amount = _lateness is null ? _each + (minutes & _minutes) : _lateness.Counted(minutes, _lessonMinutes);
        return (amount & _certain, amount & _possible);
    }
}
