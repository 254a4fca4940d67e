using Aanwezig.Definitions;
using Aanwezig.Diagnostics;

namespace Aanwezig.Reporting.Words;

/// <summary>Words for contacts and channels. The first mention of an authority that a parent may not know explains it.</summary>
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
    };

    private static readonly Worded<Channel> Channels = new()
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
        if (Contacts.TryGetValue(contact, out var wording))
        {
            return speech.Say(wording);
        }

        return speech.Jurisdiction.AuthorityOf(contact) is { } office
            ? Office(speech, office)
            : contact.Replace('_', ' ');
    }

    private static string Office(Speech speech, AuthorityDefinition office) => office.Explained is { } meaning && speech.NamesFirst(office.Name)
        ? $"{speech.Of(office.Title)} ({speech.Of(meaning)})"
        : speech.Of(office.Title);

    /// <summary>Returns the channels in order; empty where there are none.</summary>
    public static string Of(Speech speech, IReadOnlyList<Channel> channels) =>
        string.Join(speech.Say(Otherwise), channels.Select(channel => speech.Say(Channels[channel])));
}
