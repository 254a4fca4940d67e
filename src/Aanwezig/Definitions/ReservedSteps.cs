using System.Diagnostics;
using Aanwezig.Diagnostics;

namespace Aanwezig.Definitions;

/// <summary>The steps that the engine itself may recommend, and the note <c>acquaintance</c>. A protocol cannot declare them.</summary>
public static class ReservedSteps
{
    /// <summary>The step that asks the student for the reason of an absence that is still open.</summary>
    public const string FindOut = "find_out";

    /// <summary>The step that asks an adult student whether the school may contact the parents.</summary>
    public const string AskConsent = "ask_consent";

    /// <summary>The step in which the team weighs an underage student's objection to contact with the parents.</summary>
    public const string WeighObjection = "weigh_objection";

    /// <summary>The note in a dossier that parents and school met before any talk about attendance.</summary>
    public const string Acquaintance = "acquaintance";

    /// <summary>All reserved ids.</summary>
    public static IReadOnlyList<string> All { get; } = [FindOut, AskConsent, WeighObjection, Acquaintance];

    internal static readonly Duration Within = new(2, TimeUnit.SchoolDays);

    internal static readonly IReadOnlyList<Channel> How = [Channel.InPerson, Channel.Phone];

    /// <summary>Returns whether a reserved step contacts the student.</summary>
    internal static bool ContactsStudent(string step) => step is FindOut or AskConsent;

    internal static LocalizedText Title(string step) => Text(step switch
    {
        FindOut => new Wording("Vragen wat er speelt", "Ask what is going on"),
        AskConsent => new Wording("Vragen of we je ouders mogen bellen", "Ask whether we may contact your parents"),
        WeighObjection => new Wording("Bezwaar tegen contact met ouders afwegen", "Weigh the objection to contact with parents"),
        _ => throw new UnreachableException($"the engine does not ask for `{step}`"),
    });

    internal static LocalizedText Why(string step) => Text(step switch
    {
        FindOut => new Wording(
            "We hebben je gemist en weten nog niet waarom. We horen het graag van jou.",
            "We missed you and do not know why yet. We would like to hear it from you."),
        AskConsent => new Wording(
            "Je bent volwassen. We zoeken pas contact met je ouders als jij dat goed vindt.",
            "You are an adult. We only contact your parents if you agree."),
        WeighObjection => new Wording(
            "De student wil niet dat we de ouders bellen. Dat bezwaar nemen we serieus voordat we iets doen.",
            "The student does not want us to contact the parents. We take that seriously before we do anything."),
        _ => throw new UnreachableException($"the engine does not ask for `{step}`"),
    });

    internal static LocalizedText Text(Wording wording) =>
        new("nl", new Dictionary<string, string>(StringComparer.Ordinal) { ["nl"] = wording.Nl, ["en"] = wording.En });
}
