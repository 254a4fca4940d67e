using System.CommandLine;
using Aanwezig.Cli.Checking;
using Aanwezig.Cli.Usage;
using Aanwezig.Cli.Writing;
using Aanwezig.Diagnostics;
using Aanwezig.Interchange;
using Aanwezig.Reporting;
using Argument = Aanwezig.Diagnostics.Argument;

namespace Aanwezig.Cli.Commands;

/// <summary><c>aanwezig fmt</c>: lays documents out in one style without changing their meaning.</summary>
internal sealed class FmtCommand(Terminal terminal, Language language)
{
    private static readonly Wording About = new(
        "deelt bestanden in volgens één stijl; wat er staat en elke opmerking blijven gelijk",
        "lays files out in one style; what they say and every comment stay the same");

    private static readonly Wording CheckText = new("schrijf niets; noem de bestanden die anders zouden worden", "write nothing; name the files that would change");
    private static readonly Wording Would = new("{file} wordt anders", "{file} would change");
    private static readonly Wording Did = new("{file} opnieuw ingedeeld", "{file} laid out anew");
    private static readonly Wording AsTheyWere = new("{count} in orde", "{count} fine");

    public Command Create()
    {
        var files = DocumentOptions.Paths("FILE…", language);
        var check = new Option<bool>("--check") { Description = CheckText.In(language) };
        var command = new Command("fmt", About.In(language)) { files, check };
        command.SetAction(result => (int)Run(result.GetRequiredValue(files), result.GetValue(check)));
        return command;
    }

    private ExitCode Run(string[] paths, bool isCheck)
    {
        var (changed, fine) = (0, 0);
        var diagnostics = new List<Diagnostic>();
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in YamlFiles.Below(paths))
        {
            terminal.Interrupted.ThrowIfCancellationRequested();
            var layout = DocumentLayout.Of(file, File.ReadAllBytes(file));
            diagnostics.AddRange(layout.Diagnostics);
            texts[file] = layout.Written;
            if (layout.Text is { } text && text != layout.Written)
            {
                Change(file, text, isCheck);
                changed++;
            }
            else if (layout.Text is not null)
            {
                fine++;
            }
        }

        DiagnosticReport.Write(terminal.Error, diagnostics, texts, language);
        Say(AsTheyWere, new Argument("count", fine.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        return diagnostics.Count > 0 ? ExitCode.Invalid : isCheck && changed > 0 ? ExitCode.Failed : ExitCode.Fine;
    }

    private void Change(string file, string text, bool isCheck)
    {
        if (!isCheck)
        {
            AtomicFile.Write(file, writer => writer.Write(text));
        }

        Say(isCheck ? Would : Did, new Argument("file", file));
    }

    private void Say(Wording wording, Argument argument) => StandardStreams.WhileRead(() => terminal.Output.WriteLine(wording.In(language, [argument])));
}
