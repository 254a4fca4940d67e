using Aanwezig.Calendars;
using Aanwezig.Definitions;
using Aanwezig.Diagnostics;
using Aanwezig.Occurrences;

namespace Aanwezig.Guards;

/// <summary>The hold of a step from which the student is exempted for a time; it never holds a duty.</summary>
internal static class ExemptionHold
{
    private static readonly Wording What = new("de vrijstelling is voorbij", "the exemption is over");

    public static Hold? Check(Occurrence occurrence, GuardLook look)
    {
        if (occurrence.Step.Duty is not null || look.Followed.Exempt.OfStep(occurrence.Step.Id, look.Day) is not { } exemption)
        {
            return null;
        }

        var title = look.Followed.Protocol.Exemptions.First(allowed => allowed.Name == exemption.Name).Title;
        var reason = new Wording(
            $"afgesproken is een vrijstelling, tot en met {{until}}: {title.In("nl")}",
            $"an exemption was agreed, up to and including {{until}}: {title.In("en")}");
        return new Hold(
            GuardName.Exemption,
            new Sentence(reason, new Argument("until", IsoDate.Of(exemption.Until))),
            new Release(new Sentence(What), ReleasedOn(occurrence.Step.Id, exemption.Until, look)));
    }

    // An exemption may follow directly on another.
    private static DateOnly ReleasedOn(string step, DateOnly until, GuardLook look)
    {
        var day = until.AddDays(1);
        while (look.Followed.Exempt.OfStep(step, day) is { } next)
        {
            day = next.Until.AddDays(1);
        }

        return day;
    }
}
