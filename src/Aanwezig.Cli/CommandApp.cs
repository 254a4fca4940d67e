using System.CommandLine;
using Aanwezig.Cli.Requests;
using Aanwezig.Cli.Usage;
using Aanwezig.Cli.Writing;
using Aanwezig.Diagnostics;

namespace Aanwezig.Cli;

/// <summary>The whole program, from arguments to exit code; uses no console, so that a test can run it.</summary>
internal sealed class CommandApp(Terminal terminal, Func<string, string?> variable)
{
    private static readonly Wording Interrupted = new("afgebroken; er is niets half geschreven", "interrupted; nothing was left half written");

    public ExitCode Run(IReadOnlyList<string> args)
    {
        var language = LanguageChoice.Of(args, variable);
        try
        {
            var exit = Answered(args, language);
            StandardStreams.WhileRead(terminal.Output.Flush);
            return exit;
        }
        catch (Refusal refusal)
        {
            Say(refusal.Reason.In(language));
            return refusal.Exit;
        }
        catch (OperationCanceledException)
        {
            Say(Interrupted.In(language));
            return ExitCode.CouldNotRun;
        }
        catch (IOException reason) when (StandardStreams.IsLeft(reason))
        {
            return ExitCode.Fine;
        }
#pragma warning disable CA1031 // whatever happens, the user gets one line and an exit code, never a stack trace
        catch (Exception unexpected)
#pragma warning restore CA1031
        {
            Say(string.Join(' ', unexpected.Message.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries)));
            return ExitCode.CouldNotRun;
        }
    }

    private ExitCode Answered(IReadOnlyList<string> args, Language language)
    {
        try
        {
            return Run(args, language);
        }
        catch (InvalidDocuments invalid)
        {
            new MessageWriter(terminal, language).Write(invalid.Diagnostics, invalid.Texts);
            return ExitCode.Invalid;
        }
        catch (InvalidInputException invalid)
        {
            new MessageWriter(terminal, language).Write(invalid.Diagnostics, FileTexts.Of(invalid.Diagnostics));
            return ExitCode.Invalid;
        }
    }

    private ExitCode Run(IReadOnlyList<string> args, Language language)
    {
        var tree = new CommandTree(terminal, language);
        var result = tree.Root.Parse(args, new ParserConfiguration { EnablePosixBundling = false, ResponseFileTokenReplacer = null });
        if (tree.AsksHelp(result))
        {
            new HelpPage(terminal.Output, language).Write(result.CommandResult.Command);
            return ExitCode.Fine;
        }

        if (tree.AsksVersion(result))
        {
            terminal.Output.WriteLine(CommandTree.Version);
            return ExitCode.Fine;
        }

        if (UsageErrors.Any(result))
        {
            new UsageErrors(terminal.Error, language).Write(result);
            return ExitCode.CouldNotRun;
        }

        LanguageChoice.Check(tree.LanguageOf(result));
        return (ExitCode)result.Invoke(new InvocationConfiguration
        {
            Output = terminal.Output,
            Error = terminal.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
        });
    }

    private void Say(string line) => terminal.Error.WriteLine($"aanwezig: {line}");
}
