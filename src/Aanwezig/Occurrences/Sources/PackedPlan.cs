using Aanwezig.Attendance;
using Aanwezig.Attendance.Sets;
using Aanwezig.Cases;
using Aanwezig.Compilation;
using Aanwezig.Definitions;

namespace Aanwezig.Occurrences.Sources;

/// <summary>The contributions of packed records to the measures of a protocol, computed once for each code and activity.</summary>
internal sealed class PackedPlan
{
    private readonly Contribution[][] _contributions;
    private readonly int[] _wayOf;
    private readonly bool[] _arePart;

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

        IgnoresStarts = settings.IgnoresStarts;
        _arePart = [.. codes.Select(code => settings.KindOf(code) is { } kind && kind.IsPart())];
        Ways = ways.Count;
        _contributions = [.. Enumerable.Range(0, codes.Count * PackedRecord.Activities).Select(kind => (Contribution[])
            [.. ways.Select((counted, way) => counted[kind] is { } one ? one with { Way = way } : (Contribution?)null).OfType<Contribution>()])];
    }

    public CompiledProtocol Protocol { get; }

    /// <summary>Whether starts of records say nothing.</summary>
    public bool IgnoresStarts { get; }

    /// <summary>The number of different ways in which the measures count records.</summary>
    public int Ways { get; }

    /// <summary>
    /// Returns the plan of a protocol for records with these codes, each identified by its place. Returns null where the protocol reads more of a
    /// record than its code, activity, date and minutes.
    /// </summary>
    public static PackedPlan? Of(CompiledProtocol protocol, IReadOnlyList<string> codes) =>
        protocol.Slots.Apart.Count == 0
        && protocol.Definition.Attendance.Excuses.Count == 0
        && Array.TrueForAll(protocol.Measures, measure => measure.Tracking != Tracking.Afresh && measure.Definition.Where is null)
            ? new PackedPlan(protocol.BesideSingleMeasures, codes)
            : null;

    /// <summary>Returns the contributions of a record; empty for most records.</summary>
    public Contribution[] Of(PackedRecord record) => _contributions[(record.Code * PackedRecord.Activities) + record.ActivityPlace];

    /// <summary>Returns whether a record stands for a part of a lesson.</summary>
    public bool IsPart(PackedRecord record) => _arePart[record.Code];

    /// <summary>Returns the way in which a measure counts records; measures that count them alike share one.</summary>
    public int WayOf(int measure) => _wayOf[measure];

    // Returns one contribution for each code and activity; null where there is none.
    private static Contribution?[] Counted(CompiledMeasure measure, AttendanceSettings settings, IReadOnlyList<string> codes)
    {
        var counted = new Contribution?[codes.Count * PackedRecord.Activities];
        for (var code = 0; code < codes.Count; code++)
        {
            if (settings.KindOf(codes[code]) is not { } kind)
            {
                continue;
            }

            foreach (var activity in Enum.GetValues<Activity>())
            {
                counted[(code * PackedRecord.Activities) + (int)activity] = Contribution.Of(measure, settings, Written(settings, codes[code], kind, activity));
            }

            counted[(code * PackedRecord.Activities) + PackedRecord.NoActivity] = counted[(code * PackedRecord.Activities) + (int)Activity.Lesson];
        }

        return counted;
    }

    // The record stands for any record on a school day; the day on which its reason settles is looked up for each record.
    private static KnownRecord Written(AttendanceSettings settings, string code, AttendanceKind kind, Activity activity)
    {
        var settles = settings.SettlingOf(kind);
        var record = new AttendanceRecord(default, 0, code) { Activity = activity };
        return new KnownRecord(record, kind, settles is null ? null : DateOnly.MaxValue, settles?.Becomes ?? kind, OnSchoolDay: true, IsRegistered: true);
    }
}
