using System.Collections.Concurrent;
using System.Collections.Frozen;
using Aanwezig.Attendance;
using Aanwezig.Attendance.Sets;
using Aanwezig.Calendars;
using Aanwezig.Cases;
using Aanwezig.Compilation;
using Aanwezig.Definitions;
using Aanwezig.Occurrences.Sources;

namespace Aanwezig.Batches;

/// <summary>A version of a protocol that follows single students in packed form. Safe to share between threads.</summary>
internal sealed class PackedVersion
{
    private readonly PackedPlan _plan;
    private readonly FrozenDictionary<string, ushort> _codes;
    private readonly ConcurrentBag<PackedCase> _idle = [];
    private Answered? _answered;

    private PackedVersion(PackedPlan plan, FrozenDictionary<string, ushort> codes)
    {
        (_plan, _codes) = (plan, codes);
        LooksAtDossier = Array.Exists(plan.Protocol.Steps, step => step.Definition.AtMost is { Counting: Counting.Done });
    }

    public CompiledProtocol Protocol => _plan.Protocol;

    /// <summary>Whether a limit counts entries <c>done</c> of the dossier.</summary>
    public bool LooksAtDossier { get; }

    /// <summary>Returns the packed version; null where the protocol reads more of a record than eight bytes hold.</summary>
    public static PackedVersion? Of(CompiledProtocol protocol)
    {
        string[] codes = [.. Names.All<AttendanceKind>().Concat(protocol.Definition.Attendance.Codes.Keys).Distinct(StringComparer.Ordinal)];
        return codes.Length <= ushort.MaxValue && PackedPlan.Of(protocol, codes) is { } plan
            ? new PackedVersion(plan, codes.Index().ToFrozenDictionary(pair => pair.Item, pair => (ushort)pair.Index, StringComparer.Ordinal))
            : null;
    }

    /// <summary>Returns whether the version can answer on a day with a calendar.</summary>
    public bool Answers(SchoolCalendar calendar, DateOnly on)
    {
        if (_answered is { } known && known.On == on && known.Calendar == calendar)
        {
            return true;
        }

        var answers = PeriodCheck.Answers(Protocol.Definition, calendar, on);
        _answered = answers ? new Answered(calendar, on) : _answered;
        return answers;
    }

    /// <summary>Packs a record in eight bytes. Returns false where it does not fit, or the protocol has no kind for its code.</summary>
    public bool TryPack(AttendanceRecord record, out PackedRecord packed)
    {
        packed = default;
        if (record.Minutes is < 0 or > CaseCheck.MinutesOfDay
            || !Enum.IsDefined(record.Activity)
            || !Attendance.Sets.PackedMoments.TryDay(record.Date, out var day)
            || !Attendance.Sets.PackedMoments.TryStart(record.Start, out var start)
            || !_codes.TryGetValue(record.Code, out var code))
        {
            return false;
        }

        packed = new PackedRecord(day, start, code, record.Minutes, record.WrittenActivity);
        return true;
    }

    /// <summary>Returns an idle case, or a new one.</summary>
    public PackedCase Take() => _idle.TryTake(out var idle) ? idle : new PackedCase(_plan);

    /// <summary>Returns a case to the idle ones.</summary>
    public void Put(PackedCase idle) => _idle.Add(idle);

    private sealed record Answered(SchoolCalendar Calendar, DateOnly On);
}
