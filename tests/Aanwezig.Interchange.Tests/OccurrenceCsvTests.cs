using Aanwezig.Occurrences;
using Aanwezig.Definitions;
using Aanwezig.Recommendations;

namespace Aanwezig.Interchange.Tests;

public class OccurrenceCsvTests
{
    [Fact]
    public void Occurrence_IsOneRow()
    {
        using var writer = new StringWriter();
        var title = new LocalizedText("nl", new Dictionary<string, string> { ["nl"] = "Gesprek", ["en"] = "Talk" });

        OccurrenceCsv.Write(
            writer,
            [
                new OccurrenceRecord("S1", "talk", title, new DateOnly(2026, 11, 3), new DateOnly(2026, 11, 9), OccurrenceOutcome.PassedOver),
                new OccurrenceRecord("=S,2", "talk", title, new DateOnly(2026, 11, 4), null, OccurrenceOutcome.Open),
            ]);

        Assert.Equal("student,step,onset,ended,outcome\nS1,talk,2026-11-03,2026-11-09,passed_over\n\"'=S,2\",talk,2026-11-04,,open\n", writer.ToString());
    }
}
