using Aanwezig.Diagnostics;
using Aanwezig.Reporting.Words;

namespace Aanwezig.Reporting;

/// <summary>Writes the answer for one student in words, with what every number rests on.</summary>
/// <remarks>It leads with what was attended, and names the student by id only. Lines end in a single line feed; the same input gives the same text.</remarks>
public static class ExplainReport
{
    /// <summary>Writes what to do, what waits, what is near, and how the answer was made.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="assessment">The answer.</param>
    /// <param name="language">The language to speak.</param>
    public static void Write(TextWriter writer, Assessment assessment, Language language)
    {
        var page = new Page(writer);
        var speech = new Speech(language, assessment.Protocol, assessment.Jurisdiction);
        HeadingWords.Write(page, speech, assessment);
        RecommendationWords.WriteAll(page, speech, assessment, inFull: true);
        WithheldWords.WriteAll(page, speech, assessment, inFull: true);
        ExemptionWords.WriteAll(page, speech, assessment);
        UpcomingWords.WriteAll(page, speech, assessment, inFull: true);
        UngroundedWords.WriteAll(page, speech, assessment, inFull: true);
        FindingWords.WriteAll(page, speech, assessment);
        ReceiptWords.Write(page, speech, assessment.Receipt);
    }
}
