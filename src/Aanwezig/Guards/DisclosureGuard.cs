using Aanwezig.Attendance;
using Aanwezig.Conditions;
using Aanwezig.Definitions;
using Aanwezig.Occurrences;

namespace Aanwezig.Guards;

/// <summary>Limits the information for a contact: never more than the step allows, and a reason of health to nobody but the student.</summary>
/// <remarks>
/// Where some of the counted records are of illness, the contact receives no reasons. Where all of them are, it learns only of a concern, since an
/// amount or a date of illness alone gives the reason away.
/// </remarks>
internal static class DisclosureGuard
{
    public static Disclosed Allowed(Occurrence occurrence, GuardLook look)
    {
        var step = occurrence.Step;
        var asked = step.Tell ?? Default(step, look);
        return step.Contact == "student" ? asked : Least(asked, HealthLimit(occurrence));
    }

    private static Disclosed Default(StepDefinition step, GuardLook look) => step.Contact switch
    {
        "student" => Disclosed.Reasons,
        "parents" => look.IsAdult ? Disclosed.Concern : Disclosed.Totals,
        _ => look.Followed.AuthorityOf(step) is null ? Disclosed.Concern : Disclosed.Dates,
    };

    // decision: 306-what-may-be-told
    private static Disclosed HealthLimit(Occurrence occurrence)
    {
        var kinds = Operands.Measures(occurrence.Step.When)
            .SelectMany(name => occurrence.Snapshot.Measure(name).Counted)
            .Select(item => item.Known.Refused?.Kind ?? item.Known.KindOn(occurrence.Onset))
            .Distinct()
            .ToList();
        var health = kinds.Count(kind => kind is AttendanceKind.Sick or AttendanceKind.Medical);
        return health == 0 ? Disclosed.Reasons : health < kinds.Count ? Disclosed.Dates : Disclosed.Concern;
    }

    private static Disclosed Least(Disclosed a, Disclosed b) => a < b ? a : b;
}
