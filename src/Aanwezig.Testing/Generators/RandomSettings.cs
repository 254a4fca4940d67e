using FsCheck;
using FsCheck.Fluent;

namespace Aanwezig.Testing.Generators;

/// <summary>Draws how a random protocol counts attendance, as the text of its section.</summary>
internal static class RandomSettings
{
    private const string Codes = "{ A: present, TL: late, O: unexcused, \"ON\": unknown, Z: sick, V: leave }";

    public static Gen<string> Lateness { get; } = Gen.Elements("minutes", "minutes", "ignored", "{ each: 1 hour }", "{ each: 20 minutes }");

    public static Gen<string> Attendance { get; } =
        from registration in Chance.Mostly(85, Gen.Constant("absences"), Gen.Constant("full"))
        from practice in Gen.Elements("counts", "counts", "ignored")
        from lesson in Gen.Elements(60, 60, 50)
        from lateness in Lateness
        from unknown in Chance.Mostly(45, Gen.Constant("wait"), Settles)
        select $"""
            attendance:
              codes: {Codes}
              registration: {registration}
              practice: {practice}
              lesson: {lesson} minutes
              lateness: {lateness}
              unknown: {unknown}
            """;

    private static Gen<string> Settles =>
        from days in Gen.Choose(1, 12)
        from kind in Gen.Elements("unexcused", "unexcused", "unexcused", "sick", "leave", "luxury")
        select $"{{ after: {days} school_days, becomes: {kind} }}";
}
