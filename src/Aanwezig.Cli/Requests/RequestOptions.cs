using System.CommandLine;
using Aanwezig.Cli.Writing;
using Aanwezig.Diagnostics;

namespace Aanwezig.Cli.Requests;

/// <summary>The options that every verb about students shares.</summary>
internal sealed class RequestOptions
{
    private static readonly Wording ProtocolText = new("het protocol: een naam, of een YAML-bestand; mag vaker", "the protocol: a name, or a YAML file; may be repeated");
    private static readonly Wording DataText = new("de map met students.csv, attendance.csv en verder", "the directory with students.csv, attendance.csv and so on");
    private static readonly Wording AttendanceText = new(
        "de registraties uit dit bestand in plaats van attendance.csv; - is de standaardinvoer",
        "the attendance from this file instead of attendance.csv; - is standard input");

    private static readonly Wording KnownText = new("alleen wat op dit moment bekend was", "only what was known at this moment");
    private static readonly Wording StudentText = new("alleen deze student", "only this student");
    private static readonly Wording OutText = new("schrijf naar dit bestand; .csv, .parquet, .json en .jsonl bepalen de vorm", "write to this file; .csv, .parquet, .json and .jsonl decide the format");
    private static readonly Wording KeepText = new("laat rijen met een fout weg en ga door", "leave out rows with a mistake and go on");
    private static readonly Wording FormatText = new("de vorm van het antwoord; anders text", "the format of the answer; text otherwise");

    private readonly Option<string[]> _library;
    private readonly Language _language;

    public RequestOptions(Language language, Option<string[]> library, bool oneStudent)
    {
        (_library, _language) = (library, language);
        Protocols = new Option<string[]>("--protocol") { Required = true, HelpName = "P", Arity = ArgumentArity.OneOrMore, Description = ProtocolText.In(language) };
        Data = new Option<string>("--data") { Required = true, HelpName = "DIR", Description = DataText.In(language) };
        Attendance = new Option<string?>("--attendance") { HelpName = "FILE", Description = AttendanceText.In(language) };
        Student = new Option<string?>("--student") { Required = oneStudent, HelpName = "ID", Description = StudentText.In(language) };
        KnownAt = new Option<string?>("--known-at") { HelpName = "T", Description = KnownText.In(language) };
        Out = new Option<string?>("--out") { HelpName = "FILE", Description = OutText.In(language) };
        KeepGoing = new Option<bool>("--keep-going") { Description = KeepText.In(language) };
        Format = new Option<string?>("--format") { HelpName = "text|json|csv|parquet", Description = FormatText.In(language) };
    }

    private Option<string[]> Protocols { get; }

    private Option<string> Data { get; }

    private Option<string?> Attendance { get; }

    private Option<string?> Student { get; }

    private Option<string?> KnownAt { get; }

    private Option<string?> Out { get; }

    private Option<bool> KeepGoing { get; }

    private Option<string?> Format { get; }

    /// <summary>Adds the options to a command, with the days in their own place.</summary>
    public void AddTo(Command command, params IReadOnlyList<Option> days)
    {
        foreach (var option in (IReadOnlyList<Option>)[Protocols, Data, Attendance, .. days, Student, KnownAt, Out, Format, KeepGoing])
        {
            command.Add(option);
        }
    }

    /// <summary>Reads the request and has it answered; attendance from standard input is kept until the answer is there.</summary>
    /// <exception cref="Refusal">An option has a value that it cannot have.</exception>
    public ExitCode Answer(ParseResult result, Option<string> on, Terminal terminal, Func<AnswerRequest, ExitCode> answer)
    {
        var request = Read(result, on);
        using var attendance = AttendanceInput.Of(result.GetValue(Attendance), _language, terminal);
        return answer(request with { Attendance = attendance?.Source });
    }

    private AnswerRequest Read(ParseResult result, Option<string> on) => new()
    {
        Protocols = result.GetRequiredValue(Protocols),
        Data = result.GetRequiredValue(Data),
        On = OptionDates.Date(on.Name, result.GetRequiredValue(on)),
        KnownAt = OptionDates.Moment(KnownAt.Name, result.GetValue(KnownAt)),
        Student = result.GetValue(Student),
        KeepGoing = result.GetValue(KeepGoing),
        Library = result.GetValue(_library) ?? [],
        Target = AnswerTarget.Of(result.GetValue(Out), result.GetValue(Format)),
    };
}
