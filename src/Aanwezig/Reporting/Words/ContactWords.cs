using Aanwezig.Definitions;
using Aanwezig.Diagnostics;

namespace Aanwezig.Reporting.Words;

/// <summary>Who is contacted and by which channels; an office that a parent may not know is explained where it is first named.</summary>
internal static class ContactWords
{
    private static readonly Dictionary<string, Wording> Contacts = new(StringComparer.Ordinal)
    {
        ["student"] = new("de student", "the student"),
        ["parents"] = new("de ouders", "the parents"),
        ["team"] = new("het team", "the team"),
        ["coach"] = new("de coach", "the coach"),
        ["coordinator"] = new("de coördinator", "the coordinator"),
        ["school_doctor"] = new("de jeugdarts", "the school doctor"),
        ["practice_trainer"] = new("de begeleider op de stage", "the trainer at the work placement"),
        ["group"] = new("de groep", "the group"),
        ["leerplicht"] = new("de leerplichtambtenaar", "the leerplichtambtenaar"),
        ["doorstroompunt"] = new("het Doorstroompunt", "the Doorstroompunt"),
    };

    private static readonly Dictionary<string, Wording> Explained = new(StringComparer.Ordinal)
    {
        ["leerplicht"] = new(
            "iemand van de gemeente die helpt zodat jongeren onder de 18 naar school kunnen gaan",
            "someone of the municipality who helps so that young people under 18 can go to school"),
        ["doorstroompunt"] = new(
            "helpt jongeren van 18 jaar en ouder verder op weg naar een diploma of werk",
            "helps young people of 18 and older on their way to a diploma or work"),
    };

    private static readonly Dictionary<Channel, Wording> Channels = new()
    {
        [Channel.InPerson] = new("in een gesprek", "face to face"),
        [Channel.Phone] = new("door te bellen", "by phone"),
        [Channel.Video] = new("met een videogesprek", "by video call"),
        [Channel.Message] = new("met een berichtje", "with a short message"),
        [Channel.Email] = new("met een e-mail", "by e-mail"),
        [Channel.Letter] = new("met een brief", "by letter"),
        [Channel.Portal] = new("via het portaal", "through the portal"),
    };

    private static readonly Wording Otherwise = new(", anders ", ", otherwise ");

    public static string Of(Speech speech, string contact)
    {
        var name = Contacts.TryGetValue(contact, out var wording) ? speech.Say(wording) : contact.Replace('_', ' ');
        return Explained.TryGetValue(contact, out var meaning) && speech.NamesFirst(contact) ? $"{name} ({speech.Say(meaning)})" : name;
    }

    /// <summary>The channels in order; empty where none is named.</summary>
    public static string Of(Speech speech, IReadOnlyList<Channel> channels) =>
        string.Join(speech.Say(Otherwise), channels.Select(channel => speech.Say(Channels[channel])));
}
