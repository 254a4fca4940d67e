using Aanwezig.Definitions;
using Aanwezig.Diagnostics;

namespace Aanwezig.Cli.Asking;

/// <summary>Finds the protocols that a question names: in the library, or in a file.</summary>
internal static class ChosenProtocols
{
    private static readonly Wording NoFile = new("bestand `{path}` bestaat niet", "file `{path}` does not exist");
    private static readonly Wording Twice = new("protocol `{name}` is twee keer gevraagd", "protocol `{name}` was asked twice");

    public static IReadOnlyList<ProtocolDefinition> Of(Question question, ProtocolLibrary library)
    {
        var chosen = question.Protocols.Select(name => Of(name, question.On, library)).ToList();
        return chosen.GroupBy(protocol => protocol.Name, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } twice
            ? throw new Refusal(new Sentence(Twice, new Argument("name", twice.Key)))
            : chosen;
    }

    /// <summary>One protocol: of a name the version of a day.</summary>
    public static ProtocolDefinition Of(string name, DateOnly on, ProtocolLibrary library)
    {
        var broken = library.OwnDiagnostics.Where(diagnostic => diagnostic.IsError).ToList();
        return broken.Count > 0 ? throw new InvalidDocuments(broken, library.Texts)
            : IsFile(name) ? Read(name, library)
            : Named(name, on, library);
    }

    private static bool IsFile(string name) =>
        name.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".yml", StringComparison.OrdinalIgnoreCase);

    private static ProtocolDefinition Read(string file, ProtocolLibrary library)
    {
        if (!File.Exists(file))
        {
            throw new Refusal(new Sentence(NoFile, new Argument("path", file)));
        }

        var reading = library.ReadProtocol(file);
        return reading.Definition
            ?? throw new InvalidDocuments(
                [.. reading.Diagnostics.Where(diagnostic => diagnostic.IsError)],
                new Dictionary<string, string>(StringComparer.Ordinal) { [file] = reading.Text });
    }

    private static ProtocolDefinition Named(string name, DateOnly on, ProtocolLibrary library) =>
        library.Protocol(name, on) ?? throw new InvalidDocuments([library.UnknownProtocol(name, on)], library.Texts);
}
