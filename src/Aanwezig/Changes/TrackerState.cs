using Aanwezig.Attendance;

namespace Aanwezig.Changes;

/// <summary>The state of a tracker after one event: a case and a day. The answer is made on first use, and once.</summary>
internal sealed class TrackerState
{
    private readonly StudentCase _without;
    private readonly ArraySegment<AttendanceRecord> _records;
    private StudentCase? _known;
    private Assessment? _answer;

    /// <summary>Makes the state of a case.</summary>
    public TrackerState(Protocol protocol, StudentCase known, DateOnly on) => (Protocol, _without, _known, On) = (protocol, known, known, on);

    /// <summary>Makes the state of another one's case with other registrations, on a day.</summary>
    public TrackerState(TrackerState other, ArraySegment<AttendanceRecord> records, DateOnly on) => (Protocol, _without, _records, On) = (other.Protocol, other._without, records, on);

    /// <summary>The protocol that answers on the day.</summary>
    public Protocol Protocol { get; }

    public DateOnly On { get; }

    public bool HasDossier => _without.Dossier.Count > 0;

    public string Student => _without.Student.Id;

    public StudentCase Known => LazyField.Made(ref _known, this, static standing => standing._without with { Records = [.. standing._records] });

    public Assessment Answer => LazyField.Made(ref _answer, this, static standing => standing.Protocol.Assess(standing.Known, standing.On));
}
