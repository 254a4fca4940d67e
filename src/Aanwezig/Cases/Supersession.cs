using Aanwezig.Attendance;

namespace Aanwezig.Cases;

/// <summary>Finds the records that hold, given what was known at a moment.</summary>
internal static class Supersession
{
    /// <summary>Returns the known records that no other known record replaced. Where two records replace the same one, the one recorded later holds.</summary>
    public static IReadOnlyList<AttendanceRecord> Holding(IReadOnlyList<AttendanceRecord> records, DateTime? knownAt)
    {
        var known = records.Where(record => IsKnown(record, knownAt)).ToList();
        var successors = known.Where(record => record.Supersedes is not null).ToLookup(record => record.Supersedes!, StringComparer.Ordinal);
        var holding = new List<AttendanceRecord>(known.Count);
        var ids = known.Where(record => record.Id is not null).Select(record => record.Id!).ToHashSet(StringComparer.Ordinal);
        foreach (var record in known)
        {
            var isRoot = record.Supersedes is null || !ids.Contains(record.Supersedes);
            if (isRoot)
            {
                holding.Add(LastOf(record, successors));
            }
        }

        return holding;
    }

    private static bool IsKnown(AttendanceRecord record, DateTime? knownAt) =>
        knownAt is null || (record.RecordedAt ?? record.Date.ToDateTime(TimeOnly.MinValue)) <= knownAt;

    private static AttendanceRecord LastOf(AttendanceRecord record, ILookup<string, AttendanceRecord> successors)
    {
        while (record.Id is { } id && successors[id].MaxBy(successor => successor.RecordedAt) is { } successor)
        {
            record = successor;
        }

        return record;
    }
}
