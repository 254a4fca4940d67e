using System.Text.RegularExpressions;

namespace Aanwezig.Testing.Generators;

/// <summary>Cases whose protocol says less than that of another, where it can still be read.</summary>
internal static partial class FewerWords
{
    public static IEnumerable<RandomCase> Of(RandomCase random)
    {
        foreach (var part in Parts().Matches(random.Text).Concat(Modifiers().Matches(random.Text)).Select(found => found.Value).Distinct().Where(_ => random.Base is null))
        {
            var written = new ProtocolText(random.Text.Replace(part, string.Empty, StringComparison.Ordinal), random.OnlySchoolClocks);
            if (RandomPool.TryRead(written) is { } read)
            {
                yield return random with { Protocol = read.Protocol, Text = written.Text, Student = random.Student with { Dossier = Known(random, read.Protocol) } };
            }
        }
    }

    // Entries of a step that is gone go with it.
    private static List<Attendance.DossierEntry> Known(RandomCase random, Protocol protocol) =>
        [.. random.Student.Dossier.Where(entry => protocol.Definition.Steps.Any(step => step.Id == entry.Step) || random.Protocol.Definition.Steps.All(step => step.Id != entry.Step))];

    // A whole step, a measure, or one key of a step.
    [GeneratedRegex(@"^  - id: \w+\n(?:    .*\n)+|^  \w+: \{.*\}\n|^    (?:again|at_most|clear_when|expires|ladder|after|within|topics|tell|if_corrected|report): .*\n|^  excuses:\n(?:    \w+: \{.*\}\n)+", RegexOptions.Multiline)]
    private static partial Regex Parts();

    // What a measure says beside its form and window.
    [GeneratedRegex(@", (?:restarts_after|activities|without): \[[^\]]*\]|, (?:longest|whole_days|aligned|crosses_school_year): true|, where: '[^']*'|, per: subject|, at_least: \d+ \w+|, action_wanted: [^}]*|, counting: done")]
    private static partial Regex Modifiers();
}
