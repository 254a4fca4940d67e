using System.CommandLine;
using Aanwezig.Cli.Requests;
using Aanwezig.Cli.Usage;
using Aanwezig.Cli.Writing;
using Aanwezig.Diagnostics;
using Argument = Aanwezig.Diagnostics.Argument;

namespace Aanwezig.Cli.Commands;

/// <summary><c>aanwezig replay</c>: every occurrence of a period, with how it ended.</summary>
internal sealed class ReplayCommand(Terminal terminal, Language language, Option<string[]> library)
{
    private static readonly Wording About = new(
        "toont wat er in een periode voor wie ging spelen, en hoe het afliep",
        "shows what came up for whom in a period, and how it ended");

    private static readonly Wording Reversed = new("--from {from} ligt na --to {to}", "--from {from} lies after --to {to}");

    public Command Create()
    {
        var options = new RequestOptions(language, library, oneStudent: false);
        var (from, until) = (DayOptions.From(language), DayOptions.To(language));
        var command = new Command("replay", About.In(language));
        options.AddTo(command, from, until);
        command.SetAction(result => (int)options.Answer(result, until, terminal, request => Run(request, OptionDates.Date(from.Name, result.GetRequiredValue(from)))));
        return command;
    }

    private ExitCode Run(AnswerRequest request, DateOnly from)
    {
        if (from > request.On)
        {
            throw new Refusal(new Sentence(Reversed, new("from", $"{from:O}"), new Argument("to", $"{request.On:O}")));
        }

        var students = FollowedStudents.Of(request, LibraryOption.Read(request.Library), new MessageWriter(terminal, language));
        var occurrences = new OccurrenceWriter(terminal, language);
        request.Target.Write(terminal, writer => occurrences.Write(writer, students, request, from), stream => occurrences.WriteParquet(stream, students, from));
        return ExitCode.Fine;
    }
}
