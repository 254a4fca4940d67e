using Aanwezig.Attendance;

namespace Aanwezig.Register;

/// <summary>The rows of a date that stand for the whole day: each covers all that the student has, of its activity or of all.</summary>
/// <remarks>The worth of such a row is its minutes without those that others take from it, and never below 0.</remarks>
internal sealed class DayRecords
{
    private readonly ScheduledDay _scheduled;
    private readonly List<LaidRow> _days;

    private DayRecords(ScheduledDay scheduled, List<LaidRow> days) => (_scheduled, _days) = (scheduled, days);

    /// <summary>Returns the rows for the day; of one kind and activity the longest stands for all.</summary>
    public static DayRecords Of(ScheduledDay scheduled, IReadOnlyList<LaidRow> rows, DayFindings findings)
    {
        var days = new List<LaidRow>();
        foreach (var alike in rows.Where(row => row.Cover == Cover.Day).GroupBy(row => (row.Kind, row.Record.WrittenActivity)))
        {
            var longest = alike.OrderByDescending(row => row.Record.Minutes).ThenBy(row => row, HolderOrder.Instance).First();
            days.Add(longest);
            foreach (var twin in alike.Where(row => row != longest))
            {
                findings.AddTwins(longest, twin);
                twin.Go(SetAside.SameTimeTwice);
            }
        }

        return new DayRecords(scheduled, [.. days.OrderByDescending(day => day.Record.Minutes).ThenBy(day => day, HolderOrder.Instance)]);
    }

    /// <summary>Returns the rows for the day that cover time on which these rows meet, the longest first.</summary>
    public IEnumerable<LaidRow> Covering(IReadOnlyList<LaidRow> rows) => _days.Where(day => rows.Any(day.CoversDayOf));

    /// <summary>Takes minutes from those of the rows that stand for the day.</summary>
    public static void Take(IEnumerable<LaidRow> rows, int minutes)
    {
        foreach (var day in rows.Where(row => row.Cover == Cover.Day))
        {
            day.Left = Math.Max(0, day.Left - minutes);
        }
    }

    /// <summary>Lays out the rows without a start: the loose ones against those for the day, and these against each other.</summary>
    public void LayOut(IReadOnlyList<LaidRow> rows, Disputes disputes, DayFindings findings)
    {
        foreach (var loose in rows.Where(row => row.Cover == Cover.Loose))
        {
            if (loose.Kind.IsPart())
            {
                LayOutPart(loose, findings);
            }
            else
            {
                LayOutLoose(loose, disputes, findings);
            }
        }

        foreach (var activity in _days.Select(day => day.Record.WrittenActivity).OfType<Activity>().Distinct().Order().ToList())
        {
            var (named, all) = (_days.FindAll(day => day.Record.WrittenActivity == activity), _days.FindAll(day => day.Record.WrittenActivity is null));
            Meet([.. named, .. all], day => day.Record.WrittenActivity is null ? Math.Max(0, day.Left - Beside(activity)) : day.Left, disputes, findings);
        }

        Meet(_days.FindAll(day => day.Record.WrittenActivity is null), day => day.Left, disputes, findings);
        foreach (var day in _days)
        {
            day.IsGone = day.Left == 0;
        }
    }

    // Minutes of a part of a lesson that lie at no place in the day are only summed.
    private void LayOutPart(LaidRow part, DayFindings findings)
    {
        var days = Covering([part]).ToList();
        if (days.Exists(day => day.Kind == AttendanceKind.Cancelled))
        {
            part.Go(SetAside.Cancelled);
        }
        else if (days.Exists(day => day.Kind.IsExcuse()))
        {
            findings.AddExcused(part, days.Where(day => day.Kind.IsExcuse()));
            part.Go(SetAside.ExcusedElsewhere);
        }
    }

    private void LayOutLoose(LaidRow loose, Disputes disputes, DayFindings findings)
    {
        List<LaidRow> meeting = [loose, .. Covering([loose])];
        if (meeting.Count > 1)
        {
            var holders = Resolve(meeting, row => Math.Min(row.Left, loose.Record.Minutes), disputes, findings);
            loose.IsGone = holders is not [var holder] || holder != loose;
        }
    }

    // The scheduled time of other activities, which a row for one activity leaves to a row for all.
    private int Beside(Activity activity) => _scheduled.HasTimetable ? _scheduled.Minutes(null) - _scheduled.Minutes(activity) : 0;

    private static void Meet(List<LaidRow> days, Func<LaidRow, int> minutesOf, Disputes disputes, DayFindings findings)
    {
        var left = days.FindAll(day => day.Left > 0);
        if (left.Count > 1)
        {
            Resolve(left, minutesOf, disputes, findings);
        }
    }

    private static IReadOnlyList<LaidRow> Resolve(IReadOnlyList<LaidRow> meeting, Func<LaidRow, int> minutesOf, Disputes disputes, DayFindings findings)
    {
        var minutes = meeting.ToDictionary(row => row, minutesOf);
        var holders = Meeting.HoldersOf(meeting, findings);
        if (holders.Count > 1)
        {
            disputes.Add(holders.Select(row => new OpenShare(row, minutes[row], [])));
        }

        foreach (var row in meeting.Except(holders is [_] ? holders : []))
        {
            row.Left -= minutes[row];
        }

        return holders;
    }
}
