namespace Aanwezig.Tests.Rules;

internal static partial class ElsewhereTable
{
    // What a protocol and a case are made of, and how they are followed.
    private static IEnumerable<(string Source, string Test)> Ground =>
    [
        .. In("Aanwezig.Testing.Generators.Tests/DayByDay/ChangingDaysTests",
            "Aanwezig/Compilation/CompiledMeasure", "Aanwezig/Snapshots/AfreshTrack", "Aanwezig/Snapshots/ChangingDays"),
        .. In("Aanwezig.Testing.Generators.Tests/DayByDay/ColumnsAgreeTests",
            "Aanwezig/Batches/DatedFactLists", "Aanwezig/Compilation/SingleMeasureStep"),
        .. In("Aanwezig.Testing.Generators.Tests/DayByDay/EnginesAgreeTests",
            "Aanwezig/Compilation/AffectedSteps", "Aanwezig/Compilation/CompiledStep", "Aanwezig/Snapshots/SnapshotCache"),
        .. In("Aanwezig.Tests/Attendance/CaseCheckTests", "Aanwezig/Attendance/CaseDefect"),
        .. In("Aanwezig.Tests/Attendance/NamesTests", "Aanwezig/Attendance/ClosedList"),
        .. In("Aanwezig.Tests/Attendance/Sets/AttendanceSetTests",
            "Aanwezig/Attendance/Sets/AttendanceSetBuilder", "Aanwezig/Attendance/Sets/FactLists", "Aanwezig/Attendance/Sets/NoteReader",
            "Aanwezig/Attendance/Sets/PackedMoments", "Aanwezig/Attendance/Sets/RecordLog", "Aanwezig/Attendance/Sets/RecordNotes",
            "Aanwezig/Attendance/Sets/SetAssembly", "Aanwezig/Attendance/Sets/SetDraft", "Aanwezig/Attendance/Sets/SetLists",
            "Aanwezig/Attendance/Sets/TextColumn", "Aanwezig/Attendance/Sets/TextLog", "Aanwezig/Attendance/Sets/WordTable"),
        .. In("Aanwezig.Tests/Authoring/Layout/LaidOutFilesTests", "Aanwezig/DocumentLayout"),
        .. In("Aanwezig.Tests/Authoring/Rules/RejectedDocumentTests", "Aanwezig/Definitions/KeySpans"),
        .. In("Aanwezig.Tests/Authoring/Schemas/RejectedShapeTests", "Aanwezig/Definitions/MeasureForm"),
        .. In("Aanwezig.Tests/Batches/SetReplayTests", "Aanwezig/Batches/SetFollower"),
        .. In("Aanwezig.Tests/Cases/ExemptTimeTests", "Aanwezig/Definitions/ExemptionDefinition"),
        .. In("Aanwezig.Tests/Changes/TrackerTests", "Aanwezig/Batches/PackedStudent", "Aanwezig/Batches/PackedVersion"),
        .. In("Aanwezig.Tests/Compilation/CompiledDaysTests", "Aanwezig/Compilation/CompiledProtocol"),
        .. In("Aanwezig.Tests/Guards/AuthorityGuardTests", "Aanwezig/Definitions/JurisdictionDefinition"),
        .. In("Aanwezig.Tests/Measures/Totals/TotalTallyTests", "Aanwezig/Definitions/AttendanceSettings"),
        .. In("Aanwezig.Tests/Recommendations/ReservedAsksTests", "Aanwezig/Definitions/ReservedSteps"),
        .. In("Aanwezig.Tests/WorkedCaseTests", "Aanwezig/Assessment", "Aanwezig/Protocol"),
    ];
}
