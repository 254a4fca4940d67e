using Aanwezig.Cases;
using Aanwezig.Definitions;
using Aanwezig.Measures;
using Aanwezig.Snapshots;

namespace Aanwezig.Occurrences.Replays;

/// <summary>The occurrences from the start of the protocol up to and including the last day, and the state of each step at its end.</summary>
internal sealed class Replay
{
    private readonly FollowedCase _version;
    private readonly MeasureReader _reader;

    /// <summary>Creates a replay from its results.</summary>
    /// <param name="followed">The student.</param>
    /// <param name="occurrences">The occurrences, by onset, then in file order.</param>
    /// <param name="cleared">The days on which the <c>clear_when</c> of a step became met; later days on which it is still met may be included.</param>
    /// <param name="armed">For each step of the version of the last day, whether it is armed at the end of that day.</param>
    public Replay(
        FollowedCase followed,
        IReadOnlyList<Occurrence> occurrences,
        IReadOnlyList<(StepDefinition Step, DateOnly Day)> cleared,
        IReadOnlyList<bool> armed)
    {
        (Followed, Occurrences, Cleared) = (followed, occurrences, cleared);
        _version = followed.Through(followed.On);
        _reader = new MeasureReader(_version, occurrences);
        Today = StandingOn(followed.On);
        Steps = [.. _version.Protocol.Steps.Select((step, place) => new StepStanding(_version, this, step, armed[place]))];
    }

    public FollowedCase Followed { get; }

    /// <summary>The occurrences, by onset, then in file order.</summary>
    public IReadOnlyList<Occurrence> Occurrences { get; }

    /// <summary>The days on which the <c>clear_when</c> of a step became met.</summary>
    public IReadOnlyList<(StepDefinition Step, DateOnly Day)> Cleared { get; }

    /// <summary>The state of each step at the end of the last day, in file order.</summary>
    public IReadOnlyList<StepStanding> Steps { get; }

    /// <summary>The values of measures and facts at the end of the last day.</summary>
    public Snapshot Today { get; }

    /// <summary>Returns the replay of a case; only days on which something can change are visited.</summary>
    public static Replay Of(FollowedCase followed) => new VersionsInTurn(followed).Follow();

    /// <summary>Returns the values of measures and facts on a coming day, if nothing else happens.</summary>
    public Snapshot StandingOn(DateOnly day) => new(_version, _reader, day);

    /// <summary>Returns the coming days, in order, on which the value of a measure can differ from the day before, if nothing else happens.</summary>
    /// <param name="until">The last day, included.</param>
    /// <param name="measure">The measure.</param>
    public IEnumerable<DateOnly> ChangesUntil(DateOnly until, MeasureDefinition measure)
    {
        var (table, compiled) = (_version.CompiledDays.Table, _version.Compiled.Measures[_version.Compiled.Slots.Measures[measure.Name]]);
        var (today, last) = (table.NumberOf(Followed.On), table.NumberOf(until));
        return ChangingDays.Of(compiled, _version, _version.CompiledDays)
            .Append(today + 1) // a step of today restarts it
            .Where(day => day > today && day <= last)
            .Distinct()
            .Order()
            .Select(table.DateOf);
    }
}
