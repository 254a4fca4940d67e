using System.Text;
using Aanwezig.Interchange;

namespace Aanwezig.Cli.Tests;

/// <summary>What a run of the program left behind.</summary>
/// <param name="Exit">The exit code.</param>
/// <param name="Output">The answers.</param>
/// <param name="Error">The messages.</param>
internal sealed record Ran(int Exit, string Output, string Error)
{
    public static Ran With(IReadOnlyList<string> args, string? folder = null, Dictionary<string, string>? variables = null, bool interrupted = false, long? largeFile = null, string? input = null)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var terminal = new Terminal(output, error) { Interrupted = new CancellationToken(interrupted), LargeFile = largeFile ?? DataFolder.Large, Input = () => new MemoryStream(Encoding.UTF8.GetBytes(input ?? string.Empty)) };
        var exit = new CommandApp(terminal, (variables ?? new() { ["LANG"] = "en_GB.UTF-8" }).GetValueOrDefault).Run(args);
        return new Ran((int)exit, Named(output, folder), Named(error, folder));
    }

    private static string Named(StringWriter writer, string? folder) =>
        folder is null ? writer.ToString() : writer.ToString().Replace(folder, "DIR", StringComparison.Ordinal);
}
