using Aanwezig.Attendance;
using Aanwezig.Attendance.Sets;
using Aanwezig.Calendars;
using Aanwezig.Compilation;
using Aanwezig.Definitions;
using Aanwezig.Dossier;
using Aanwezig.Occurrences.Sources;

namespace Aanwezig.Batches;

/// <summary>A question about a set of students: the occurrences with an onset in a period.</summary>
/// <param name="Set">The students.</param>
/// <param name="Compiled">The version in force at the end of the period.</param>
/// <param name="Plan">The plan for packed records; null where students have to be followed as whole cases.</param>
/// <param name="From">The first day of the period, included.</param>
/// <param name="Until">The last day of the period, included.</param>
/// <param name="Versions">The versions of the protocol, earliest first.</param>
/// <param name="Calendars">The calendars that a student may have, by name.</param>
/// <param name="LedgerOf">Follows a whole case to a day; throws for a case that does not allow an answer.</param>
internal sealed record SetQuestion(
    AttendanceSet Set,
    CompiledProtocol Compiled,
    PackedPlan? Plan,
    DateOnly From,
    DateOnly Until,
    IReadOnlyList<ProtocolDefinition> Versions,
    IReadOnlyDictionary<string, SchoolCalendar> Calendars,
    Func<StudentCase, DateOnly, Ledger> LedgerOf);
