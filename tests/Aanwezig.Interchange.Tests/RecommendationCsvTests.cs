using Aanwezig.Definitions;
using Aanwezig.Interchange.Csv;
using Aanwezig.Occurrences;
using Aanwezig.Recommendations;

namespace Aanwezig.Interchange.Tests;

public class RecommendationCsvTests
{
    private static LocalizedText Text(string nl, string en) => new("nl", new Dictionary<string, string> { ["nl"] = nl, ["en"] = en });

    private static Assessment Assessment(params Recommendation[] recommendations) => new()
    {
        Student = "S1",
        On = new DateOnly(2026, 11, 30),
        Protocol = new ProtocolDefinition { Name = "roc-voorbeeld", Jurisdiction = "nl", InForceFrom = new DateOnly(2026, 8, 1), Steps = [] },
        Jurisdiction = ProtocolLibrary.Embedded.Jurisdiction("nl")!,
        Recommendations = recommendations,
        Receipt = new Receipt("0.1.0", "roc-voorbeeld", null, "", "nl", "", "nl/midden", "", new DateOnly(2026, 11, 30), null),
    };

    private static Recommendation Report() => new()
    {
        Id = "roc-voorbeeld/report_16/S1/2026-11-18",
        Step = "report_16",
        Title = Text("Melding", "Report"),
        Contact = "leerplicht",
        Who = "coordinator",
        WhoTitle = Text("verzuimcoördinator", "coordinator"),
        How = [Channel.InPerson, Channel.Phone],
        Onset = new DateOnly(2026, 11, 18),
        Start = new DateOnly(2026, 11, 18),
        Due = new DateOnly(2026, 11, 25),
        Overdue = true,
        Decision = Decision.Must,
        Duty = "lpw_21a",
        Reference = "Leerplichtwet 1969 art. 21a lid 2",
        Why = Text("De wet vraagt dit, vanaf \"16 uur\".", "The law asks this."),
    };

    [Fact]
    public void Recommendation_IsOneRow()
    {
        using var writer = new StringWriter();

        RecommendationCsv.Write(writer, [Assessment(Report())], "nl");

        Assert.Equal(
            "student,on,id,step,contact,who,how,onset,start,due,overdue,decision,duty,reference,why\n"
            + "S1,2026-11-30,roc-voorbeeld/report_16/S1/2026-11-18,report_16,leerplicht,coordinator,in_person phone,2026-11-18,2026-11-18,2026-11-25,true,must,lpw_21a,"
            + "Leerplichtwet 1969 art. 21a lid 2,\"De wet vraagt dit, vanaf \"\"16 uur\"\".\"\n",
            writer.ToString());
    }

    [Fact]
    public void AgreementWithoutDeadline_LeavesItsFieldsEmpty_AndSpeaksTheOtherLanguage()
    {
        using var writer = new StringWriter();
        var talk = new Recommendation
        {
            Id = "p/talk/S1/2026-11-18", Step = "talk", Title = Text("Gesprek", "Talk"), Contact = "student", Who = "coach", WhoTitle = Text("coach", "coach"),
            Onset = new DateOnly(2026, 11, 18), Start = new DateOnly(2026, 11, 18), Decision = Decision.May, Why = Text("We missen je.", "We miss you."),
        };

        RecommendationCsv.WriteRows(writer, Assessment(talk), "en");

        Assert.Equal("S1,2026-11-30,p/talk/S1/2026-11-18,talk,student,coach,,2026-11-18,2026-11-18,,false,may,,,We miss you.\n", writer.ToString());
    }

    [Fact]
    public void NothingRecommended_IsAHeaderWithoutRows()
    {
        using var writer = new StringWriter();

        RecommendationCsv.Write(writer, [Assessment()], "nl");

        Assert.Single(writer.ToString().TrimEnd('\n').Split('\n'));
    }
}
