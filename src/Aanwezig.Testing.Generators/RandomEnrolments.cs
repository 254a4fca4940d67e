using Aanwezig.Attendance;
using FsCheck;
using FsCheck.Fluent;

namespace Aanwezig.Testing.Generators;

/// <summary>Draws periods of enrolment for one student in eight: two or three, that touch or have some time between them.</summary>
internal static class RandomEnrolments
{
    /// <summary>Draws the periods of a student; a student whose own data has an enrolment has none.</summary>
    public static Gen<IReadOnlyList<Enrolment>> Of(Student student, Period period) => student is not { EnrolledFrom: null, EnrolledUntil: null, Group: null }
        ? Gen.Constant<IReadOnlyList<Enrolment>>([])
        : Chance.Mostly(87, Gen.Constant<IReadOnlyList<Enrolment>>([]), Some(period));

    private static Gen<IReadOnlyList<Enrolment>> Some(Period period) =>
        from first in Chance.Day(period.From.AddDays(-40), period.From.AddDays(10))
        from length in Gen.Choose(7, 70)
        from gap in Gap
        from second in Gen.Choose(5, 60)
        from secondGap in Gap
        from ends in Gen.Choose(0, 3)
        from groups in Gen.Elements<string?>("G1", "G2", null).ArrayOf(3)
        let left = first.AddDays(length)
        let back = left.AddDays(1 + gap)
        let leftAgain = back.AddDays(second)
        select (IReadOnlyList<Enrolment>)(ends switch
        {
            0 => [new Enrolment(first, left, groups[0]), new Enrolment(back, leftAgain, groups[1])],
            1 => [new Enrolment(first, left, groups[0]), new Enrolment(back, leftAgain, groups[1]), new Enrolment(leftAgain.AddDays(1 + secondGap), null, groups[2])],
            _ => [new Enrolment(first, left, groups[0]), new Enrolment(back, null, groups[1])],
        });

    private static Gen<int> Gap { get; } = Gen.Frequency((3, Gen.Constant(0)), (2, Gen.Choose(1, 5)), (4, Gen.Choose(6, 45)));
}
