using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;

namespace Aanwezig.Testing.Generators;

/// <summary>Draws a document that extends a random protocol: it removes, replaces and adds agreements, except duties and the measures that they count.</summary>
internal static class RandomInheritance
{
    /// <summary>Draws a base and a document that extends it.</summary>
    public static Gen<ProtocolText> Over(ProtocolText written, IReadOnlyList<string> steps, RandomConditions conditions, SchoolTime time) =>
        from turns in Gen.Shuffle(Free(written.Text, steps))
        from removed in Gen.Choose(0, Math.Min(1, turns.Length))
        from changed in Gen.CollectToArray(turns.Skip(removed).Take(2).Select(id => Changed(id, conditions, time)))
        from added in Added(time)
        from window in time.Over
        select new ProtocolText(
            $"""
            aanwezig: 1
            protocol: school/random
            title: Anders
            {InForce(written.Text)}
            extends: school/base{(removed == 0 ? string.Empty : $"\nremove: [{turns[0]}]")}
            measures:
              own_days: {"{"} count: days, of: [unexcused, late, sick], {window} {"}"}
            steps:

            """.ReplaceLineEndings("\n") + string.Concat(changed) + added,
            written.OnlySchoolClocks,
            written.Text.Replace("protocol: school/random\n", "protocol: school/base\n", StringComparison.Ordinal));

    // These agreements are not named elsewhere in the document; a talk comes first, so that others can be prepared.
    private static string[] Free(string text, IReadOnlyList<string> steps) =>
        [.. steps.Where(id => id != "talk_first" && !id.StartsWith("duty", StringComparison.Ordinal) && Regex.Count(text, $@"\b{id}\b") == 2)];

    private static string InForce(string text) => text.Split('\n').First(line => line.StartsWith("in_force:", StringComparison.Ordinal));

    private static Gen<string> Changed(string id, RandomConditions conditions, SchoolTime time) =>
        from when in Chance.Sometimes(60, conditions.Plain.Select(text => $"    when: {text}\n"))
        from within in Chance.Sometimes(60, time.Within.Select(length => $"    within: {length}\n"))
        from expires in Chance.Sometimes(30, time.Expires.Select(length => $"    expires: {length}\n"))
        select $"  - id: {id}\n    why: We willen weten hoe het gaat.\n{when}{within}{expires}";

    private static Gen<string> Added(SchoolTime time) =>
        from limit in Gen.Choose(1, 5)
        from within in time.Within
        select $"  - id: own_step\n    title: own_step\n    when: own_days >= {limit}\n    contact: student\n    how: [phone]\n    within: {within}\n    why: We missen je.\n";
}
