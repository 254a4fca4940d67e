namespace Aanwezig.Tests.Rules;

internal static partial class ElsewhereTable
{
    // What is answered, and how it is written.
    private static IEnumerable<(string Source, string Test)> Answers =>
    [
        .. In("Aanwezig.Cli.Tests/Commands/ExportCommandTests", "Aanwezig/Reporting/RulesEngineWorkflow"),
        .. In("Aanwezig.Cli.Tests/Commands/VersionTests", "Aanwezig/Reporting/Words/VersionWords"),
        .. In("Aanwezig.Testing.Generators.Tests/Properties/TrackedCaseTests",
            "Aanwezig/Changes/AnswerComparison", "Aanwezig/Changes/TrackedOccurrences"),
        .. In("Aanwezig.Tests/Cases/ExcusesTests", "Aanwezig/Reporting/Words/ExcuseWords"),
        .. In("Aanwezig.Tests/Changes/ListComparisonTests", "Aanwezig/Changes/ListChange"),
        .. In("Aanwezig.Tests/Changes/TrackerTests", "Aanwezig/Changes/AnswerChange", "Aanwezig/Changes/LazyField", "Aanwezig/Changes/TrackerState"),
        .. In("Aanwezig.Tests/Diagnostics/DiagnosticCatalogueTests",
            "Aanwezig/Diagnostics/DiagnosticCode", "Aanwezig/Diagnostics/DiagnosticStage", "Aanwezig/Diagnostics/MissingExamples"),
        .. In("Aanwezig.Tests/Diagnostics/NearestNameTests", "Aanwezig/Diagnostics/DutchWords"),
        .. In("Aanwezig.Tests/Measures/Totals/ConvertedTallyTests", "Aanwezig/Reporting/Words/ConversionWords"),
        .. In("Aanwezig.Tests/Reporting/BriefReportTests", "Aanwezig/Reporting/Words/UngroundedWords", "Aanwezig/Reporting/Words/UpcomingWords"),
        .. In("Aanwezig.Tests/Reporting/DiagnosticReportTests", "Aanwezig/Diagnostics/Diagnostic", "Aanwezig/Reporting/DiagnosticExcerpt"),
        .. In("Aanwezig.Tests/Reporting/ExplainReportTests",
            "Aanwezig/Reporting/Words/Amounts", "Aanwezig/Reporting/Words/DateWords", "Aanwezig/Reporting/Words/EvidenceWords",
            "Aanwezig/Reporting/Words/MeasureWords", "Aanwezig/Reporting/Words/Quantities", "Aanwezig/Reporting/Words/ReceiptWords",
            "Aanwezig/Reporting/Words/RecordWords", "Aanwezig/Reporting/Words/ReportWords", "Aanwezig/Reporting/Words/SettingsWords"),
        .. In("Aanwezig.Tests/Reporting/FullReportTests", "Aanwezig/Reporting/Words/RecommendationDetails", "Aanwezig/Reporting/Words/Worded"),
        .. In("Aanwezig.Tests/Reporting/JsonReportTests",
            "Aanwezig/Explanations/Evidence", "Aanwezig/Reporting/Json/AssessmentJson", "Aanwezig/Reporting/Json/EvidenceJson",
            "Aanwezig/Reporting/Json/JsonValues", "Aanwezig/Reporting/Json/ReceiptJson", "Aanwezig/Reporting/Json/RecommendationJson",
            "Aanwezig/Reporting/Json/RecordJson"),
        .. In("Aanwezig.Tests/Reporting/ReportPropertyTests", "Aanwezig/Reporting/Json/SettingsJson"),
        .. In("Aanwezig.Tests/Reporting/TextReportTests",
            "Aanwezig/Reporting/Words/ContactWords", "Aanwezig/Reporting/Words/FindingWords", "Aanwezig/Reporting/Words/HeadingWords",
            "Aanwezig/Reporting/Words/Page", "Aanwezig/Reporting/Words/RecommendationWords", "Aanwezig/Reporting/Words/Speech",
            "Aanwezig/Reporting/Words/TopicWords", "Aanwezig/Reporting/Words/WithheldWords"),
        .. In("Aanwezig.Tests/Reporting/Words/MomentWordsTests", "Aanwezig/Reporting/Words/ExemptionWords"),
    ];
}
