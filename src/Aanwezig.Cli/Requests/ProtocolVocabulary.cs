using Aanwezig.Attendance;
using Aanwezig.Definitions;
using Aanwezig.Diagnostics;
using Aanwezig.Interchange;

namespace Aanwezig.Cli.Requests;

/// <summary>The codes, steps, calendars and facts that the protocols of a request know; the rows of a folder are checked against them.</summary>
internal static class ProtocolVocabulary
{
    private static readonly Wording TwoTypes = new(
        "feit `{fact}` heeft in de gevraagde protocollen verschillende typen; vraag ze apart",
        "fact `{fact}` has different types in the protocols asked about; ask about them apart");

    /// <summary>The settings by which the folder of a request is read.</summary>
    /// <exception cref="Refusal">Two protocols give one fact different types.</exception>
    public static DataSettings Of(AnswerRequest request, IReadOnlyList<IReadOnlyList<ProtocolDefinition>> protocols, ProtocolLibrary library)
    {
        var calendars = library.Calendars.ToDictionary(known => known.Name, StringComparer.Ordinal);
        return new DataSettings
        {
            On = request.On,
            Codes = Codes(protocols),
            Steps = protocols.SelectMany(versions => versions).SelectMany(version => version.Steps).Select(step => step.Id).ToHashSet(StringComparer.Ordinal),
            Calendars = calendars.ToDictionary(known => known.Key, known => known.Value.TimeZone, StringComparer.Ordinal),
            Covers = (name, day) => calendars[name].SchoolYears.Any(year => year.Range.Contains(day)),
            Facts = Facts(protocols),
            Exemptions = protocols.SelectMany(versions => versions).SelectMany(version => version.Exemptions).Select(exemption => exemption.Name).ToHashSet(StringComparer.Ordinal),
            KeepGoing = request.KeepGoing,
            Attendance = request.Attendance,
        };
    }

    // Whether the version in force on a date knows the code is checked with the case.
    private static HashSet<string> Codes(IReadOnlyList<IReadOnlyList<ProtocolDefinition>> protocols) =>
        protocols
            .SelectMany(versions => versions)
            .SelectMany(version => version.Attendance.Codes.Keys)
            .Concat(Names.All<AttendanceKind>())
            .Where(code => protocols.All(versions => versions.Any(version => version.Attendance.KindOf(code) is not null)))
            .ToHashSet(StringComparer.Ordinal);

    private static Dictionary<string, FactType> Facts(IReadOnlyList<IReadOnlyList<ProtocolDefinition>> protocols)
    {
        var facts = new Dictionary<string, FactType>(StringComparer.Ordinal);
        foreach (var fact in protocols.SelectMany(versions => versions).SelectMany(version => version.Facts))
        {
            if (!facts.TryAdd(fact.Name, fact.Type) && facts[fact.Name] != fact.Type)
            {
                throw new Refusal(new Sentence(TwoTypes, new Argument("fact", fact.Name)), ExitCode.Invalid);
            }
        }

        return facts;
    }
}
