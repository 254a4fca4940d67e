using Aanwezig.Attendance.Sets;
using Aanwezig.Definitions;
using Aanwezig.Occurrences;

namespace Aanwezig.Cli.Requests;

/// <summary>A cursor over the replay of a set by one protocol, from student to student.</summary>
internal sealed class ReplayCursor : IDisposable
{
    private readonly Protocol _protocol;
    private readonly AttendanceSet _set;
    private readonly int _inForce;
    private readonly IEnumerator<SetOccurrence> _occurrences;
    private bool _more;

    public ReplayCursor(Protocol protocol, AttendanceSet set, DateOnly from, DateOnly until, CancellationToken interrupted)
    {
        (_protocol, _set) = (protocol, set);
        _inForce = Math.Max(0, protocol.Versions.Count(version => version.InForceFrom <= until) - 1);
        _occurrences = protocol.Replay(set, from, until, new BatchOptions { Cancellation = interrupted }).GetEnumerator();
        _more = _occurrences.MoveNext();
    }

    /// <summary>Adds the occurrences of a student; students must come in the order of the set.</summary>
    public void AddOf(string student, List<OccurrenceRecord> found)
    {
        while (_more && _set.Student(_occurrences.Current.Student).Id == student)
        {
            found.Add(RecordOf(student, _occurrences.Current));
            _more = _occurrences.MoveNext();
        }
    }

    public void Dispose() => _occurrences.Dispose();

    private OccurrenceRecord RecordOf(string student, SetOccurrence occurrence)
    {
        var version = _protocol.Versions[occurrence.Version];
        var step = version.Steps[occurrence.Step];
        return new OccurrenceRecord(student, step.Id, step.Title, occurrence.Onset, occurrence.Ended, occurrence.Outcome)
        {
            EarlierVersion = occurrence.Version == _inForce ? null : version,
        };
    }
}
