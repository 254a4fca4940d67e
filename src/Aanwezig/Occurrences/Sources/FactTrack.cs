using Aanwezig.Cases;
using Aanwezig.Compilation;
using Aanwezig.Conditions;
using Aanwezig.Days;

namespace Aanwezig.Occurrences.Sources;

/// <summary>Follows the facts of a student that conditions read.</summary>
internal sealed class FactTrack(CompiledProtocol protocol, WakeDays wake)
{
    private readonly WakeDays _days = new();
    private readonly long[] _values = new long[2 * protocol.Slots.Count];
    private FollowedCase _followed = null!;
    private DayTable _table = null!;

    /// <summary>Starts a student.</summary>
    public void Clear(FollowedCase followed, DayTable table)
    {
        (_followed, _table) = (followed, table);
        _days.Clear(table.Count);
        FactDays.Add(_days, followed.CompiledDays, followed.Student, looksAtAge: true);
        foreach (var date in ChangingDates(followed))
        {
            _days.Add(table.NumberOf(date));
        }

        wake.Add(_days);
    }

    /// <summary>Follows a day; returns false where no fact can have changed on it.</summary>
    public bool Follow(int day, SlotValues values)
    {
        if (!_days.Contains(day))
        {
            return false;
        }

        foreach (var fact in protocol.Slots.Facts)
        {
            var slot = protocol.Slots.SlotOf(fact);
            protocol.Slots.Put(slot, _followed.Facts.On(fact, _table.DateOf(day)), _values);
            values.Turn(slot, _values[2 * slot], _values[(2 * slot) + 1], values.Before[2 * slot], values.Before[(2 * slot) + 1]);
        }

        return true;
    }

    // Earlier versions can have other parameters.
    private static IEnumerable<DateOnly> ChangingDates(FollowedCase followed) =>
        followed.Versions.All.SelectMany(version => version.Parameters).SelectMany(parameter => parameter.Values).Select(value => value.From)
            .Concat(followed.Versions.All.Select(version => version.InForceFrom))
            .Concat(followed.Source.Facts.Select(FactRule.HoldsFrom));
}
