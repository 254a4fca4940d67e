using Aanwezig.Attendance;

namespace Aanwezig.Changes;

/// <summary>What is known about a student at one moment of following, on one day; the answer is worked out when it is first asked for, and once.</summary>
internal sealed class TrackerState
{
    private readonly Protocol _protocol;
    private readonly StudentCase _without;
    private readonly ArraySegment<AttendanceRecord> _records;
    private StudentCase? _known;
    private Assessment? _answer;

    /// <summary>Stands at a case.</summary>
    public TrackerState(Protocol protocol, StudentCase known, DateOnly on) => (_protocol, _without, _known, On) = (protocol, known, known, on);

    /// <summary>Stands at all that another stands at, with these registrations, on a day.</summary>
    public TrackerState(TrackerState other, ArraySegment<AttendanceRecord> records, DateOnly on) => (_protocol, _without, _records, On) = (other._protocol, other._without, records, on);

    public DateOnly On { get; }

    public bool HasDossier => _without.Dossier.Count > 0;

    public string Student => _without.Student.Id;

    public StudentCase Known => LazyField.Made(ref _known, this, static standing => standing._without with { Records = [.. standing._records] });

    public Assessment Answer => LazyField.Made(ref _answer, this, static standing => standing._protocol.Assess(standing.Known, standing.On));
}
