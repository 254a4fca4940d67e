using Aanwezig.Attendance;

namespace Aanwezig.Register;

/// <summary>Sets aside absences with an open reason that meet a row of any other kind: that row says more.</summary>
internal static class OpenReasons
{
    public static void SetAside(IReadOnlyList<LaidRow> rows)
    {
        var open = rows.Where(row => row.Kind == AttendanceKind.Unknown).ToList();
        foreach (var row in open.Where(row => rows.Any(other => other.Kind != AttendanceKind.Unknown && Meet(row, other))))
        {
            row.Go(Register.SetAside.SaidElsewhere);
        }
    }

    private static bool Meet(LaidRow one, LaidRow other) => IsIn(one, other) || IsIn(other, one);

    // Loose minutes of a part of a lesson lie at no place in the day.
    private static bool IsIn(LaidRow inner, LaidRow outer) => outer.Cover switch
    {
        Cover.Day => outer.CoversDayOf(inner) && inner.Cover != Cover.Nothing && !(inner.Cover == Cover.Loose && inner.Kind.IsPart() && !outer.Kind.IsExcuse() && outer.Kind != AttendanceKind.Cancelled),
        Cover.Minutes => inner.Cover switch
        {
            Cover.Minutes => inner.Start < outer.End && outer.Start < inner.End,
            Cover.Point => outer.Covers(inner.Start!.Value),
            Cover.Day or Cover.Loose or Cover.Nothing => false,
        },
        Cover.Point => inner.Cover == Cover.Point && inner.Start == outer.Start,
        Cover.Loose or Cover.Nothing => false,
    };
}
