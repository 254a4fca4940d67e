using Aanwezig.Occurrences;
using Aanwezig.Attendance;
using Aanwezig.Recommendations;

namespace Aanwezig.Interchange.Tables;

/// <summary>The columns of the occurrences of a period.</summary>
internal static class OccurrenceColumns
{
    /// <summary>The columns; <c>ended</c> is empty while an occurrence is open.</summary>
    public static readonly AnswerTable<OccurrenceRecord> Table = new(
        AnswerColumn<OccurrenceRecord>.OfText("student", occurrence => occurrence.Student),
        AnswerColumn<OccurrenceRecord>.OfText("step", occurrence => occurrence.Step),
        AnswerColumn<OccurrenceRecord>.OfDate("onset", occurrence => occurrence.Onset),
        AnswerColumn<OccurrenceRecord>.OfDate("ended", occurrence => occurrence.Ended),
        AnswerColumn<OccurrenceRecord>.OfText("outcome", occurrence => Names.Of(occurrence.Outcome)));
}
