using System.CommandLine;
using Aanwezig.Cli.Asking;
using Aanwezig.Cli.Usage;
using Aanwezig.Cli.Writing;
using Aanwezig.Diagnostics;

namespace Aanwezig.Cli.Commands;

/// <summary><c>aanwezig explain</c>: the answer for one student in full, with what every number rests on.</summary>
internal sealed class ExplainCommand(Terminal terminal, Language language, Option<string[]> library)
{
    private static readonly Wording About = new(
        "legt het antwoord voor één student uit, met waar elk getal op rust",
        "explains the answer for one student, with what every number rests on");

    public Command Create()
    {
        var options = new AskingOptions(language, library, oneStudent: true);
        var on = DayOptions.On(language);
        var command = new Command("explain", About.In(language));
        options.AddTo(command, on);
        command.SetAction(result => (int)options.Ask(result, on, terminal, Run));
        return command;
    }

    private ExitCode Run(Question question)
    {
        var following = Following.Of(question, LibraryOption.Read(question.Library), new Telling(terminal, language));
        var answers = new AssessmentWriter(terminal, language, inFull: true);
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
