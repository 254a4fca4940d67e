using Aanwezig.Diagnostics;
using Aanwezig.Recommendations;

namespace Aanwezig.Reporting.Words;

/// <summary>Words for the receipt of an answer.</summary>
internal static class ReceiptWords
{
    private static readonly Wording Title = new("Hoe dit antwoord is gemaakt", "How this answer was made");
    private static readonly Wording Protocol = new("Protocol: {name}, versie {version} (kenmerk {hash}).", "Protocol: {name}, version {version} (mark {hash}).");
    private static readonly Wording NoVersion = new("Protocol: {name} (kenmerk {hash}).", "Protocol: {name} (mark {hash}).");
    private static readonly Wording Law = new("Regels van de wet: {name} (kenmerk {hash}).", "Rules of the law: {name} (mark {hash}).");
    private static readonly Wording Calendar = new("Kalender: {name} (kenmerk {hash}).", "Calendar: {name} (mark {hash}).");
    private static readonly Wording Day = new("Voor {on}, met alles wat is aangeleverd.", "For {on}, with everything that was handed over.");
    private static readonly Wording DayAsKnown = new("Voor {on}, met wat bekend was op {moment}.", "For {on}, with what was known on {moment}.");
    private static readonly Wording Engine = new("Gemaakt met Aanwezig {version}. Mensen beslissen wat er gebeurt.", "Made with Aanwezig {version}. People decide what happens.");

    public static void Write(Page page, Speech speech, Receipt receipt)
    {
        page.Line(1, speech.Say(Title));
        page.Line(2, speech.Say(
            receipt.Version is null ? NoVersion : Protocol,
            ("name", receipt.Protocol),
            ("version", receipt.Version ?? string.Empty),
            ("hash", Mark(receipt.ProtocolHash))));
        VersionWords.Write(page, speech, receipt, 2);
        page.Line(2, speech.Say(Law, ("name", receipt.Jurisdiction), ("hash", Mark(receipt.JurisdictionHash))));
        page.Line(2, speech.Say(Calendar, ("name", receipt.Calendar), ("hash", Mark(receipt.CalendarHash))));
        var on = ("on", DateWords.Full(receipt.On, speech.Language));
        page.Line(2, receipt.KnownAt is { } moment ? speech.Say(DayAsKnown, on, ("moment", DateWords.At(moment, speech.Language))) : speech.Say(Day, on));
        page.Line(2, speech.Say(Engine, ("version", receipt.Engine)));
    }

    /// <summary>Returns the first 12 digits of a hash.</summary>
    // These are enough to distinguish two hashes by eye; the JSON has the whole hash.
    public static string Mark(string hash)
    {
        var digits = hash[(hash.IndexOf(':', StringComparison.Ordinal) + 1)..];
        return digits[..Math.Min(12, digits.Length)];
    }
}
