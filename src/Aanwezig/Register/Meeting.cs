using Aanwezig.Attendance;

namespace Aanwezig.Register;

/// <summary>The whole rows that cover the same time, and which of them hold it.</summary>
internal static class Meeting
{
    /// <summary>Returns the row of each kind that is left; more than one where the time is open between kinds. The others lose the time.</summary>
    /// <param name="rows">The rows that meet.</param>
    /// <param name="findings">The list to which what was set aside is added.</param>
    public static IReadOnlyList<LaidRow> HoldersOf(IReadOnlyList<LaidRow> rows, DayFindings findings)
    {
        if (rows.Count == 1)
        {
            return rows;
        }

        if (rows.Any(row => row.Kind == AttendanceKind.Cancelled))
        {
            foreach (var row in rows.Where(row => row.Kind != AttendanceKind.Cancelled))
            {
                row.Lose(SetAside.Cancelled);
            }

            return OneOfEach(rows.Where(row => row.Kind == AttendanceKind.Cancelled), findings);
        }

        if (rows.Any(row => row.Kind.IsExcuse()))
        {
            foreach (var row in rows.Where(row => row.Kind.YieldsToExcuse()))
            {
                row.Lose(SetAside.ExcusedElsewhere);
                findings.AddExcused(row, rows.Where(other => other.Kind.IsExcuse()));
            }

            return OneOfEach(rows.Where(row => !row.Kind.YieldsToExcuse()), findings);
        }

        return OneOfEach(rows, findings);
    }

    private static List<LaidRow> OneOfEach(IEnumerable<LaidRow> rows, DayFindings findings)
    {
        var holders = new List<LaidRow>();
        foreach (var alike in rows.GroupBy(row => row.Kind))
        {
            var holder = alike.Min(HolderOrder.Instance)!;
            holders.Add(holder);
            foreach (var twin in alike.Where(row => row != holder))
            {
                twin.Lose(SetAside.SameTimeTwice);
                findings.AddTwins(holder, twin);
            }
        }

        return holders;
    }
}
