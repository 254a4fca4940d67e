using System.CommandLine;
using Aanwezig.Diagnostics;

namespace Aanwezig.Cli.Usage;

/// <summary>The options for the days of a request.</summary>
internal static class DayOptions
{
    private static readonly Wording OnText = new("de dag; het antwoord geldt aan het eind ervan", "the day; the answer speaks at its end");
    private static readonly Wording FromText = new("de eerste dag", "the first day");
    private static readonly Wording ToText = new("de laatste dag", "the last day");

    public static Option<string> On(Language language) => Day("--on", OnText, language);

    public static Option<string> From(Language language) => Day("--from", FromText, language);

    public static Option<string> To(Language language) => Day("--to", ToText, language);

    private static Option<string> Day(string name, Wording text, Language language) =>
        new(name) { Required = true, HelpName = "DATE", Description = text.In(language) };
}
