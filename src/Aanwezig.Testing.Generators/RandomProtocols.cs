using System.Text;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;

namespace Aanwezig.Testing.Generators;

/// <summary>The text of a protocol, with the base that it extends, where it has one.</summary>
internal sealed record ProtocolText(string Text, bool OnlySchoolClocks, string? Base = null)
{
    /// <summary>The texts of the earlier versions.</summary>
    public IReadOnlyList<string> Earlier { get; init; } = [];

    /// <summary>All texts, with that of the protocol last.</summary>
    public IEnumerable<string> All => [.. Base is { } ground ? new[] { ground } : [], .. Earlier, Text];

    /// <summary>Returns the same documents with changed texts.</summary>
    public ProtocolText With(Func<string, string> other) => new(other(Text), OnlySchoolClocks, Base is { } ground ? other(ground) : null) { Earlier = [.. Earlier.Select(other)] };
}

/// <summary>Draws protocols as text, so that they are read like those of a school.</summary>
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

    // School time is compared with a shifted world, which has the shipped calendar and law.
    private static Gen<string> Ground(bool onlySchoolClocks) =>
        from calendar in onlySchoolClocks ? Gen.Constant("nl/midden") : Gen.Elements<string>(RandomWorld.Calendars)
        from law in onlySchoolClocks ? Gen.Constant("nl") : Gen.Elements("nl", "nl", RandomWorld.Law)
        from year in onlySchoolClocks ? Gen.Constant("2026-08-01") : Gen.Elements("2026-08-01", "2026-08-01", "2026-08-01", "2026-05-01", "2026-07-20")
        from until in Chance.Sometimes(onlySchoolClocks ? 0 : 10, Gen.Elements("2026-09-18", "2026-09-30", "2026-10-16", "2026-12-04").Select(day => $", until: {day}"))
        select $"jurisdiction: {law}\nlanguage: nl\ntitle: Willekeurig\nin_force: {{ from: {year}{until} }}\ncalendar: {calendar}\n";

    private static Gen<IReadOnlyList<string>> Steps =>
        from parents in Chance.Optional(80, Gen.Constant("parents_first"))
        from removal in Chance.Optional(45, Gen.Constant("removal_first"))
        from others in Gen.Shuffle(Others)
        from count in Gen.Choose(2, 6)
        from all in Gen.Shuffle<string>([.. parents, .. removal, .. others.Take(count - 1)])
        select (IReadOnlyList<string>)["talk_first", .. all];

    private static Gen<ProtocolText> Written(SchoolTime time, IReadOnlyList<string> steps, string ground) =>
        from lineage in time.OnlySchoolClocks ? Gen.Constant(Lineage.Alone) : Gen.Frequency((45, Gen.Constant(Lineage.Alone)), (15, Gen.Constant(Lineage.Extended)), (40, Gen.Constant(Lineage.Changed)))
        from alone in Alone(time, steps, ground, lineage == Lineage.Extended)
        from drawn in lineage switch
        {
            Lineage.Extended => RandomInheritance.Over(alone.Written, steps, alone.Conditions, time),
            Lineage.Changed => RandomVersions.Of(alone.Written, steps, changed => Alone(time, changed, ground, isBase: false).Select(version => version.Written)),
            Lineage.Alone => Gen.Constant(alone.Written),
        }
        select drawn;

    // A measure that no step reads is left out, except in a base, since the document that extends it may read it.
    private static Gen<(ProtocolText Written, RandomConditions Conditions)> Alone(SchoolTime time, IReadOnlyList<string> steps, string ground, bool isBase) =>
        from settings in RandomSettings.Attendance(time)
        from parameters in RandomParameters.Of(time)
        from measures in new RandomMeasures(time, steps, Reports(steps)).All
        let conditions = new RandomConditions(measures)
        let draw = new RandomSteps(time, conditions, steps)
        from written in Gen.CollectToArray(steps.Select(draw.Step))
        let asked = isBase ? measures : [.. measures.Where(measure => written.Any(step => Regex.IsMatch(step, $@"\b{measure.Name}\b")))]
        from exemptions in RandomExemptions.Section(steps, written, asked)
        select (new ProtocolText(Document($"{ground}{parameters}", settings, asked, written) + exemptions, time.OnlySchoolClocks), conditions);

    // Counting restarts after the reports to authorities, or after the last step where there are none.
    private static string[] Reports(IReadOnlyList<string> steps) =>
        [.. steps.Where(step => step.StartsWith("duty", StringComparison.Ordinal) || step.StartsWith("ask", StringComparison.Ordinal)).DefaultIfEmpty(steps[^1])];

    private static string Document(string ground, string settings, IReadOnlyList<RandomMeasure> measures, IReadOnlyList<string> steps)
    {
        var text = new StringBuilder();
        text.Append("aanwezig: 1\nprotocol: school/random\n").Append(ground);
        text.Append("facts: { concern: boolean, group_size: integer, since: date, team: text }\n");
        text.Append(settings).Append('\n');
        text.Append(measures.Count == 0 ? string.Empty : "measures:\n").AppendJoin(string.Empty, measures.Select(measure => $"  {measure.Line}\n"));
        text.Append("steps:\n").AppendJoin(string.Empty, steps);
        return text.ToString();
    }

    private enum Lineage
    {
        Alone,
        Extended,
        Changed,
    }
}
