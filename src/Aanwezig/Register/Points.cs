using Aanwezig.Attendance;

namespace Aanwezig.Register;

/// <summary>Lays out the rows that are a point at their start: those for a part of a lesson, and those of 0 minutes.</summary>
internal static class Points
{
    public static void LayOut(IReadOnlyList<LaidRow> rows, DayRecords days, Disputes disputes, DayFindings findings)
    {
        var points = WithoutTwins([.. rows.Where(row => row.Cover == Cover.Point)], findings);
        foreach (var point in points)
        {
            var covering = rows.Where(row => row.Covers(point.Start!.Value)).ToList();
            covering.AddRange(days.Covering([point, .. covering]));
            List<LaidRow> beside = [.. covering, .. points.Where(other => other != point && other.Start == point.Start)];
            if (beside.Exists(row => row.Kind == AttendanceKind.Cancelled) && point.Kind != AttendanceKind.Cancelled)
            {
                point.Go(SetAside.Cancelled);
            }
            else if (point.Kind.YieldsToExcuse() && beside.Exists(row => row.Kind.IsExcuse()))
            {
                findings.AddExcused(point, beside.Where(row => row.Kind.IsExcuse()));
                point.Go(SetAside.ExcusedElsewhere);
            }
            else if (point.Kind.IsPart())
            {
                LayOutPart(point, beside, disputes);
            }
            else
            {
                LayOutMoment(point, covering, disputes, findings);
            }
        }
    }

    // Of two rows for the same part of a lesson the shorter holds; of two moments of one kind the first.
    private static List<LaidRow> WithoutTwins(List<LaidRow> points, DayFindings findings)
    {
        foreach (var alike in points.GroupBy(point => (point.Kind, point.Start, Activity: point.Kind.IsPart() ? point.Record.Activity : Activity.Lesson)))
        {
            var holder = alike.OrderBy(point => point.Record.Minutes).ThenBy(point => point, HolderOrder.Instance).First();
            foreach (var twin in alike.Where(point => point != holder))
            {
                findings.AddTwins(holder, twin);
                twin.Go(SetAside.SameTimeTwice);
            }
        }

        return points.FindAll(point => !point.IsGone);
    }

    private static void LayOutPart(LaidRow part, List<LaidRow> beside, Disputes disputes)
    {
        if (beside.Where(row => row.Kind == AttendanceKind.Present).Min(HolderOrder.Instance) is { } present)
        {
            present.Lose(SetAside.PartOfLesson);
            present.Left = Math.Max(0, present.Left - part.Left);
            present.IsGone = present.Left == 0;
        }

        foreach (var absences in beside.Where(row => row.Kind is AttendanceKind.Unexcused or AttendanceKind.Luxury).GroupBy(row => row.Kind))
        {
            disputes.AddPart(absences.Min(HolderOrder.Instance)!, part);
        }
    }

    private static void LayOutMoment(LaidRow moment, List<LaidRow> covering, Disputes disputes, DayFindings findings)
    {
        if (covering.Where(row => row.Kind == moment.Kind).Min(HolderOrder.Instance) is { } holder)
        {
            findings.AddTwins(holder, moment);
            moment.Go(SetAside.SameTimeTwice);
            return;
        }

        var others = covering.Where(row => moment.Kind != AttendanceKind.Cancelled && !(moment.Kind.IsExcuse() && row.Kind.YieldsToExcuse()))
            .GroupBy(row => row.Kind)
            .Select(alike => alike.Min(HolderOrder.Instance)!)
            .ToList();
        if (others.Count > 0)
        {
            disputes.Add([new OpenShare(moment, 0, []), .. others.Select(row => new OpenShare(row, 0, []))]);
            moment.IsGone = true;
        }
    }
}
