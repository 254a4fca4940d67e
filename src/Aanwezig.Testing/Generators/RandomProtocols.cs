using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Aanwezig.Testing.Generators;

/// <summary>A protocol as its author would have written it.</summary>
internal sealed record ProtocolText(string Text, bool OnlySchoolClocks);

/// <summary>Draws protocols as text, so that they pass through the same reading as those of a school.</summary>
internal static class RandomProtocols
{
    private static readonly string[] Others =
    [
        "talk_two", "message_student", "parents_call", "parents_letter", "team_talk", "doctor_asked", "removal_considered",
        "duty_leerplicht", "duty_doorstroompunt", "ask_leerplicht", "ask_doorstroompunt", "trainer_told",
    ];

    public static Gen<ProtocolText> Any { get; } = Chance.Of(40).SelectMany(Text);

    private static Gen<ProtocolText> Text(bool onlySchoolClocks) =>
        from steps in Steps
        from text in Written(new SchoolTime(onlySchoolClocks), steps)
        select new ProtocolText(text, onlySchoolClocks);

    private static Gen<IReadOnlyList<string>> Steps =>
        from parents in Chance.Optional(80, Gen.Constant("parents_first"))
        from removal in Chance.Optional(45, Gen.Constant("removal_first"))
        from others in Gen.Shuffle(Others)
        from count in Gen.Choose(2, 6)
        from all in Gen.Shuffle<string>([.. parents, .. removal, .. others.Take(count - 1)])
        select (IReadOnlyList<string>)["talk_first", .. all];

    private static Gen<string> Written(SchoolTime time, IReadOnlyList<string> steps) =>
        from settings in RandomSettings.Attendance
        from measures in new RandomMeasures(time, steps, Reports(steps)).All
        let draw = new RandomSteps(time, new RandomConditions(measures), steps)
        from written in Gen.CollectToArray(steps.Select(draw.Step))
        select Document(settings, measures, written);

    // Counting restarts after the reports to authorities, or after the last step where there are none.
    private static string[] Reports(IReadOnlyList<string> steps) =>
        [.. steps.Where(step => step.StartsWith("duty", StringComparison.Ordinal) || step.StartsWith("ask", StringComparison.Ordinal)).DefaultIfEmpty(steps[^1])];

    private static string Document(string settings, IReadOnlyList<RandomMeasure> measures, IReadOnlyList<string> steps)
    {
        var text = new StringBuilder();
        text.Append("aanwezig: 1\nprotocol: school/random\njurisdiction: nl\nlanguage: nl\ntitle: Willekeurig\n");
        text.Append("in_force: { from: 2026-08-01 }\ncalendar: nl/midden\n");
        text.Append("facts: { concern: boolean, group_size: integer, since: date }\n");
        text.Append(settings.ReplaceLineEndings("\n")).Append("\nmeasures:\n");
        text.AppendJoin(string.Empty, measures.Select(measure => $"  {measure.Line}\n"));
        text.Append("steps:\n").AppendJoin(string.Empty, steps);
        return text.ToString();
    }
}
