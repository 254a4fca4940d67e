using Aanwezig.Attendance;
using Aanwezig.Cases;
using Aanwezig.Definitions;
using Aanwezig.Measures.Tallies;

namespace Aanwezig.Measures.Shares;

/// <summary>The role of a record in a share.</summary>
internal enum ShareRole
{
    /// <summary>The minutes were attended.</summary>
    Attended,

    /// <summary>The minutes belong to neither side.</summary>
    LeftOut,

    /// <summary>The minutes were missed.</summary>
    Missed,
}

/// <summary>A record in a share, with its roles for the least and the most missed time.</summary>
internal sealed record SharePart(KnownRecord Known, ShareRole AtLeast, ShareRole AtMost, int MissedMinutes)
{
    public static SharePart Of(MeasureDefinition measure, AttendanceSettings settings, KnownRecord record, DateOnly day)
    {
        var roles = Roles(measure, settings, record, day).ToList();
        return new SharePart(record, roles.Min(), roles.Max(), RecordAmount.MinutesOf(measure, settings, record, day));
    }

    private static IEnumerable<ShareRole> Roles(MeasureDefinition measure, AttendanceSettings settings, KnownRecord record, DateOnly day)
    {
        if (!record.IsRegistered)
        {
            return Enum.GetValues<ShareRole>();
        }

        var kind = record.KindOn(day);
        if (measure.Codes.Count > 0 && measure.Codes.Contains(record.Record.Code))
        {
            return [ShareRole.Missed];
        }

        // An open reason that the protocol names counts for certain; an open reason that is merely not left out may still be left out later.
        return kind != AttendanceKind.Unknown || measure.Without.Contains(kind) || (measure.Keys.Has("of") && measure.Kinds.Contains(kind))
            ? [RoleOf(measure, settings, kind)]
            : RecordSelection.MayBecome.Select(outcome => RoleOf(measure, settings, outcome));
    }

    private static ShareRole RoleOf(MeasureDefinition measure, AttendanceSettings settings, AttendanceKind kind) =>
        kind == AttendanceKind.Cancelled || measure.Without.Contains(kind) ? ShareRole.LeftOut
        : RecordSelection.KindsOf(measure, settings).Contains(kind) ? ShareRole.Missed
        : ShareRole.Attended;
}
