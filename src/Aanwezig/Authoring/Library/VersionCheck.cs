using Aanwezig.Calendars;
using Aanwezig.Definitions;
using Aanwezig.Diagnostics;

namespace Aanwezig.Authoring.Library;

/// <summary>Compares the versions of each protocol: on each day one is in force, and they agree on jurisdiction and facts.</summary>
internal static class VersionCheck
{
    // Each version has this key of its own, whatever its base.
    private const string Own = "in_force.from";

    /// <summary>Returns the file of a version.</summary>
    public static string FileOf(ProtocolDefinition version) => version.Keys[Own].File;

    /// <summary>Returns the mistakes of each version that follows another.</summary>
    public static IEnumerable<(ProtocolDefinition Version, Diagnostic Mistake)> Of(IEnumerable<ProtocolDefinition> protocols)
    {
        foreach (var versions in protocols.GroupBy(protocol => protocol.Name, StringComparer.Ordinal))
        {
            var inOrder = versions.OrderBy(version => version.InForceFrom).ToList();
            for (var i = 1; i < inOrder.Count; i++)
            {
                foreach (var mistake in Between(inOrder[i - 1], inOrder[i]).Concat(inOrder.Take(i).SelectMany(earlier => Facts(earlier, inOrder[i]))))
                {
                    yield return (inOrder[i], mistake);
                }
            }
        }
    }

    private static IEnumerable<Diagnostic> Between(ProtocolDefinition earlier, ProtocolDefinition later)
    {
        if (earlier.InForceUntil is { } until && until.AddDays(1) != later.InForceFrom)
        {
            var code = until < later.InForceFrom ? VersionDiagnostics.VersionsApart : VersionDiagnostics.VersionsOverlap;
            yield return new Diagnostic(
                code,
                later.Keys[Own],
                new("until", IsoDate.Of(until)),
                new("from", IsoDate.Of(later.InForceFrom)),
                new Argument("file", FileOf(earlier)));
        }

        if (earlier.Jurisdiction != later.Jurisdiction)
        {
            yield return new Diagnostic(
                VersionDiagnostics.OtherJurisdiction,
                Place(later, "jurisdiction"),
                new("own", later.Jurisdiction),
                new("was", earlier.Jurisdiction),
                new Argument("file", FileOf(earlier)));
        }
    }

    private static IEnumerable<Diagnostic> Facts(ProtocolDefinition earlier, ProtocolDefinition later) =>
        from fact in later.Facts
        from same in earlier.Facts
        where same.Name == fact.Name && same.Type != fact.Type
        select new Diagnostic(
            VersionDiagnostics.OtherFactType,
            Place(later, "facts"),
            new("fact", fact.Name),
            new("own", Attendance.Names.Of(fact.Type)),
            new("was", Attendance.Names.Of(same.Type)),
            new Argument("file", FileOf(earlier)));

    // A value that comes from a base is reported at the version itself.
    private static SourceSpan Place(ProtocolDefinition version, string key) =>
        version.Keys[key] is var span && span.File == FileOf(version) ? span : version.Keys[Own];
}
