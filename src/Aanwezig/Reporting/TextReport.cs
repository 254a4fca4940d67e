using Aanwezig.Diagnostics;
using Aanwezig.Reporting.Words;

namespace Aanwezig.Reporting;

/// <summary>Writes answers in words, short enough to read for many students one after another.</summary>
/// <remarks>The text begins with the attended time, and names the student by id only. Lines end in LF; equal answers give equal texts.</remarks>
public static class TextReport
{
    /// <summary>Writes the block of one student, followed by an empty line.</summary>
    /// <param name="writer">The receiver of the text.</param>
    /// <param name="assessment">The answer.</param>
    /// <param name="language">The language of the text.</param>
    public static void Write(TextWriter writer, Assessment assessment, Language language)
    {
        var page = new Page(writer);
        var speech = new Speech(language, assessment.Protocol, assessment.Jurisdiction);
        HeadingWords.Write(page, speech, assessment);
        RecommendationWords.WriteAll(page, speech, assessment, inFull: false);
        WithheldWords.WriteAll(page, speech, assessment, inFull: false);
        UpcomingWords.WriteAll(page, speech, assessment, inFull: false);
        UngroundedWords.WriteAll(page, speech, assessment, inFull: false);
        FindingWords.WriteAll(page, speech, assessment);
        page.Blank();
    }
}
