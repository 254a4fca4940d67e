using System.CommandLine;
using System.CommandLine.Help;
using Aanwezig.Diagnostics;

namespace Aanwezig.Cli.Usage;

/// <summary>Writes what a verb does and which options it has.</summary>
internal sealed class HelpPage(TextWriter writer, Language language)
{
    private static readonly Wording Usage = new("gebruik", "usage");
    private static readonly Wording Verbs = new("werkwoorden", "verbs");
    private static readonly Wording Options = new("opties", "options");
    private static readonly Wording Verb = new("WERKWOORD", "VERB");
    private static readonly Wording Rest = new("[opties]", "[options]");

    public void Write(Command command)
    {
        writer.WriteLine(command.Description);
        writer.WriteLine();
        WriteUsage(command);
        Section(Verbs, [.. command.Subcommands.Select(verb => (verb.Name, verb.Description))]);
        Section(new Wording("waarden", "values"), [.. command.Arguments.Select(argument => (argument.Name, argument.Description))]);
        Section(Options, [.. OptionsOf(command).Select(option => (NameOf(option), option.Description))]);
    }

    /// <summary>The one line that says how a verb is written.</summary>
    public void WriteUsage(Command command)
    {
        var parts = new List<string> { $"{Usage.In(language)}: aanwezig" };
        parts.AddRange(command is RootCommand ? [Verb.In(language)] : [command.Name]);
        parts.AddRange(command.Arguments.Select(argument => argument.Arity.MinimumNumberOfValues == 0 ? $"[{argument.Name}]" : argument.Name));
        parts.AddRange(command.Options.Where(option => option.Required).Select(NameOf));
        parts.Add(Rest.In(language));
        writer.WriteLine(string.Join(' ', parts));
    }

    private static IEnumerable<Option> OptionsOf(Command command) =>
        command.Options
            .Concat(command.Parents.OfType<Command>().SelectMany(parent => parent.Options).Where(option => option.Recursive && option is not VersionOption))
            .Where(option => !option.Hidden);

    private static string NameOf(Option option) =>
        option.HelpName is { } value && option is not HelpOption ? $"{option.Name} {value}" : option.Name;

    private void Section(Wording title, IReadOnlyList<(string Name, string? Text)> rows)
    {
        if (rows.Count == 0)
        {
            return;
        }

        writer.WriteLine();
        writer.WriteLine($"{title.In(language)}:");
        var width = rows.Max(row => row.Name.Length);
        foreach (var (name, text) in rows)
        {
            writer.WriteLine($"  {name.PadRight(width)}  {text}".TrimEnd());
        }
    }
}
