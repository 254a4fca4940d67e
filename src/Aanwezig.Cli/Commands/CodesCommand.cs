using System.CommandLine;
using Aanwezig.Cli.Requests;
using Aanwezig.Diagnostics;
using Argument = Aanwezig.Diagnostics.Argument;

namespace Aanwezig.Cli.Commands;

/// <summary><c>aanwezig codes</c>: what the codes of diagnostics mean.</summary>
internal sealed class CodesCommand(Terminal terminal, Language language)
{
    private static readonly Wording About = new("legt de codes van diagnoses uit", "explains the codes of diagnostics");
    private static readonly Wording CodeText = new("een code, zoals AW2001; zonder code: allemaal", "a code, such as AW2001; without one: all of them");
    private static readonly Wording Unknown = new("code `{code}` bestaat niet; `aanwezig codes` noemt ze alle", "code `{code}` does not exist; `aanwezig codes` lists them all");
    private static readonly Wording Mistake = new("fout", "error");
    private static readonly Wording Advice = new("advies", "advice");
    private static readonly Wording Help = new("hulp", "help");
    private static readonly Wording Bad = new("zo niet", "not so");
    private static readonly Wording Good = new("maar zo", "but so");

    private static readonly Wording NoExample = new("geen voorbeeld", "no example");
    private static readonly Wording More = new("meer", "more");

    public Command Create()
    {
        var code = new Argument<string?>("CODE") { Arity = ArgumentArity.ZeroOrOne, Description = CodeText.In(language) };
        var command = new Command("codes", About.In(language)) { code };
        command.SetAction(result => (int)Run(result.GetValue(code)));
        return command;
    }

    private ExitCode Run(string? id)
    {
        if (id is null)
        {
            foreach (var code in DiagnosticCatalogue.All)
            {
                terminal.Output.WriteLine($"{code.Id}  {SeverityOf(code).PadRight(6)}  {code.Message.In(language)}");
            }

            return ExitCode.Fine;
        }

        Explain(DiagnosticCatalogue.Find(id.ToUpperInvariant()) ?? throw new Refusal(new Sentence(Unknown, new Argument("code", id))));
        return ExitCode.Fine;
    }

    private string SeverityOf(DiagnosticCode code) => (code.Severity == Severity.Error ? Mistake : Advice).In(language);

    private void Explain(DiagnosticCode code)
    {
        terminal.Output.WriteLine($"{code.Id} {SeverityOf(code)}: {code.Message.In(language)}");
        terminal.Output.WriteLine(code.Meaning.In(language));
        terminal.Output.WriteLine($"{Help.In(language)}: {code.Help.In(language)}");

        Example(Bad, code.Bad);
        Example(Good, code.Good);
        terminal.Output.WriteLine();
        if (code.WithoutExample is { } reason)
        {
            terminal.Output.WriteLine($"{NoExample.In(language)}: {reason.In(language)}");
        }

        terminal.Output.WriteLine($"{More.In(language)}: {code.Reference}");
    }

    private void Example(Wording title, string text)
    {
        if (text.Length == 0)
        {
            return;
        }

        terminal.Output.WriteLine();
        terminal.Output.WriteLine($"{title.In(language)}:");
        foreach (var line in text.TrimEnd().Split('\n'))
        {
            terminal.Output.WriteLine($"  {line.TrimEnd('\r')}".TrimEnd());
        }
    }
}
