using System.CommandLine;
using Aanwezig.Cli.Asking;
using Aanwezig.Cli.Usage;
using Aanwezig.Cli.Writing;
using Aanwezig.Diagnostics;

namespace Aanwezig.Cli.Commands;

/// <summary><c>aanwezig assess</c>: what to do now, for each student.</summary>
internal sealed class AssessCommand(Terminal terminal, Language language, Option<string[]> library)
{
    private static readonly Wording About = new(
        "zegt per student wat er nu te doen is, wat wacht en waarom",
        "tells for each student what to do now, what waits and why");

    public Command Create()
    {
        var options = new AskingOptions(language, library, oneStudent: false);
        var on = DayOptions.On(language);
        var command = new Command("assess", About.In(language));
        options.AddTo(command, on);
        command.SetAction(result => (int)options.Ask(result, on, terminal, Run));
        return command;
    }

    private ExitCode Run(Question question)
    {
        var following = Following.Of(question, LibraryOption.Read(question.Library), new Telling(terminal, language));
        var answers = new AssessmentWriter(terminal, language, inFull: false);
        if (question.Target.Format == AnswerFormat.Parquet)
        {
            question.Target.WriteBytes(stream => answers.WriteParquet(stream, following, question));
        }
        else
        {
            question.Target.Write(terminal, writer => answers.Write(writer, following, question));
        }

        return ExitCode.Fine;
    }
}
