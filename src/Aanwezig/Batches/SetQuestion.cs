using Aanwezig.Attendance;
using Aanwezig.Attendance.Sets;
using Aanwezig.Calendars;
using Aanwezig.Compilation;
using Aanwezig.Definitions;
using Aanwezig.Dossier;
using Aanwezig.Occurrences.Sources;

namespace Aanwezig.Batches;

/// <summary>What is asked of a set of students: the occurrences with an onset in a period.</summary>
/// <param name="Set">The students.</param>
/// <param name="Compiled">The version in force at the end of the period.</param>
/// <param name="Plan">What packed records bring to its measures; null where students have to be followed as whole cases.</param>
/// <param name="From">The first day.</param>
/// <param name="Until">The last day.</param>
/// <param name="Versions">The versions of the protocol, earliest first.</param>
/// <param name="Calendars">The calendars that a student may have, by name.</param>
/// <param name="LedgerOf">Follows a whole case to a day; refuses one that does not allow an answer.</param>
internal sealed record SetQuestion(
    AttendanceSet Set,
    CompiledProtocol Compiled,
    PackedPlan? Plan,
    DateOnly From,
    DateOnly Until,
    IReadOnlyList<ProtocolDefinition> Versions,
    IReadOnlyDictionary<string, SchoolCalendar> Calendars,
    Func<StudentCase, DateOnly, Ledger> LedgerOf);
