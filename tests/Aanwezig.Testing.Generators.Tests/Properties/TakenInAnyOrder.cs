using Aanwezig.Attendance;
using Aanwezig.Changes;
using Aanwezig.Diagnostics;
using Aanwezig.Occurrences;
using Aanwezig.Recommendations;
using Aanwezig.Testing.Generators;

namespace Aanwezig.Testing.Generators.Tests.Properties;

/// <summary>The claim that whatever is taken, in whatever order and between whatever days, what occurs is found as it is afresh, and what is a mistake is refused.</summary>
internal sealed class TakenInAnyOrder
{
    private readonly RandomCase _random;
    private readonly Random _dice;
    private readonly Tracker _tracker;
    private readonly List<(AnswerChange Change, StudentCase Known, DateOnly On)> _told = [];
    private readonly List<TrackedEvent> _events;
    private StudentCase _known;

    private TakenInAnyOrder(RandomCase random, int seed, int events)
    {
        (_random, _dice) = (random, new Random(seed));
        _known = random.Student with { Records = [], Dossier = [], Consents = [], Facts = [], Exemptions = [], Enrolments = [] };
        var mistaken = random.Student.Records.Take(12).SelectMany(Mistaken).Select(TrackedEvent.Of);
        _events = [.. TrackedEvent.Of(random.Student).Concat(mistaken).OrderBy(_ => _dice.Next())];
        var first = random.From.AddDays(_dice.Next(random.On.DayNumber - random.From.DayNumber));
        foreach (var one in _events.SkipLast(events))
        {
            _known = random.Protocol.Check(one.With(_known), first).Count == 0 ? one.With(_known) : _known;
        }

        _events = [.. _events.TakeLast(events)];
        _tracker = new Tracker(random.Protocol, _known, first);
    }

    /// <summary>How many events were taken in packed form.</summary>
    public static int Packed { get; private set; }

    /// <summary>What contradicts the claim for a case of which so many events are taken and all others are known before; null: nothing.</summary>
    public static string? Contradiction(RandomCase random, int seed, int events) => new TakenInAnyOrder(random, seed, events).Contradiction();

    private string? Contradiction()
    {
        foreach (var one in _events)
        {
            if ((_dice.Next(5) == 0 ? GoneOn() : null) is { } late)
            {
                return late;
            }

            Packed += _tracker.IsPacked ? 1 : 0;
            if ((Taken(one) ?? Undone(one)) is { } wrong)
            {
                return wrong;
            }
        }

        return Answered();
    }

    private string? GoneOn()
    {
        var before = _tracker.Occurrences;
        return Wrong(before, _tracker.GoOnTo(_tracker.On.AddDays(_dice.Next(Math.Min(30, _random.On.DayNumber - _tracker.On.DayNumber + 1)))));
    }

    private string? Taken(TrackedEvent one)
    {
        var (before, next) = (_tracker.Occurrences, one.With(_known));
        try
        {
            var change = one.Take(_tracker);
            _known = next;
            return Wrong(before, change);
        }
        catch (InvalidInputException refused)
        {
            return Named(_random.Protocol.Check(next, _tracker.On)) != Named(refused.Diagnostics) ? "refused for something else"
                : !ReferenceEquals(before, _tracker.Occurrences) || !_tracker.Known.Records.SequenceEqual(_known.Records) ? "changed by what it refused"
                : null;
        }
    }

    private string? Wrong(IReadOnlyList<OccurrenceRecord> before, AnswerChange change)
    {
        _told.Add((change, _known, _tracker.On));
        var afresh = _random.Protocol.Replay(_known, DateOnly.MinValue, _tracker.On);
        return !afresh.SequenceEqual(_tracker.Occurrences) ? $"on {_tracker.On:O}, afresh:\n{Lines(afresh)}\ntracked:\n{Lines(_tracker.Occurrences)}"
            : !afresh.SequenceEqual(change.Occurrences.ApplyTo(before)) ? $"on {_tracker.On:O} the change does not lead to:\n{Lines(afresh)}"
            : null;
    }

    // What brought something about is corrected at once, so that it has to go again.
    private string? Undone(TrackedEvent one)
    {
        if (one.Record is not { Id: { } id } record || !_known.Records.Contains(record) || _told is [] or [.., { Change.Occurrences.IsEmpty: true }])
        {
            return null;
        }

        var corrected = record with { Id = $"{id} undone", Supersedes = id, RecordedAt = record.Date.ToDateTime(new TimeOnly(23, 59)), Code = _dice.Next(2) == 0 ? "present" : "unexcused" };
        return Taken(TrackedEvent.Of(corrected)) ?? Taken(TrackedEvent.Of(corrected with { Id = $"{id} undone again", Supersedes = corrected.Id }));
    }

    // Asked long after: the answer as it was then.
    private string? Answered()
    {
        var late = _told.Count == 0 ? null : WrongAfter(_told[_dice.Next(_told.Count)]);
        return late
            ?? Written.Difference(Written.Json(_random.Protocol.Assess(_known, _tracker.On)), Written.Json(_tracker.Answer));
    }

    private string? WrongAfter((AnswerChange Change, StudentCase Known, DateOnly On) told) =>
        Written.Difference(Written.Json(_random.Protocol.Assess(told.Known, told.On)), Written.Json(told.Change.After));

    // Some of these correct one record twice, or in a circle, or at one moment.
    private IEnumerable<AttendanceRecord> Mistaken(AttendanceRecord record)
    {
        var at = record.Date.ToDateTime(new TimeOnly(8 + _dice.Next(3), 0));
        var (first, second) = ($"{record.Id}+{_dice.Next(3)}", $"{record.Id}+{_dice.Next(3)}");
        yield return (record with { Id = first, Supersedes = record.Id, RecordedAt = at, Minutes = 5 });
        yield return (record with { Id = second, Supersedes = _dice.Next(2) == 0 ? first : record.Id, RecordedAt = at.AddHours(_dice.Next(2)), Code = "excused" });
        yield return _dice.Next(6) switch
        {
            0 => record,
            1 => record with { Id = null, Code = "no such code" },
            2 => record with { Id = null, Minutes = 1441 },
            3 => record with { Id = "round", Supersedes = "round", RecordedAt = at },
            4 => record with { Id = null, Supersedes = first, RecordedAt = null },
            _ => record with { Id = null, Date = record.Date.AddDays(_dice.Next(60)), Supersedes = null },
        };
    }

    private static string Named(IEnumerable<Diagnostic> mistakes) => string.Join('\n', mistakes.Select(mistake => mistake.ToString()));

    private static string Lines(IEnumerable<OccurrenceRecord> occurrences) => string.Join('\n', occurrences.Select(one => $"{one.Step} {one.Onset:O} {one.Outcome} {one.Ended:O}"));
}
