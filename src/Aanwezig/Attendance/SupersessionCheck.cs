using Aanwezig.Diagnostics;

namespace Aanwezig.Attendance;

/// <summary>Checks the corrections of a case: each replaces an existing record of the same student, at a moment of its own, and never in a circle.</summary>
internal static class SupersessionCheck
{
    public static IEnumerable<CaseDefect> Of(IReadOnlyList<AttendanceRecord> records, Func<string, RecordPlace> elsewhere)
    {
        List<AttendanceRecord>? superseding = null;
        foreach (var record in records)
        {
            if (record.Supersedes is not null)
            {
                (superseding ??= []).Add(record);
            }
        }

        return superseding is null ? [] : Of(records, superseding, elsewhere);
    }

    private static IEnumerable<CaseDefect> Of(IReadOnlyList<AttendanceRecord> records, List<AttendanceRecord> superseding, Func<string, RecordPlace> elsewhere)
    {
        var byId = new Dictionary<string, AttendanceRecord>(StringComparer.Ordinal);
        foreach (var record in records)
        {
            if (record.Id is { } id)
            {
                byId.TryAdd(id, record);
            }
        }

        return superseding.SelectMany(record => Target(record, byId, elsewhere)).Concat(Ties(superseding)).Concat(Circles(superseding, byId));
    }

    private static IEnumerable<CaseDefect> Target(AttendanceRecord record, Dictionary<string, AttendanceRecord> byId, Func<string, RecordPlace> elsewhere)
    {
        if (byId.ContainsKey(record.Supersedes!))
        {
            yield break;
        }

        var place = elsewhere(record.Supersedes!);
        if (place != RecordPlace.LeftOut)
        {
            var code = place == RecordPlace.Nowhere ? DataDiagnostics.SupersedesNothing : DataDiagnostics.SupersedesAnotherStudents;
            yield return new(code, record.Origin, "supersedes", null, new Argument("record", record.Supersedes!));
        }
    }

    private static IEnumerable<CaseDefect> Ties(List<AttendanceRecord> superseding)
    {
        var first = new Dictionary<(string Superseded, DateTime At), AttendanceRecord>();
        foreach (var record in superseding)
        {
            if (record.RecordedAt is { } at && !first.TryAdd((record.Supersedes!, at), record))
            {
                var other = first[(record.Supersedes!, at)];
                yield return new(
                    DataDiagnostics.SupersedeTie, record.Origin, "recorded_at", other.Origin, new Argument("record", record.Supersedes!), new Argument("moment", CaseCheck.Iso(at)));
            }
        }
    }

    // Each record supersedes at most one record, so a walk that returns to a record it has visited has found the whole circle.
    private static IEnumerable<CaseDefect> Circles(List<AttendanceRecord> superseding, Dictionary<string, AttendanceRecord> byId)
    {
        var seen = new Dictionary<AttendanceRecord, int>(ReferenceEqualityComparer.Instance);
        for (var walk = 0; walk < superseding.Count; walk++)
        {
            var record = superseding[walk];
            while (record.Supersedes is { } next && seen.TryAdd(record, walk) && byId.TryGetValue(next, out var superseded))
            {
                record = superseded;
            }

            if (record.Supersedes is not null && byId.ContainsKey(record.Supersedes) && seen.TryGetValue(record, out var met) && met == walk)
            {
                var circle = CircleFrom(record, byId);
                var ids = new Argument("records", string.Join(", ", circle.Select(member => $"`{member.Id}`").Order(StringComparer.Ordinal)));
                foreach (var member in circle)
                {
                    yield return new(DataDiagnostics.SupersedeCycle, member.Origin, "supersedes", null, ids);
                }
            }
        }
    }

    private static List<AttendanceRecord> CircleFrom(AttendanceRecord start, Dictionary<string, AttendanceRecord> byId)
    {
        List<AttendanceRecord> circle = [start];
        for (var record = byId[start.Supersedes!]; !ReferenceEquals(record, start); record = byId[record.Supersedes!])
        {
            circle.Add(record);
        }

        return circle;
    }
}
