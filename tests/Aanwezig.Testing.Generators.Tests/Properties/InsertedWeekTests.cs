using Aanwezig.Attendance;
using Aanwezig.Occurrences;

namespace Aanwezig.Testing.Generators.Tests.Properties;

public class InsertedWeekTests
{
    [Fact]
    public void ClosedWeek_ChangesNoVerdictOnTheClocksOfTheSchool() => Trials.Hold(random => InsertedWeek.Contradiction(random, Replay));

    [Fact]
    public void EngineForWhichAClosedWeekExists_IsFound() => Trials.AreFalsifiedBy(random => InsertedWeek.Contradiction(random, OnAnOpenCalendar));

    private static IReadOnlyList<OccurrenceRecord> Replay(Protocol protocol, StudentCase student, DateOnly on) => protocol.Replay(student, protocol.Versions[0].InForceFrom, on);

    // Every weekday of the inserted week is opened again, so that the week counts.
    private static IReadOnlyList<OccurrenceRecord> OnAnOpenCalendar(Protocol protocol, StudentCase student, DateOnly on)
    {
        var week = LaterWeek.All.FirstOrDefault(week => protocol.Definition.Calendar!.EndsWith(week.Monday.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal));
        return week is null ? Replay(protocol, student, on) : Replay(week.Opened(protocol), student, on);
    }
}
