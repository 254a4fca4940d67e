using Aanwezig.Definitions;
using Aanwezig.Diagnostics;
using Aanwezig.Recommendations;

namespace Aanwezig.Reporting.Words;

/// <summary>Words for versions of the protocol: for one item, and for the whole answer.</summary>
internal static class VersionWords
{
    private static readonly Wording Earlier = new(
        "Dit begon onder de afspraken van {from}; voor dit geval blijven die gelden.",
        "This began under the agreements of {from}; for this case those still hold.");

    private static readonly Wording Followed = new("De versie geldt vanaf {from}.", "The version holds from {from}.");
    private static readonly Wording Before = new("Daarvoor gold de versie vanaf {from} (kenmerk {hash}).", "Before that the version from {from} held (mark {hash}).");

    /// <summary>Writes a line about the version of one item; nothing for the version in force.</summary>
    public static void Write(Page page, Speech speech, ProtocolDefinition? earlier, int level)
    {
        if (earlier is not null)
        {
            page.Line(level, speech.Say(Earlier, ("from", DateWords.Full(earlier.InForceFrom, speech.Language))));
        }
    }

    /// <summary>Writes the versions of an answer; nothing where there was one.</summary>
    public static void Write(Page page, Speech speech, Receipt receipt, int level)
    {
        if (receipt.Earlier.Count == 0)
        {
            return;
        }

        page.Line(level, speech.Say(Followed, ("from", DateWords.Full(receipt.InForceFrom, speech.Language))));
        foreach (var earlier in receipt.Earlier.Reverse())
        {
            page.Line(level, speech.Say(Before, ("from", DateWords.Full(earlier.InForceFrom, speech.Language)), ("hash", ReceiptWords.Mark(earlier.Hash))));
        }
    }
}
