using Aanwezig.Attendance;
using Aanwezig.Cases;
using Aanwezig.Conditions;
using Aanwezig.Definitions;

namespace Aanwezig.Measures.Tallies;

/// <summary>Whether a measure counts a record.</summary>
internal enum Selected
{
    /// <summary>The measure does not count the record.</summary>
    No,

    /// <summary>The measure may turn out to count the record.</summary>
    Possibly,

    /// <summary>The measure counts the record.</summary>
    Certainly,
}

/// <summary>Selects the records that a measure counts, without regard to windows and restarts.</summary>
internal static class RecordSelection
{
    /// <summary>The kinds that an absence with an open reason may become.</summary>
    public static readonly IReadOnlySet<AttendanceKind> MayBecome = new HashSet<AttendanceKind>
    {
        AttendanceKind.Unexcused, AttendanceKind.Luxury, AttendanceKind.Sick, AttendanceKind.Medical,
        AttendanceKind.Leave, AttendanceKind.Religious, AttendanceKind.Suspended, AttendanceKind.Excused,
    };

    public static Selected Of(MeasureDefinition measure, AttendanceSettings settings, KnownRecord record, DateOnly day)
    {
        var selected = OfKind(measure, settings, record, day);
        return selected == Selected.No ? selected
            : Where(measure, record) switch { Verdict.Met => selected, Verdict.Unknown => Selected.Possibly, Verdict.NotMet => Selected.No };
    }

    /// <summary>Returns the verdict of the measure's <c>where</c> on a record.</summary>
    public static Verdict Where(MeasureDefinition measure, KnownRecord record) =>
        measure.Where is { } where ? Kleene.Read(where, new RecordValues(record)).Verdict : Verdict.Met;

    private static Selected OfKind(MeasureDefinition measure, AttendanceSettings settings, KnownRecord record, DateOnly day)
    {
        if (!record.OnSchoolDay || !record.HoldsOn(day) || IgnoresActivity(measure, record))
        {
            return Selected.No;
        }

        if (!record.IsRegistered)
        {
            return Selected.Possibly;
        }

        var kind = record.KindOn(day);
        if (measure.Codes.Count > 0 ? measure.Codes.Contains(record.Record.Code) : measure.Kinds.Contains(kind))
        {
            return Selected.Certainly;
        }

        return kind == AttendanceKind.Unknown && KindsOf(measure, settings).Any(MayBecome.Contains) ? Selected.Possibly : Selected.No;
    }

    public static bool IgnoresActivity(MeasureDefinition measure, KnownRecord record) =>
        IgnoresActivity(measure, record.Record.Activity);

    public static bool IgnoresActivity(MeasureDefinition measure, Activity activity) =>
        (measure.Practice == PracticeMode.Ignored && activity == Activity.Practice)
        || (measure.Activities.Count > 0 && !measure.Activities.Contains(activity));

    public static IEnumerable<AttendanceKind> KindsOf(MeasureDefinition measure, AttendanceSettings settings) =>
        measure.Codes.Count > 0 ? measure.Codes.Select(settings.KindOf).OfType<AttendanceKind>() : measure.Kinds;
}
