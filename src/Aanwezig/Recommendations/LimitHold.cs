using Aanwezig.Calendars;
using Aanwezig.Diagnostics;
using Aanwezig.Guards;
using Aanwezig.Occurrences.Replays;

namespace Aanwezig.Recommendations;

/// <summary>The hold of a step that would occur, but that its limit <c>at_most</c> bars.</summary>
internal static class LimitHold
{
    private static readonly Wording Reason = new("deze stap is kort geleden al genomen; zo vaak is afgesproken", "this step was taken recently; that is how often it was agreed");
    private static readonly Wording What = new("de afgesproken tijd is voorbij", "the agreed time has passed");

    public static Hold Of(StepStanding track, OpenOccurrences open)
    {
        var opens = new DateRange(open.On.AddDays(1), open.Followed.Calendar.Range.Until).Days
            .Where(day => !track.IsBarred(day))
            .Select(day => (DateOnly?)day)
            .FirstOrDefault();
        return new Hold(GuardName.AtMost, new Sentence(Reason), new Release(new Sentence(What), opens));
    }
}
