using Aanwezig.Attendance;
using Aanwezig.Cases;
using Aanwezig.Definitions;

namespace Aanwezig.Measures.Tallies;

/// <summary>The records of one date that a measure counts, each minute once and never more time than was scheduled.</summary>
/// <param name="Certain">The records that certainly count.</param>
/// <param name="Possible">The records that may turn out to count.</param>
internal sealed record MeasuredDate(IReadOnlyList<Counted> Certain, IReadOnlyList<Counted> Possible)
{
    /// <summary>The records of which more was written than was scheduled, so that time of them does not count.</summary>
    public IReadOnlyList<Counted> Excess { get; init; } = [];

    /// <summary>The time on which kinds conflict, where the measure converts late arrivals.</summary>
    public IReadOnlyList<OpenTime> Open { get; init; } = [];

    public bool IsEmpty => Certain.Count == 0 && Possible.Count == 0 && Open.Count == 0;

    /// <summary>Reads a date at the end of a day.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="followed">The student.</param>
    /// <param name="date">What is left of the records of the date.</param>
    /// <param name="day">The day of the question.</param>
    /// <param name="subject">The subject whose records count; empty for those of no known subject; null where the measure takes all subjects together.</param>
    public static MeasuredDate Of(MeasureDefinition measure, FollowedCase followed, RegisteredDate date, DateOnly day, string? subject = null)
    {
        var selection = new DateSelection(measure, followed.Protocol.Attendance, day, subject);
        var certain = new List<Counted>();
        var possible = new List<Counted>();
        foreach (var record in date.Records)
        {
            (selection.Of(record) switch { Selected.Certainly => certain, Selected.Possibly => possible, Selected.No => null })?.Add(selection.Counted(record));
        }

        foreach (var open in measure.Convert is null ? date.Open : [])
        {
            OpenTimeReading.Add(open, selection, certain, possible);
        }

        // Late arrivals count together across dates, and so does time that may hold one.
        var together = measure.Convert is null ? [] : date.Open.Where(open => open.Records.Any(record => selection.Of(record) != Selected.No)).ToList();
        var all = new MeasuredDate(selection.WithoutNothing(certain), selection.WithoutNothing(possible)) { Open = together };
        return selection.IsTime && ScheduledTimeOf.Minutes(measure, followed, date, day, subject) is { } scheduled ? UpTo(all, scheduled) : all;
    }

    private static MeasuredDate UpTo(MeasuredDate all, int scheduled)
    {
        var certain = ScheduledLimit.Of(all.Certain, scheduled);
        var possible = ScheduledLimit.Of(all.Possible, scheduled - certain.Kept.Sum(item => item.Minutes));
        return new MeasuredDate(certain.Kept, possible.Kept) { Excess = [.. certain.Excess, .. possible.Excess] };
    }
}
