using Aanwezig.Calendars;
using Aanwezig.Cases;
using Aanwezig.Definitions;
using Aanwezig.Diagnostics;
using Aanwezig.Occurrences;

namespace Aanwezig.Guards;

/// <summary>The hold of a step on a kind of day that its <c>not_on</c> names: the school is closed, or the student may be present. It never holds a duty.</summary>
internal static class MomentHold
{
    private static readonly Wording Closed = new("niet als er geen school is", "not while there is no school");
    private static readonly Wording Present = new("niet op een dag waarop de student er is", "not on a day on which the student is here");
    private static readonly Wording Opens = new("de eerste schooldag", "the first day of school");
    private static readonly Wording OpensAndMissed = new(
        "een dag die de student helemaal mist, niet eerder dan {date}", "a day that the student misses as a whole, no sooner than {date}");

    private static readonly Wording Missed = new("een dag die de student helemaal mist", "a day that the student misses as a whole");

    public static Hold? Check(Occurrence occurrence, GuardLook look) =>
        Forbids(occurrence, look, ForbiddenMoment.Closed, day => !look.Followed.Calendar.IsSchoolDay(day))
            ? new Hold(GuardName.Moment, new Sentence(Closed), Opening(occurrence, look.Followed.Calendar.SchoolDayAfter(look.Day, 1)))
        : Forbids(occurrence, look, ForbiddenMoment.Present, day => PresentDays.MayBe(look.Followed, day))
            ? new Hold(GuardName.Moment, new Sentence(Present), new Release(new Sentence(Missed), null))
        : null;

    // Nobody knows beforehand whether the student is present on the first school day.
    private static Release Opening(Occurrence occurrence, DateOnly? day) =>
        occurrence.Step.NotOn.Contains(ForbiddenMoment.Present) && day is { } first
            ? new Release(new Sentence(OpensAndMissed, new Argument("date", IsoDate.Of(first))), null)
            : new Release(new Sentence(Opens), day);

    private static bool Forbids(Occurrence occurrence, GuardLook look, ForbiddenMoment moment, Func<DateOnly, bool> isSuch) =>
        occurrence.Step.Duty is null && occurrence.Step.NotOn.Contains(moment) && isSuch(look.Day);
}
