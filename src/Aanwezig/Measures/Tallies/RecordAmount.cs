using Aanwezig.Attendance;
using Aanwezig.Cases;
using Aanwezig.Definitions;

namespace Aanwezig.Measures.Tallies;

/// <summary>The amount of a record in a measure: its minutes in a total, otherwise one. Masks replace branches for each record.</summary>
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

    /// <summary>Whether the amount is 0 for any number of minutes.</summary>
    public bool IsNothing => (_certain | _possible) == None;

    /// <summary>Returns the amount of a record by its kind at the end of a day.</summary>
    public static RecordAmount Of(MeasureDefinition measure, AttendanceSettings settings, KnownRecord record, DateOnly day) => new(
        RecordSelection.Of(measure, settings, record, day),
        measure.Form == MeasureForm.Total,
        LatenessOf(measure, record.KindOn(day)),
        settings.LessonMinutes);

    /// <summary>Returns the rule of a measure for the minutes of a kind; null where all minutes count.</summary>
    public static Lateness? LatenessOf(MeasureDefinition measure, AttendanceKind kind) => kind == AttendanceKind.Late ? measure.Lateness : null;

    /// <summary>Returns the minutes that are left of a record, with late arrivals by the rule of the measure.</summary>
    public static int MinutesOf(MeasureDefinition measure, AttendanceSettings settings, KnownRecord record, DateOnly day) =>
        LatenessOf(measure, record.KindOn(day))?.Counted(record.Minutes, settings.LessonMinutes) ?? record.Minutes;

    /// <summary>Returns the certain and the possible amount for a number of minutes.</summary>
    public (int Certain, int Possible) Of(int minutes)
    {
        var amount = _lateness is null ? _each + (minutes & _minutes) : _lateness.Counted(minutes, _lessonMinutes);
        return (amount & _certain, amount & _possible);
    }
}
