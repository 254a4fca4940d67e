using Aanwezig.Attendance;
using Aanwezig.Attendance.Sets;
using Aanwezig.Compilation;
using Aanwezig.Definitions;
using Aanwezig.Evaluation.Tallies;

namespace Aanwezig.Evaluation.Events;

/// <summary>What records in eight bytes bring to the measures of a protocol, worked out once for each code and activity.</summary>
internal sealed class PackedPlan
{
    private const int Activities = 32;
    private readonly Contribution[][] _contributions;

    private PackedPlan(CompiledProtocol protocol, IReadOnlyList<string> codes)
    {
        Protocol = protocol;
        _contributions = new Contribution[codes.Count * Activities][];
        var settings = protocol.Definition.Attendance;
        for (var code = 0; code < codes.Count; code++)
        {
            foreach (var activity in Enum.GetValues<Activity>())
            {
                _contributions[(code * Activities) + (int)activity] =
                    settings.KindOf(codes[code]) is { } kind ? [.. Of(settings, codes[code], kind, activity)] : [];
            }
        }
    }

    public CompiledProtocol Protocol { get; }

    /// <summary>The plan of a protocol for records with these codes, each known by its place; null where the protocol asks more of a record than its code, activity, date and minutes.</summary>
    public static PackedPlan? Of(CompiledProtocol protocol, IReadOnlyList<string> codes) =>
        protocol.Slots.Apart.Count == 0
        && protocol.Definition.Attendance.Excuses.Count == 0
        && Array.TrueForAll(protocol.Measures, measure => measure.Tracking != Tracking.Afresh && measure.Definition.Where is null)
            ? new PackedPlan(protocol, codes)
            : null;

    /// <summary>What a record brings; nothing for most.</summary>
    public Contribution[] Of(PackedRecord record) => _contributions[(record.Code * Activities) + (int)record.Activity];

    private IEnumerable<Contribution> Of(AttendanceSettings settings, string code, AttendanceKind kind, Activity activity)
    {
        var settles = kind == AttendanceKind.Unknown ? settings.Unknown : null;
        var becomes = settles?.Becomes ?? kind;
        foreach (var measure in Protocol.Measures)
        {
            var written = Selected(measure.Definition, settings, code, kind, activity);
            var settled = Selected(measure.Definition, settings, code, becomes, activity);
            if (measure.Tracking != Tracking.Onsets && (written != Tallies.Selected.No || settled != Tallies.Selected.No))
            {
                var asWritten = BroughtBy(measure.Definition, settings, written, kind);
                var asSettled = BroughtBy(measure.Definition, settings, settled, becomes);
                yield return new Contribution(measure.Slot, asWritten, asSettled, asWritten != asSettled, measure.IsOfEnrolment);
            }
        }
    }

    private static Brought BroughtBy(MeasureDefinition measure, AttendanceSettings settings, Selected selected, AttendanceKind kind) =>
        new(selected, measure.Form == MeasureForm.Total, kind == AttendanceKind.Late ? measure.Lateness : null, settings.LessonMinutes);

    // Read by the same words as any other record, of a day that is a school day.
    private static Selected Selected(MeasureDefinition measure, AttendanceSettings settings, string code, AttendanceKind kind, Activity activity)
    {
        var record = new AttendanceRecord(default, 0, code) { Activity = activity };
        return Selection.Of(measure, settings, new KnownRecord(record, kind, null, kind, OnSchoolDay: true, IsRegistered: true), default);
    }
}
