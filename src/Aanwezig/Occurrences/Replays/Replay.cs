using Aanwezig.Cases;
using Aanwezig.Definitions;
using Aanwezig.Measures;
using Aanwezig.Snapshots;

namespace Aanwezig.Occurrences.Replays;

/// <summary>What occurred from the start of the protocol up to the day asked about, and how everything stands at its end.</summary>
internal sealed class Replay
{
    private readonly FollowedCase _version;
    private readonly MeasureReader _reader;

    /// <summary>Holds what was found, by whatever way.</summary>
    /// <param name="followed">The student.</param>
    /// <param name="occurrences">The occurrences, by onset, then in file order.</param>
    /// <param name="cleared">The days on which the <c>clear_when</c> of a step came to be met; days on which it still is may be among them.</param>
    /// <param name="armed">For each step of the version of the last day whether it is armed at the end.</param>
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

    /// <summary>The days on which the <c>clear_when</c> of a step came to be met.</summary>
    public IReadOnlyList<(StepDefinition Step, DateOnly Day)> Cleared { get; }

    /// <summary>How each step stands at the end of the last day, in file order.</summary>
    public IReadOnlyList<StepStanding> Steps { get; }

    /// <summary>What measures and facts stand at, at the end of the last day.</summary>
    public Snapshot Today { get; }

    /// <summary>Follows a case from one day on which something can change to the next.</summary>
    public static Replay Of(FollowedCase followed) => new VersionsInTurn(followed).Follow();

    /// <summary>What measures and facts will stand at on a coming day, if nothing else happens.</summary>
    public Snapshot StandingOn(DateOnly day) => new(_version, _reader, day);

    /// <summary>The coming days on which a measure can stand at something else than on the day before, if nothing else happens; in their order.</summary>
    /// <param name="until">The last day that is asked for.</param>
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
