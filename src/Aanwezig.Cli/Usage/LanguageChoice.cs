using Aanwezig.Cli.Requests;
using Aanwezig.Diagnostics;

namespace Aanwezig.Cli.Usage;

/// <summary>Finds the language of messages before anything else is read, so that mistakes in the command line are reported in it.</summary>
internal static class LanguageChoice
{
    public const string Name = "--lang";

    private static readonly string[] Variables = ["LC_ALL", "LC_MESSAGES", "LANG"];

    private static readonly Wording Unknown = new("`{value}` is geen taal van --lang; kies nl of en", "`{value}` is not a language of --lang; choose nl or en");

    /// <summary>The language of <c>--lang</c>, else of the first variable that is set, else Dutch.</summary>
    public static Language Of(IReadOnlyList<string> args, Func<string, string?> variable) =>
        Chosen(args) ?? FromEnvironment(variable);

    /// <summary>Refuses a value of <c>--lang</c> other than <c>nl</c> and <c>en</c>.</summary>
    public static void Check(string? value)
    {
        if (value is not (null or "nl" or "en"))
        {
            throw new Refusal(new Sentence(Unknown, new Argument("value", value)));
        }
    }

    /// <summary>The code of a language in <c>--lang</c> and in documents.</summary>
    public static string CodeOf(Language language) => language switch
    {
        Language.Dutch => "nl",
        Language.English => "en",
    };

    private static Language? Chosen(IReadOnlyList<string> args)
    {
        var value = args.SkipWhile(arg => arg != Name).Skip(1).FirstOrDefault()
            ?? args.Select(arg => arg.Split(['=', ':'], 2)).FirstOrDefault(parts => parts[0] == Name && parts.Length == 2)?[1];
        return value switch { "nl" => Language.Dutch, "en" => Language.English, _ => null };
    }

    // As elsewhere on the system: the first variable that is set decides, also where it names a third language.
    private static Language FromEnvironment(Func<string, string?> variable)
    {
        var set = Variables.Select(variable).FirstOrDefault(value => !string.IsNullOrEmpty(value)) ?? string.Empty;
        return set.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? Language.English : Language.Dutch;
    }
}
