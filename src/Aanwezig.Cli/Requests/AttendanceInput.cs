using Aanwezig.Diagnostics;
using Aanwezig.Interchange;

namespace Aanwezig.Cli.Requests;

/// <summary>The attendance of <c>--attendance</c>: a file, or a copy of standard input until it is disposed.</summary>
internal sealed class AttendanceInput : IDisposable
{
    private const string StandardInput = "-";

    private static readonly Wording Named = new("<standaardinvoer>", "<standard input>");
    private static readonly Wording NoFile = new("bestand `{path}` bestaat niet", "file `{path}` does not exist");

    private static readonly Wording NotAFolder = new("`{path}` is een map; geef een bestand", "`{path}` is a directory; give a file");

    private readonly SpooledInput? _spooled;

    private AttendanceInput(AttendanceSource source, SpooledInput? spooled) => (Source, _spooled) = (source, spooled);

    public AttendanceSource Source { get; }

    /// <summary>The attendance of an option; null where the option is not given.</summary>
    /// <exception cref="Refusal">The file does not exist.</exception>
    public static AttendanceInput? Of(string? given, Language language, Terminal terminal)
    {
        if (given is null)
        {
            return null;
        }

        if (given == StandardInput)
        {
            using var input = terminal.Input();
            return Kept(input, Named.In(language), terminal);
        }

        if (Directory.Exists(given))
        {
            throw new Refusal(new Sentence(NotAFolder, new Argument("path", given)));
        }

        if (!File.Exists(given))
        {
            throw new Refusal(new Sentence(NoFile, new Argument("path", given)));
        }

        // A pipe may have a name too: the shell gives one to the output of another program.
        using var file = new FileStream(given, FileMode.Open, FileAccess.Read);
        return file.CanSeek ? new AttendanceInput(new AttendanceSource(given, given), null) : Kept(file, given, terminal);
    }

    /// <inheritdoc/>
    public void Dispose() => _spooled?.Dispose();

    private static AttendanceInput Kept(Stream stream, string name, Terminal terminal)
    {
        var spooled = SpooledInput.Of(stream, terminal.Interrupted);
        return new AttendanceInput(new AttendanceSource(spooled.Path, name), spooled);
    }
}
