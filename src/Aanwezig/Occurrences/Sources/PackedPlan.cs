using Aanwezig.Attendance;
using Aanwezig.Attendance.Sets;
using Aanwezig.Cases;
using Aanwezig.Compilation;
using Aanwezig.Definitions;

namespace Aanwezig.Occurrences.Sources;

/// <summary>What records in eight bytes bring to the measures of a protocol, worked out once for each code and activity.</summary>
internal sealed class PackedPlan
{
    private const int Activities = 32;
    private readonly Contribution[][] _contributions;
    private readonly int[] _wayOf;

    private PackedPlan(CompiledProtocol protocol, IReadOnlyList<string> codes)
    {
        Protocol = protocol;
        var settings = protocol.Definition.Attendance;
        var ways = new List<Contribution?[]>();
        _wayOf = new int[protocol.Measures.Length];
        foreach (var measure in protocol.Measures)
        {
            var counted = Counted(measure, settings, codes);
            var way = ways.FindIndex(other => other.SequenceEqual(counted));
            _wayOf[measure.Slot] = way < 0 ? ways.Count : way;
            if (way < 0)
            {
                ways.Add(counted);
            }
        }

        Ways = ways.Count;
        _contributions = [.. Enumerable.Range(0, codes.Count * Activities).Select(kind => (Contribution[])
            [.. ways.Select((counted, way) => counted[kind] is { } one ? one with { Way = way } : (Contribution?)null).OfType<Contribution>()])];
    }

    public CompiledProtocol Protocol { get; }

    /// <summary>In how many ways its measures count records.</summary>
    public int Ways { get; }

    /// <summary>The plan of a protocol for records with these codes, each known by its place; null where the protocol asks more of a record than its code, activity, date and minutes.</summary>
    public static PackedPlan? Of(CompiledProtocol protocol, IReadOnlyList<string> codes) =>
        protocol.Slots.Apart.Count == 0
        && protocol.Definition.Attendance.Excuses.Count == 0
        && Array.TrueForAll(protocol.Measures, measure => measure.Tracking != Tracking.Afresh && measure.Definition.Where is null)
            ? new PackedPlan(protocol.BesideSingleMeasures, codes)
            : null;

    /// <summary>What a record brings; nothing for most.</summary>
    public Contribution[] Of(PackedRecord record) => _contributions[(record.Code * Activities) + (int)record.Activity];

    /// <summary>The way in which a measure counts records: that of all which count the same of each.</summary>
    public int WayOf(int measure) => _wayOf[measure];

    // For each code and activity.
    private static Contribution?[] Counted(CompiledMeasure measure, AttendanceSettings settings, IReadOnlyList<string> codes)
    {
        var counted = new Contribution?[codes.Count * Activities];
        for (var code = 0; code < codes.Count; code++)
        {
            foreach (var activity in Enum.GetValues<Activity>())
            {
                counted[(code * Activities) + (int)activity] = settings.KindOf(codes[code]) is { } kind
                    ? Contribution.Of(measure, settings, Written(settings, codes[code], kind, activity))
                    : null;
            }
        }

        return counted;
    }

    // As any other record of a day that is a school day; the date on which its reason settles is looked up for each.
    private static KnownRecord Written(AttendanceSettings settings, string code, AttendanceKind kind, Activity activity)
    {
        var settles = settings.SettlingOf(kind);
        var record = new AttendanceRecord(default, 0, code) { Activity = activity };
        return new KnownRecord(record, kind, settles is null ? null : DateOnly.MaxValue, settles?.Becomes ?? kind, OnSchoolDay: true, IsRegistered: true);
    }
}
