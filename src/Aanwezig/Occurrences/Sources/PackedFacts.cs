using Aanwezig.Attendance;
using Aanwezig.Cases;
using Aanwezig.Compilation;
using Aanwezig.Conditions;
using Aanwezig.Days;
using Aanwezig.Definitions;

namespace Aanwezig.Occurrences.Sources;

/// <summary>Follows the facts of one student after another, as numbers that were computed beforehand.</summary>
internal sealed class PackedFacts
{
    private readonly CompiledProtocol _protocol;
    private readonly WakeDays _changing = new();
    private readonly (int Slot, string Fact)[] _slots;
    private readonly bool _looksAtAge;
    private readonly long[] _values;
    private DatedFact[] _known = [];
    private Student _student = null!;
    private CompiledDays _days = null!;
    private DayTable _table = null!;
    private bool _isWorkedOut;
    private bool _isAwaited;
    private int _changes;

    public PackedFacts(CompiledProtocol protocol)
    {
        _protocol = protocol;
        _slots = [.. protocol.Slots.Facts.Select(fact => (protocol.Slots.SlotOf(fact), fact))];
        _looksAtAge = protocol.Slots.Facts.Any(FieldFacts.Derived.ContainsKey);
        _values = new long[2 * protocol.Slots.Count];
    }

    /// <summary>Starts a student.</summary>
    public void Clear(Student student, DatedFact[] known, CompiledDays days, WakeDays wake)
    {
        (_student, _known, _days, _table, _changes) = (student, known, days, days.Table, 0);
        (_isWorkedOut, _isAwaited) = (false, false);
        if (!_protocol.FactsArmOnly && _slots.Length > 0)
        {
            Await(wake);
        }
    }

    /// <summary>Adds the days on which a fact can change, unless they were added before.</summary>
    public void Await(WakeDays wake)
    {
        if (!_isAwaited)
        {
            WorkOut();
            wake.Add(_changing);
            _isAwaited = true;
        }
    }

    /// <summary>Follows a day; returns false where no fact can have changed on it, or the days of facts were not added.</summary>
    public bool Follow(int day, SlotValues values)
    {
        if (!_isAwaited || !_changing.Contains(day))
        {
            return false;
        }

        if (!_protocol.FactsOnlyServe)
        {
            var date = _table.DateOf(day);
            foreach (var (slot, fact) in _slots)
            {
                Look(slot, fact, date, day);
                values.Turn(slot, _values[2 * slot], _values[(2 * slot) + 1], values.Before[2 * slot], values.Before[(2 * slot) + 1]);
            }
        }

        return true;
    }

    /// <summary>Sets the slots of the facts for a day, unless they already hold its facts.</summary>
    public void Bring(int day, SlotValues values)
    {
        if (!_protocol.FactsOnlyServe || day < _changes)
        {
            return;
        }

        WorkOut();
        var date = _table.DateOf(day);
        foreach (var (slot, fact) in _slots)
        {
            Look(slot, fact, date, day);
            values.Put(slot, _values[2 * slot], _values[(2 * slot) + 1]);
        }

        _changes = _changing.From(day + 1) is var next and >= 0 ? next : DayTable.Never;
    }

    // Computes the days on which a fact can change; most students never need them.
    private void WorkOut()
    {
        if (_isWorkedOut)
        {
            return;
        }

        _isWorkedOut = true;
        _changing.Clear(_table.Count);
        FactDays.Add(_changing, _days, _student, looksAtAge: _looksAtAge);
        foreach (var dated in _known)
        {
            _changing.Add(_table.NumberOf(dated.From));
        }
    }

    // FactsOverTime looks the same facts up by name; FactRule holds the rule for both.
    private void Look(int slot, string fact, DateOnly date, int day)
    {
        var start = _table.YearStart[day];
        if (FactRule.Derived(fact, _student.Born, start >= 0 ? _table.DateOf(start) : null, date) is { } years)
        {
            (_values[2 * slot], _values[(2 * slot) + 1]) = (years, years);
            return;
        }

        (long, long)? known = null;
        foreach (var dated in _known)
        {
            known = dated.Slot == slot && dated.From <= date ? (dated.Least, dated.Most) : known;
        }

        if (known is null)
        {
            _protocol.Slots.Put(slot, FactRule.Absent(fact, _student, date), _values);
            return;
        }

        (_values[2 * slot], _values[(2 * slot) + 1]) = known.Value;
    }
}
