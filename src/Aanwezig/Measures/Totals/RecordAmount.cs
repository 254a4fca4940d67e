using Aanwezig.Definitions;
using Aanwezig.Measures.Tallies;

namespace Aanwezig.Measures.Totals;

/// <summary>What a record brings to a measure by its minutes, without a choice to be made for each record.</summary>
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

    /// <summary>What a record brings that is selected in a way.</summary>
    /// <param name="selected">The way.</param>
    /// <param name="isTotal">Whether its minutes count; else it counts as one.</param>
    /// <param name="lateness">The rule for its minutes where it is a late arrival; else null.</param>
    /// <param name="lessonMinutes">The minutes of a lesson.</param>
    public RecordAmount(Selected selected, bool isTotal, Lateness? lateness, int lessonMinutes)
    {
        _certain = selected == Selected.Certainly ? All : None;
        _possible = selected == Selected.Possibly ? All : None;
        _lateness = isTotal && lateness is { Mode: not LatenessMode.Minutes } ? lateness : null;
        _lessonMinutes = lessonMinutes;
        (_minutes, _each) = isTotal ? (All, 0) : (None, 1);
    }

    /// <summary>What counts for certain and what may.</summary>
    public (int Certain, int Possible) Of(int minutes)
    {
        var amount = _lateness is null ? _each + (minutes & _minutes) : _lateness.Counted(minutes, _lessonMinutes);
        return (amount & _certain, amount & _possible);
    }
}
