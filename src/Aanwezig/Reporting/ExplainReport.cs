using Aanwezig.Diagnostics;
using Aanwezig.Reporting.Words;

namespace Aanwezig.Reporting;

/// <summary>Writes the answer for one student in words, with the evidence for each number.</summary>
/// <remarks>The text begins with the attended time, and names the student by id only. Lines end in LF; equal answers give equal texts.</remarks>
public static class ExplainReport
{
    /// <summary>Writes the recommended, withheld and upcoming steps, the findings, and the receipt.</summary>
    /// <param name="writer">The receiver of the text.</param>
    /// <param name="assessment">The answer.</param>
    /// <param name="language">The language of the text.</param>
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
