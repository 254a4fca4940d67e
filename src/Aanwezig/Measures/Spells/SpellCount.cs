using System.Runtime.CompilerServices;
using Aanwezig.Measures.Tallies;

namespace Aanwezig.Measures.Spells;

/// <summary>Counts spells over consecutive school days, added one after the other; a spell belongs to its first day.</summary>
/// <remarks>
/// A day with only open records may or may not belong to a spell: it can add one, lengthen one, or join two. The count keeps the fewest and the most
/// spells so far, both for a last day that belongs to a spell and for one that does not.
/// </remarks>
internal struct SpellCount
{
    private Ways _inSpell = new(false, 0, 0);
    private Ways _outOfSpell = new(true, 0, 0);
    private bool _counts;
    private bool _mayCount;

    /// <summary>Creates a count without days.</summary>
    public SpellCount()
    {
    }

    /// <summary>The fewest and the most spells in the days so far.</summary>
    public readonly (int Least, int Most) Spells
    {
        get
        {
            var all = _inSpell.Or(_outOfSpell);
            return (all.Least, all.Most);
        }
    }

    /// <summary>Whether the spell of the last day counts, where that day belongs to one.</summary>
    public readonly Selected Last => _counts ? Selected.Certainly : _mayCount ? Selected.Possibly : Selected.No;

    /// <summary>Adds the next school day.</summary>
    /// <param name="belongs">Whether the day certainly belongs to a spell.</param>
    /// <param name="mayBelong">Whether it may turn out to belong to one.</param>
    /// <param name="counts">Whether a spell that begins on it counts.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(bool belongs, bool mayBelong, bool counts)
    {
        (_counts, _mayCount) = ((_counts || !_inSpell.Exist) && (counts || !_outOfSpell.Exist), (_mayCount && _inSpell.Exist) || (counts && _outOfSpell.Exist));
        var counted = _inSpell.Or(_outOfSpell.Plus(counts ? 1 : 0));
        var notCounted = _inSpell.Or(_outOfSpell);
        _inSpell = belongs || mayBelong ? counted : new Ways(false, 0, 0);
        _outOfSpell = belongs ? new Ways(false, 0, 0) : notCounted;
    }

    private readonly record struct Ways(bool Exist, int Least, int Most)
    {
        public Ways Plus(int spells) => new(Exist, Least + spells, Most + spells);

        public Ways Or(Ways other) => !Exist ? other : !other.Exist ? this : new Ways(true, Math.Min(Least, other.Least), Math.Max(Most, other.Most));
    }
}
