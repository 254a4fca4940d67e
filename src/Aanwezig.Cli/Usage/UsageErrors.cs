using System.CommandLine;
using System.CommandLine.Parsing;
using Aanwezig.Diagnostics;
using Argument = Aanwezig.Diagnostics.Argument;

namespace Aanwezig.Cli.Usage;

/// <summary>Reports the mistakes in a command line, and how the verb is written.</summary>
internal sealed class UsageErrors(TextWriter writer, Language language)
{
    private static readonly Wording Unknown = new("`{word}` is hier geen werkwoord of optie", "`{word}` is not a verb or option here");
    private static readonly Wording NoVerb = new("er ontbreekt een werkwoord", "a verb is missing");
    private static readonly Wording MissingOption = new("optie {option} ontbreekt", "option {option} is missing");
    private static readonly Wording MissingValue = new("optie {option} mist een waarde", "option {option} lacks a value");
    private static readonly Wording Repeated = new("optie {option} mag maar één keer, met één waarde", "option {option} may be given once, with one value");
    private static readonly Wording MissingArgument = new("{argument} ontbreekt", "{argument} is missing");

    /// <summary>Whether a command line has a mistake.</summary>
    public static bool Any(ParseResult result) => result.Errors.Count > 0 || UnknownWords(result).Any();

    public void Write(ParseResult result)
    {
        foreach (var line in Lines(result).Distinct())
        {
            writer.WriteLine($"aanwezig: {line}");
        }

        var help = new HelpPage(writer, language);
        help.WriteUsage(result.CommandResult.Command);
        if (result.CommandResult.Command is RootCommand root)
        {
            writer.WriteLine($"  {string.Join(", ", root.Subcommands.Select(verb => verb.Name))}");
        }
    }

    private IEnumerable<string> Lines(ParseResult result)
    {
        var unknown = UnknownWords(result).Select(word => Say(Unknown, "word", word)).ToList();
        if (unknown.Count > 0)
        {
            return unknown;
        }

        return result.CommandResult.Command is RootCommand
            ? [NoVerb.In(language)]
            : result.Errors.Select(error => Line(error, result.CommandResult));
    }

    // A verb that takes paths takes a misspelt option for one; after `--` a path may begin with a dash.
    private static IEnumerable<string> UnknownWords(ParseResult result)
    {
        var free = result.Tokens.Any(token => token.Type == TokenType.DoubleDash);
        var taken = result.CommandResult.Children.OfType<ArgumentResult>().SelectMany(argument => argument.Tokens).Select(token => token.Value);
        return result.UnmatchedTokens.Concat(taken.Where(word => !free && word.StartsWith('-')));
    }

    private string Line(ParseError error, CommandResult command)
    {
        var symbol = error.SymbolResult;
        if (symbol is ArgumentResult { Parent: OptionResult parent })
        {
            symbol = parent;
        }

        return symbol switch
        {
            OptionResult { IdentifierTokenCount: 0 } option => Say(MissingOption, "option", option.Option.Name),
            OptionResult { Tokens.Count: 0 } option => Say(MissingValue, "option", option.Option.Name),
            OptionResult option => Say(Repeated, "option", option.Option.Name),
            ArgumentResult argument => Say(MissingArgument, "argument", argument.Argument.Name),
            _ when MissingOptionOf(command) is { } missing => Say(MissingOption, "option", missing.Name),
            _ => error.Message,
        };
    }

    private static Option? MissingOptionOf(CommandResult command) =>
        command.Command.Options.FirstOrDefault(option => option.Required && command.GetResult(option) is null);

    private string Say(Wording wording, string place, string value) => wording.In(language, [new Argument(place, value)]);
}
