namespace Aanwezig.Tests.Rules;

/// <summary>Source files with a rule whose test has another name or place, and where it is: a class of tests, or a folder of rejected files.</summary>
internal static class ElsewhereTable
{
    private const string Engines = "Aanwezig.Testing.Generators.Tests/DayByDay/EnginesAgreeTests";
    private const string Columns = "Aanwezig.Testing.Generators.Tests/DayByDay/ColumnsAgreeTests";
    private const string RandomConditions = "Aanwezig.Testing.Generators.Tests/Properties/CompiledConditionTests";

    public static IReadOnlyList<(string Source, string Test)> Rows { get; } =
    [
        ("Days/DayTable", "Aanwezig.Tests/Compilation/CompiledDaysTests"),
        ("Days/WakeDays", Engines),
        ("Days/WindowTable", "Aanwezig.Tests/Compilation/CompiledDaysTests"),

        ("Conditions/Between", RandomConditions),
        ("Conditions/BetweenNodes", RandomConditions),
        ("Conditions/ComparisonNodes", RandomConditions),
        ("Conditions/ComparisonSides", "Aanwezig.Tests/Recommendations/UpcomingStepsTests"),
        ("Conditions/CompiledCondition", RandomConditions),
        ("Conditions/ConditionCompiler", RandomConditions),
        ("Conditions/ConditionReading", "Aanwezig.Tests/Guards/UnknownGuardTests"),
        ("Conditions/FactValue", "Aanwezig.Tests/Conditions/KleeneTests"),
        ("Conditions/LinearForm", RandomConditions),
        ("Conditions/OperandValues", "Aanwezig.Tests/Conditions/KleeneTests"),
        ("Conditions/Operands", "Aanwezig.Tests/Recommendations/ReportFieldsTests"),
        ("Conditions/SlotValues", RandomConditions),
        ("Conditions/Slots", RandomConditions),
        ("Conditions/ThreeValued", "Aanwezig.Tests/Conditions/KleeneAndNodesTests"),

        ("Cases/ExcuseUse", "Aanwezig.Tests/Cases/ExcuseQuotaTests"),
        ("Cases/FactsOverTime", "Aanwezig.Tests/Cases/OwnParameterTests"),
        ("Cases/FollowedCase", "Aanwezig.Tests/WorkedCaseTests"),
        ("Cases/KnownRecord", "Aanwezig.Tests/Cases/KnownRecordsTests"),
        ("Cases/PeriodCheck", "Aanwezig.Tests/Days/PeriodsTests"),
        ("Cases/PresentDays", "Aanwezig.Tests/Guards/MomentHoldTests"),

        ("Measures/MeasureReader", "Aanwezig.Tests/Occurrences/Events/ArmingTests"),
        ("Measures/MeasureTracks", Engines),
        ("Measures/Runs/DayRun", "Aanwezig.Tests/Measures/Runs/RunTests"),
        ("Measures/Runs/RunTrack", Engines),
        ("Measures/Shares/ScheduledMinutes", "Aanwezig.Tests/Measures/Shares/ShareTallyTests"),
        ("Measures/Shares/SharePart", "Aanwezig.Tests/Measures/Shares/ShareTallyTests"),
        ("Measures/Tallies/RecordValues", "Aanwezig.Tests/Measures/Tallies/RecordSelectionTests"),
        ("Measures/Tallies/RecordsInWindow", "Aanwezig.Tests/Measures/Totals/TotalTallyTests"),
        ("Measures/Tallies/Tally", "Aanwezig.Tests/Cases/UnregisteredTimeTests"),
        ("Measures/Totals/SumTrack", Engines),
        ("Measures/Tracks/DatedAmounts", Engines),
        ("Measures/Tracks/DatedTrack", Engines),
        ("Measures/Tracks/Track", Engines),

        ("Occurrences/Enrolment", "Aanwezig.Tests/Dossier/EndingTests"),
        ("Occurrences/Events/EventLoop", "Aanwezig.Tests/Occurrences/Events/CauseTests"),
        ("Occurrences/Events/RememberedOnsets", "Aanwezig.Tests/Occurrences/Replays/VersionCountingTests"),
        ("Occurrences/Events/SingleMeasureSteps", Engines),
        ("Occurrences/Events/StepLimit", "Aanwezig.Tests/Occurrences/Events/DoneLimitTests"),
        ("Occurrences/Occurrence", "Aanwezig.Tests/Dossier/LedgerTests"),
        ("Occurrences/Onset", Engines),
        ("Occurrences/Replays/Replay", "Aanwezig.Tests/Recommendations/UpcomingStepsTests"),
        ("Occurrences/Sources/DatedFact", Columns),
        ("Occurrences/Sources/DatedRecords", Engines),
        ("Occurrences/Sources/FactTrack", "Aanwezig.Tests/Occurrences/Events/CauseTests"),
        ("Occurrences/Sources/KnownCase", Engines),
        ("Occurrences/Sources/PackedCase", Columns),
        ("Occurrences/Sources/PackedFacts", Columns),
        ("Occurrences/Sources/PackedPlan", Columns),

        ("Dossier/OpenOutcomes", "Aanwezig.Tests/Dossier/EndingTests"),

        ("Guards/GuardLook", "Aanwezig.Tests/Guards/GuardRailTests"),

        ("Recommendations/OpenOccurrences", "Aanwezig.Tests/Guards/EarlierStepTests"),
        ("Recommendations/Planner", "Aanwezig.Tests/Recommendations/DeadlineTests"),
        ("Recommendations/ShareFindings", "Aanwezig.Tests/Measures/Shares/ShareTallyTests"),

        ("Authoring/Rules/CalendarRules", "Rejected/AW3219"),
        ("Authoring/Rules/DocumentRules", "Rejected/AW3217"),
        ("Authoring/Rules/DutyRules", "Rejected/AW3212"),
        ("Authoring/Rules/ExemptionRules", "Rejected/AW3234"),
        ("Authoring/Rules/JargonAdvice", "Aanwezig.Tests/Authoring/Rules/AdviceTests"),
        ("Authoring/Rules/JurisdictionRules", "Rejected/AW3203"),
        ("Authoring/Rules/LowerBound", "Aanwezig.Tests/Authoring/Rules/AdviceTests"),
        ("Authoring/Rules/MeasureRules", "Rejected/AW3222"),
        ("Authoring/Rules/MeasuresOfDuties", "Rejected/AW3234"),
        ("Authoring/Rules/NameRules", "Rejected/AW3210"),
        ("Authoring/Rules/ParentsAdvice", "Aanwezig.Tests/Authoring/Rules/AdviceTests"),
        ("Authoring/Rules/ProtocolAdvice", "Rejected/AW4002"),
        ("Authoring/Rules/ProtocolRules", "Aanwezig.Tests/Authoring/Rules/RejectedDocumentTests"),
        ("Authoring/Rules/ProtocolScope", "Rejected/AW3201"),
        ("Authoring/Rules/ReportRules", "Rejected/AW3214"),
        ("Authoring/Rules/StepAdvice", "Aanwezig.Tests/Authoring/Rules/AdviceTests"),
        ("Authoring/Rules/StepOrderRules", "Rejected/AW3208"),
        ("Authoring/Rules/StepReferenceRules", "Rejected/AW3211"),
        ("Authoring/Rules/StepsBefore", "Aanwezig.Tests/Authoring/Rules/AdviceTests"),
        ("Authoring/Rules/TextAdvice", "Aanwezig.Tests/Authoring/Texts/ReadabilityTests"),
    ];
}
