using Aanwezig.Cli.Checking;
using Aanwezig.Definitions;
using Aanwezig.Diagnostics;

namespace Aanwezig.Cli.Requests;

/// <summary>Finds the protocols that a request names: by name in the library, or by file.</summary>
internal static class RequestedProtocols
{
    private static readonly Wording NoFile = new("bestand `{path}` bestaat niet", "file `{path}` does not exist");
    private static readonly Wording NotAFolder = new("`{path}` is een map; geef een bestand", "`{path}` is a directory; give a file");
    private static readonly Wording Twice = new("protocol `{name}` is twee keer gevraagd", "protocol `{name}` was asked twice");

    /// <summary>The protocols of a request, in its order.</summary>
    /// <exception cref="Refusal">A file does not exist, or two are the same protocol.</exception>
    /// <exception cref="InvalidDocuments">A protocol or another document has mistakes.</exception>
    public static IReadOnlyList<ProtocolDefinition> Of(AnswerRequest request, ProtocolLibrary library)
    {
        var chosen = request.Protocols.Select(name => Of(name, request.On, library)).ToList();
        return chosen.GroupBy(protocol => protocol.Name, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } twice
            ? throw new Refusal(new Sentence(Twice, new Argument("name", twice.Key)))
            : chosen;
    }

    /// <summary>One protocol: by name the version in force on a date.</summary>
    /// <exception cref="Refusal">The file does not exist.</exception>
    /// <exception cref="InvalidDocuments">The protocol or another document has mistakes.</exception>
    public static ProtocolDefinition Of(string name, DateOnly on, ProtocolLibrary library)
    {
        var broken = library.OwnDiagnostics.Where(diagnostic => diagnostic.IsError).ToList();
        return broken.Count > 0 ? throw new InvalidDocuments(broken, library.Texts)
            : YamlFiles.IsYaml(name) ? Read(name, library)
            : Named(name, on, library);
    }

    private static ProtocolDefinition Read(string file, ProtocolLibrary library)
    {
        if (!File.Exists(file))
        {
            throw new Refusal(new Sentence(Directory.Exists(file) ? NotAFolder : NoFile, new Argument("path", file)));
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
