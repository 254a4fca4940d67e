using Aanwezig.Attendance;
using Aanwezig.Cases;
using Aanwezig.Definitions;
using Aanwezig.Measures.Tallies;

namespace Aanwezig.Measures.Shares;

/// <summary>One date of a share: the records with their roles, and the scheduled minutes.</summary>
/// <param name="Scheduled">The rows of the timetable, or of a register that is kept in full.</param>
/// <param name="Parts">The records that are left for certain.</param>
/// <param name="Open">The records of each alternative of open time.</param>
internal sealed record ShareDate(IReadOnlyList<ScheduledTime> Scheduled, IReadOnlyList<SharePart> Parts, IReadOnlyList<IReadOnlyList<IReadOnlyList<SharePart>>> Open)
{
    /// <summary>Returns the missed minutes and the scheduled ones, for the least or the most missed time.</summary>
    /// <param name="roleOf">The role of a record for the least or the most missed time.</param>
    /// <param name="isMost">Whether the most missed time is meant.</param>
    public (int Missed, int Of) Minutes(Func<SharePart, ShareRole> roleOf, bool isMost)
    {
        List<SharePart> parts = [.. Parts, .. Open.SelectMany(alternatives => Chosen(alternatives, roleOf, isMost))];
        var rest = ScheduledTimeOf.Less(Scheduled, parts.Where(part => roleOf(part) == ShareRole.LeftOut).Select(part => part.Known));
        return (Math.Min(rest, parts.Where(part => roleOf(part) == ShareRole.Missed).Sum(part => part.MissedMinutes)), rest);
    }

    /// <summary>The records that are missed for certain, as far as that time was scheduled.</summary>
    public ScheduledLimit Missed => ScheduledLimit.Of(
        [.. Parts.Where(part => part is { AtLeast: ShareRole.Missed, MissedMinutes: > 0 }).Select(part => new Counted(part.Known, part.MissedMinutes))],
        Minutes(part => part.AtLeast, isMost: false).Of);

    /// <summary>The records whose role is not certain: those with an open reason, and those of open time in which the alternatives differ.</summary>
    public IEnumerable<SharePart> Uncertain => Parts.Where(part => part.AtLeast != part.AtMost)
        .Concat(Open.Where(Differ).SelectMany(alternatives => alternatives.SelectMany(alternative => alternative)));

    private static bool Differ(IReadOnlyList<IReadOnlyList<SharePart>> alternatives) => alternatives
        .SelectMany(alternative => new[] { Weight(alternative, part => part.AtLeast), Weight(alternative, part => part.AtMost) })
        .Distinct()
        .Skip(1)
        .Any();

    private static (int Missed, int LeftOut) Weight(IReadOnlyList<SharePart> alternative, Func<SharePart, ShareRole> roleOf) => (
        alternative.Where(part => roleOf(part) == ShareRole.Missed).Sum(part => part.MissedMinutes),
        alternative.Where(part => roleOf(part) == ShareRole.LeftOut).Sum(part => part.Known.Minutes));

    private static IReadOnlyList<SharePart> Chosen(IReadOnlyList<IReadOnlyList<SharePart>> alternatives, Func<SharePart, ShareRole> roleOf, bool isMost) =>
        isMost ? alternatives.MaxBy(alternative => Weight(alternative, roleOf))! : alternatives.MinBy(alternative => Weight(alternative, roleOf))!;
}
