namespace Aanwezig.Tests.Rules;

/// <summary>Source files with a rule whose test has another name or place, and where it is: a class of tests, or a folder of rejected files.</summary>
/// <remarks>Files are named below <c>src</c>, classes below <c>tests</c>, rejected files below the tests of the library.</remarks>
internal static partial class ElsewhereTable
{
    private const string Engines = "Aanwezig.Testing.Generators.Tests/DayByDay/EnginesAgreeTests";
    private const string Columns = "Aanwezig.Testing.Generators.Tests/DayByDay/ColumnsAgreeTests";
    private const string RandomConditions = "Aanwezig.Testing.Generators.Tests/Properties/CompiledConditionTests";

    public static IReadOnlyList<(string Source, string Test)> Rows => [.. Ground, .. Authoring, .. Followed, .. Answers, .. Packages];

    private static IEnumerable<(string Source, string Test)> In(string test, params string[] sources) => sources.Select(source => (source, test));

    // How a student is followed, and what holds between the parts of a document.
    private static IEnumerable<(string Source, string Test)> Followed =>
    [
        ("Aanwezig/Authoring/Rules/FractionOfShare", "Aanwezig.Tests/Authoring/Rules/AdviceTests"),
        ("Aanwezig/Authoring/Rules/MeasureAdvice", "Aanwezig.Tests/Authoring/Rules/AdviceTests"),
        ("Aanwezig/Authoring/Rules/RecordNumbers", "Aanwezig.Tests/Authoring/Rules/AdviceTests"),
        ("Aanwezig/Attendance/AttendanceRecord", "Aanwezig.Tests/Attendance/AcceptedTests"),
        ("Aanwezig/Attendance/KindGroups", "Aanwezig.Tests/Register/DayLayoutTests"),
        ("Aanwezig/Attendance/OrderOf", "Aanwezig.Tests/InputOrderTests"),
        ("Aanwezig/Authoring/Documents/PathStatus", "Aanwezig.Tests/Authoring/Documents/FoundFilesTests"),
        ("Aanwezig/Reporting/Words/PresenceLimits", "Aanwezig.Tests/Reporting/NearALimitTests"),

        ("Aanwezig.Testing/Claims/UpcomingClaim", "Aanwezig.Testing.Tests/ScenarioRunnerTests"),

        ("Aanwezig/Days/DayTable", "Aanwezig.Tests/Compilation/CompiledDaysTests"),
        ("Aanwezig/Days/WakeDays", Engines),
        ("Aanwezig/Days/WindowTable", "Aanwezig.Tests/Compilation/CompiledDaysTests"),

        ("Aanwezig/Conditions/Between", RandomConditions),
        ("Aanwezig/Conditions/BetweenNodes", RandomConditions),
        ("Aanwezig/Conditions/ComparisonNodes", RandomConditions),
        ("Aanwezig/Conditions/ComparisonSides", "Aanwezig.Tests/Recommendations/UpcomingStepsTests"),
        ("Aanwezig/Conditions/CompiledCondition", RandomConditions),
        ("Aanwezig/Conditions/ConditionCompiler", RandomConditions),
        ("Aanwezig/Conditions/ConditionReading", "Aanwezig.Tests/Guards/UnknownGuardTests"),
        ("Aanwezig/Conditions/FactValue", "Aanwezig.Tests/Conditions/KleeneTests"),
        ("Aanwezig/Conditions/LinearForm", RandomConditions),
        ("Aanwezig/Conditions/OperandValues", "Aanwezig.Tests/Conditions/KleeneTests"),
        ("Aanwezig/Conditions/Operands", "Aanwezig.Tests/Recommendations/ReportFieldsTests"),
        ("Aanwezig/Conditions/SlotValues", RandomConditions),
        ("Aanwezig/Conditions/Slots", RandomConditions),
        ("Aanwezig/Conditions/ThreeValued", "Aanwezig.Tests/Conditions/KleeneAndNodesTests"),

        ("Aanwezig/Register/DayFindings", "Aanwezig.Tests/Register/DayLayoutTests"),
        ("Aanwezig/Register/DayRecords", "Aanwezig.Tests/Register/DayLayoutTests"),
        ("Aanwezig/Register/Disputes", "Aanwezig.Tests/Register/DayLayoutTests"),
        ("Aanwezig/Register/HolderOrder", "Aanwezig.Tests/Register/DayLayoutTests"),
        ("Aanwezig/Register/LaidRow", "Aanwezig.Tests/Register/DayLayoutTests"),
        ("Aanwezig/Register/Meeting", "Aanwezig.Tests/Register/DayLayoutTests"),
        ("Aanwezig/Register/OpenReasons", "Aanwezig.Tests/Register/DayLayoutTests"),
        ("Aanwezig/Register/Points", "Aanwezig.Tests/Register/DayLayoutTests"),
        ("Aanwezig/Register/ScheduledDay", "Aanwezig.Tests/Register/DayLayoutTests"),
        ("Aanwezig/Register/TimedRows", "Aanwezig.Tests/Register/DayLayoutTests"),
        ("Aanwezig/Cases/KnownOrder", "Aanwezig.Tests/InputOrderTests"),
        ("Aanwezig/Cases/OpenTime", "Aanwezig.Tests/Measures/Tallies/OpenTimeReadingTests"),
        ("Aanwezig/Cases/RegisteredDate", "Aanwezig.Tests/Cases/LaidOutDateTests"),
        ("Aanwezig/Cases/RegisteredDates", "Aanwezig.Tests/Cases/RegisteredLessonsTests"),
        ("Aanwezig/Measures/Shares/ShareDate", "Aanwezig.Tests/Measures/Shares/ShareTallyTests"),
        ("Aanwezig/Measures/Tallies/DateSelection", "Aanwezig.Tests/Measures/Tallies/OpenTimeReadingTests"),
        ("Aanwezig/Measures/Tallies/ScheduledLimit", "Aanwezig.Tests/Measures/Tallies/MeasuredDateTests"),
        ("Aanwezig/Measures/Tallies/ScheduledTimeOf", "Aanwezig.Tests/Measures/Tallies/MeasuredDateTests"),
        ("Aanwezig/Occurrences/Sources/DateOverlap", Engines),
        ("Aanwezig/Cases/ExcuseUse", "Aanwezig.Tests/Cases/ExcuseQuotaTests"),
        ("Aanwezig/Cases/FactsOverTime", "Aanwezig.Tests/Cases/OwnParameterTests"),
        ("Aanwezig/Cases/FollowedCase", "Aanwezig.Tests/WorkedCaseTests"),
        ("Aanwezig/Cases/KnownRecord", "Aanwezig.Tests/Cases/KnownRecordsTests"),
        ("Aanwezig/Cases/PeriodCheck", "Aanwezig.Tests/Days/PeriodsTests"),
        ("Aanwezig/Cases/PresentDays", "Aanwezig.Tests/Guards/MomentHoldTests"),

        ("Aanwezig/Measures/MeasureReader", "Aanwezig.Tests/Occurrences/Events/ArmingTests"),
        ("Aanwezig/Measures/MeasureTracks", Engines),
        ("Aanwezig/Measures/Runs/DayRun", "Aanwezig.Tests/Measures/Runs/RunTests"),
        ("Aanwezig/Measures/Runs/RunTrack", Engines),
        ("Aanwezig/Measures/Shares/ScheduledMinutes", "Aanwezig.Tests/Measures/Shares/ShareTallyTests"),
        ("Aanwezig/Measures/Shares/SharePart", "Aanwezig.Tests/Measures/Shares/ShareTallyTests"),
        ("Aanwezig/Measures/Tallies/RecordValues", "Aanwezig.Tests/Measures/Tallies/RecordSelectionTests"),
        ("Aanwezig/Measures/Tallies/RecordsInWindow", "Aanwezig.Tests/Measures/Totals/TotalTallyTests"),
        ("Aanwezig/Measures/Tallies/Tally", "Aanwezig.Tests/Cases/UnregisteredTimeTests"),
        ("Aanwezig/Measures/Totals/SumTrack", Engines),
        ("Aanwezig/Measures/Tracks/DatedAmounts", Engines),
        ("Aanwezig/Measures/Tracks/DatedTrack", Engines),
        ("Aanwezig/Measures/Tracks/Track", Engines),

        ("Aanwezig/Occurrences/Events/EventLoop", "Aanwezig.Tests/Occurrences/Events/CauseTests"),
        ("Aanwezig/Occurrences/Events/RememberedOnsets", "Aanwezig.Tests/Occurrences/Replays/VersionCountingTests"),
        ("Aanwezig/Occurrences/Events/SingleMeasureSteps", Engines),
        ("Aanwezig/Occurrences/Events/StepLimit", "Aanwezig.Tests/Occurrences/Events/DoneLimitTests"),
        ("Aanwezig/Occurrences/Occurrence", "Aanwezig.Tests/Dossier/LedgerTests"),
        ("Aanwezig/Occurrences/Onset", Engines),
        ("Aanwezig/Occurrences/Replays/Replay", "Aanwezig.Tests/Recommendations/UpcomingStepsTests"),
        ("Aanwezig/Occurrences/Sources/DatedFact", Columns),
        ("Aanwezig/Occurrences/Sources/DatedRecords", Engines),
        ("Aanwezig/Occurrences/Sources/FactTrack", "Aanwezig.Tests/Occurrences/Events/CauseTests"),
        ("Aanwezig/Occurrences/Sources/KnownCase", Engines),
        ("Aanwezig/Occurrences/Sources/PackedCase", Columns),
        ("Aanwezig/Occurrences/Sources/PackedFacts", Columns),
        ("Aanwezig/Occurrences/Sources/PackedPlan", Columns),

        ("Aanwezig/Dossier/OpenOutcomes", "Aanwezig.Tests/Dossier/EndingTests"),

        ("Aanwezig/Guards/GuardLook", "Aanwezig.Tests/Guards/GuardRailTests"),

        ("Aanwezig/Recommendations/OpenOccurrences", "Aanwezig.Tests/Guards/EarlierStepTests"),
        ("Aanwezig/Recommendations/Planner", "Aanwezig.Tests/Recommendations/DeadlineTests"),
        ("Aanwezig/Recommendations/ShareFindings", "Aanwezig.Tests/Measures/Shares/ShareTallyTests"),

        ("Aanwezig/Authoring/Rules/CalendarRules", "Rejected/AW3219"),
        ("Aanwezig/Authoring/Rules/DocumentRules", "Rejected/AW3217"),
        ("Aanwezig/Authoring/Rules/DutyRules", "Rejected/AW3212"),
        ("Aanwezig/Authoring/Rules/ExemptionRules", "Rejected/AW3234"),
        ("Aanwezig/Authoring/Rules/JargonAdvice", "Aanwezig.Tests/Authoring/Rules/AdviceTests"),
        ("Aanwezig/Authoring/Rules/JurisdictionRules", "Rejected/AW3203"),
        ("Aanwezig/Authoring/Rules/LowerBound", "Aanwezig.Tests/Authoring/Rules/AdviceTests"),
        ("Aanwezig/Authoring/Rules/MeasureRules", "Rejected/AW3222"),
        ("Aanwezig/Authoring/Rules/MeasuresOfDuties", "Rejected/AW3234"),
        ("Aanwezig/Authoring/Rules/NameRules", "Rejected/AW3210"),
        ("Aanwezig/Authoring/Rules/ParentsAdvice", "Aanwezig.Tests/Authoring/Rules/AdviceTests"),
        ("Aanwezig/Authoring/Rules/ProtocolAdvice", "Rejected/AW4002"),
        ("Aanwezig/Authoring/Rules/ProtocolRules", "Aanwezig.Tests/Authoring/Rules/RejectedDocumentTests"),
        ("Aanwezig/Authoring/Rules/ProtocolScope", "Rejected/AW3201"),
        ("Aanwezig/Authoring/Rules/ReportRules", "Rejected/AW3214"),
        ("Aanwezig/Authoring/Rules/StepAdvice", "Aanwezig.Tests/Authoring/Rules/AdviceTests"),
        ("Aanwezig/Authoring/Rules/StepOrderRules", "Rejected/AW3208"),
        ("Aanwezig/Authoring/Rules/StepReferenceRules", "Rejected/AW3211"),
        ("Aanwezig/Authoring/Rules/StepsBefore", "Aanwezig.Tests/Authoring/Rules/AdviceTests"),
        ("Aanwezig/Authoring/Rules/TextAdvice", "Aanwezig.Tests/Authoring/Texts/ReadabilityTests"),
    ];
}
