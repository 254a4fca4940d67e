using System.Text.RegularExpressions;

namespace Aanwezig.Testing.Generators;

/// <summary>Cases with a shorter, still readable protocol than a given case.</summary>
internal static partial class FewerWords
{
    public static IEnumerable<RandomCase> Of(RandomCase random)
    {
        if (random.Earlier.Count > 0 && Read(random, new ProtocolText(random.Text, random.OnlySchoolClocks, random.Base)) is { } alone)
        {
            yield return alone;
        }

        foreach (var part in Parts().Matches(random.Text).Concat(Modifiers().Matches(random.Text)).Select(found => found.Value).Distinct().Where(_ => random.Base is null))
        {
            if (Read(random, new ProtocolText(random.Text.Replace(part, string.Empty, StringComparison.Ordinal), random.OnlySchoolClocks) { Earlier = random.Earlier }) is { } less)
            {
                yield return less;
            }
        }
    }

    private static RandomCase? Read(RandomCase random, ProtocolText written) => RandomPool.TryRead(written) is { } read
        ? random with { Protocol = read.Protocol, Library = read.Library, Text = written.Text, Earlier = written.Earlier, Student = random.Student with { Dossier = Known(random, read.Protocol) } }
        : null;

    // The entries of a removed step are removed too.
    private static List<Attendance.DossierEntry> Known(RandomCase random, Protocol protocol) =>
        [.. random.Student.Dossier.Where(entry => Has(protocol, entry.Step) || !Has(random.Protocol, entry.Step))];

    private static bool Has(Protocol protocol, string step) => protocol.Versions.SelectMany(version => version.Steps).Any(known => known.Id == step);

    // A whole step, a measure, or one key of a step.
    [GeneratedRegex(@"^  - id: \w+\n(?:    .*\n)+|^  \w+: \{.*\}\n|^    (?:again|at_most|clear_when|expires|ladder|after|within|topics|tell|if_corrected|report|not_on): .*\n|^  excuses:\n(?:    \w+: \{.*\}\n)+|^exemptions:\n(?:  .*\n)+|^    - \{ from: .*\}\n|^parameters:\n(?:  .*\n)+", RegexOptions.Multiline)]
    private static partial Regex Parts();

    // The keys of a measure apart from its form and window.
    [GeneratedRegex(@", (?:restarts_after|activities|without): \[[^\]]*\]|, (?:longest|whole_days|aligned|crosses_school_year): true|, where: '[^']*'|, per: subject|, at_least: \d+ \w+|, action_wanted: [^}]*|, counting: done|, rest: attended|, no_longer_than: \d+ \w+|, until: [\d-]+")]
    private static partial Regex Modifiers();
}
