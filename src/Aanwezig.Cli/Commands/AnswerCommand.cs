using System.CommandLine;
using Aanwezig.Cli.Requests;
using Aanwezig.Cli.Usage;
using Aanwezig.Cli.Writing;
using Aanwezig.Diagnostics;

namespace Aanwezig.Cli.Commands;

/// <summary><c>aanwezig assess</c>: what to do now, for each student; <c>aanwezig explain</c>: the answer for one student in full.</summary>
/// <param name="terminal">Where the answer and the mistakes are written.</param>
/// <param name="language">The language of the help.</param>
/// <param name="library">The option that names folders of documents.</param>
/// <param name="inFull">Whether the request is about one student, with the evidence of every number.</param>
internal sealed class AnswerCommand(Terminal terminal, Language language, Option<string[]> library, bool inFull)
{
    private static readonly Wording Assess = new(
        "zegt per student wat er nu te doen is, wat wacht en waarom",
        "says for each student what to do now, what waits and why");

    private static readonly Wording Explain = new(
        "legt het antwoord voor één student uit, met waar elk getal op rust",
        "explains the answer for one student, with what every number rests on");

    public Command Create()
    {
        var options = new RequestOptions(language, library, oneStudent: inFull);
        var on = DayOptions.On(language);
        var command = inFull ? new Command("explain", Explain.In(language)) : new Command("assess", Assess.In(language));
        options.AddTo(command, on);
        command.SetAction(result => (int)options.Answer(result, on, terminal, Run));
        return command;
    }

    private ExitCode Run(AnswerRequest request)
    {
        var students = FollowedStudents.Of(request, LibraryOption.Read(request.Library), new MessageWriter(terminal, language));
        var answers = new AssessmentWriter(terminal, language, inFull);
        request.Target.Write(terminal, writer => answers.Write(writer, students, request), stream => answers.WriteParquet(stream, students));
        return ExitCode.Fine;
    }
}
