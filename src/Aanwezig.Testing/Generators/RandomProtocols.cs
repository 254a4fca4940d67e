using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Aanwezig.Testing.Generators;

/// <summary>A protocol as its author would have written it, and the base that it stands on, where it has one.</summary>
internal sealed record ProtocolText(string Text, bool OnlySchoolClocks, string? Base = null);

/// <summary>Draws protocols as text, so that they pass through the same reading as those of a school.</summary>
internal static class RandomProtocols
{
    private static readonly string[] Others =
    [
        "talk_two", "message_student", "parents_call", "parents_letter", "team_talk", "doctor_asked", "removal_considered",
        "duty_leerplicht", "duty_doorstroompunt", "ask_leerplicht", "ask_doorstroompunt", "trainer_told",
    ];

    public static Gen<ProtocolText> Any { get; } =
        from onlySchoolClocks in Chance.Of(35)
        from ground in Ground(onlySchoolClocks)
        from steps in Steps
        from drawn in Written(new SchoolTime(onlySchoolClocks), steps, ground)
        select drawn;

    // The clocks of the school are compared with a moved world, which knows the shipped calendar and law.
    private static Gen<string> Ground(bool onlySchoolClocks) =>
        from calendar in onlySchoolClocks ? Gen.Constant("nl/midden") : Gen.Elements<string>(RandomWorld.Calendars)
        from law in onlySchoolClocks ? Gen.Constant("nl") : Gen.Elements("nl", "nl", RandomWorld.Law)
        from year in onlySchoolClocks ? Gen.Constant("2026-08-01") : Gen.Elements("2026-08-01", "2026-08-01", "2026-08-01", "2026-05-01")
        select $"jurisdiction: {law}\nlanguage: nl\ntitle: Willekeurig\nin_force: {{ from: {year} }}\ncalendar: {calendar}\n";

    private static Gen<IReadOnlyList<string>> Steps =>
        from parents in Chance.Optional(80, Gen.Constant("parents_first"))
        from removal in Chance.Optional(45, Gen.Constant("removal_first"))
        from others in Gen.Shuffle(Others)
        from count in Gen.Choose(2, 6)
        from all in Gen.Shuffle<string>([.. parents, .. removal, .. others.Take(count - 1)])
        select (IReadOnlyList<string>)["talk_first", .. all];

    private static Gen<ProtocolText> Written(SchoolTime time, IReadOnlyList<string> steps, string ground) =>
        from settings in RandomSettings.Attendance(time)
        from measures in new RandomMeasures(time, steps, Reports(steps)).All
        let conditions = new RandomConditions(measures)
        let draw = new RandomSteps(time, conditions, steps)
        from written in Gen.CollectToArray(steps.Select(draw.Step))
        let alone = new ProtocolText(Document(ground, settings, measures, written), time.OnlySchoolClocks)
        from isExtended in Chance.Of(time.OnlySchoolClocks ? 0 : 15)
        from drawn in isExtended ? RandomInheritance.Over(alone, steps, conditions, time) : Gen.Constant(alone)
        select drawn;

    // Counting restarts after the reports to authorities, or after the last step where there are none.
    private static string[] Reports(IReadOnlyList<string> steps) =>
        [.. steps.Where(step => step.StartsWith("duty", StringComparison.Ordinal) || step.StartsWith("ask", StringComparison.Ordinal)).DefaultIfEmpty(steps[^1])];

    private static string Document(string ground, string settings, IReadOnlyList<RandomMeasure> measures, IReadOnlyList<string> steps)
    {
        var text = new StringBuilder();
        text.Append("aanwezig: 1\nprotocol: school/random\n").Append(ground);
        text.Append("facts: { concern: boolean, group_size: integer, since: date }\n");
        text.Append(settings).Append("\nmeasures:\n");
        text.AppendJoin(string.Empty, measures.Select(measure => $"  {measure.Line}\n"));
        text.Append("steps:\n").AppendJoin(string.Empty, steps);
        return text.ToString();
    }
}
