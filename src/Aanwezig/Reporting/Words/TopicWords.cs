using Aanwezig.Diagnostics;

namespace Aanwezig.Reporting.Words;

/// <summary>Words for topics: those of the protocol, and those that the engine adds.</summary>
internal static class TopicWords
{
    private static readonly Wording TalkAbout = new("Om over te praten: {topics}.", "To talk about: {topics}.");

    private static readonly Dictionary<string, Wording> Added = new(StringComparer.Ordinal)
    {
        ["acquaintance"] = new("kennismaken", "getting to know each other"),
        ["find_out"] = new("vragen wat de reden was", "asking what the reason was"),
        ["ask_consent"] = new("vragen of contact met de ouders goed is", "asking whether contact with the parents is all right"),
    };

    public static void Write(Page page, Speech speech, IReadOnlyList<string> topics, int indent)
    {
        if (topics.Count > 0)
        {
            page.Line(indent, speech.Say(TalkAbout, ("topics", string.Join("; ", topics.Select(topic => Of(speech, topic))))));
        }
    }

    private static string Of(Speech speech, string topic) => Added.TryGetValue(topic, out var wording) ? speech.Say(wording) : topic;
}
