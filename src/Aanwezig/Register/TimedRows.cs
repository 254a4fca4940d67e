namespace Aanwezig.Register;

/// <summary>Lays out the rows that cover minutes from their start: each minute belongs to one row, or is open between kinds.</summary>
internal static class TimedRows
{
    public static void LayOut(IReadOnlyList<LaidRow> rows, DayRecords days, Disputes disputes, DayFindings findings)
    {
        var timed = rows.Where(row => row.Cover == Cover.Minutes).ToList();
        foreach (var row in timed)
        {
            row.Left = row.Tail;
        }

        foreach (var stretch in Stretches(timed))
        {
            var covering = timed.FindAll(row => row.Covers(stretch.From));
            var meeting = covering.Concat(days.Covering(covering)).ToList();
            var holders = Meeting.HoldersOf(meeting, findings);
            if (holders is [var holder])
            {
                holder.Hold(stretch);
            }
            else
            {
                disputes.Add(holders.Select(row => new OpenShare(row, stretch.Length, row.Cover == Cover.Day ? [] : [stretch])));
            }

            DayRecords.Take(meeting.Except(holders is [_] ? holders : []), stretch.Length);
        }

        foreach (var row in timed)
        {
            row.IsGone = row.Left == 0;
        }
    }

    // Between two neighbouring bounds the same rows cover each minute.
    private static IEnumerable<MinutesOfDay> Stretches(List<LaidRow> timed)
    {
        var bounds = timed.SelectMany(row => new[] { row.Start!.Value, row.End }).Distinct().Order().ToList();
        for (var next = 1; next < bounds.Count; next++)
        {
            if (timed.Exists(row => row.Covers(bounds[next - 1])))
            {
                yield return new MinutesOfDay(bounds[next - 1], bounds[next]);
            }
        }
    }
}
