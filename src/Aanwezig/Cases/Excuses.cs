using Aanwezig.Attendance;
using Aanwezig.Days;
using Aanwezig.Definitions;

namespace Aanwezig.Cases;

/// <summary>Finds the records whose excuse does not count: reported late, above the quota of the school year, or longer than agreed.</summary>
/// <remarks>
/// A record that replaces another and has no moment of report is a decision of a person, and is not judged. Any other record without a moment of report
/// counts as reported in time. A late report uses nothing of the quota, and of two records of one kind for the same time one uses it. A decision uses the quota, and never exceeds it itself.
/// </remarks>
internal static class Excuses
{
    /// <summary>Judges the records by the rules of the version of their date. Use earlier in the school year, under another version, counts towards the quota.</summary>
    /// <param name="followed">The student.</param>
    /// <param name="records">The records that hold, ordered by date.</param>
    public static IReadOnlyList<KnownRecord> Judged(FollowedCase followed, IReadOnlyList<KnownRecord> records) =>
        followed.Versions.All.Aggregate(records, (judged, version) => By(version, followed, judged));

    private static IReadOnlyList<KnownRecord> By(ProtocolDefinition version, FollowedCase followed, IReadOnlyList<KnownRecord> records)
    {
        var rules = version.Attendance.Excuses;
        if (rules.Count == 0)
        {
            return records;
        }

        var used = rules.Values.ToDictionary(rule => rule.Kind, rule => new ExcuseUse(followed, rule));
        var taken = new List<KnownRecord>();
        return [.. records.Select(record =>
            rules.TryGetValue(record.Written, out var rule) && Fault(followed, rule, used[rule.Kind], record, taken) is { } fault && followed.Versions.On(record.Date) == version
                ? KnownRecords.Refused(followed, record, rule.Otherwise, fault)
                : record)];
    }

    private static ExcuseFault? Fault(FollowedCase followed, ExcuseRule rule, ExcuseUse used, KnownRecord record, List<KnownRecord> taken)
    {
        if (IsLate(followed, rule, record))
        {
            return ExcuseFault.ReportedLate;
        }

        if (!record.OnSchoolDay)
        {
            return null;
        }

        var fault = taken.Exists(other => LaidOutDate.AreTwins(followed, other, record)) ? used.Fault : used.Take(record.Date);
        taken.RemoveAll(other => other.Date < record.Date);
        taken.Add(record);
        return IsDecision(record.Record) ? null : fault;
    }

    private static bool IsDecision(AttendanceRecord record) => record is { Supersedes: not null, ReportedAt: null };

    private static bool IsLate(FollowedCase followed, ExcuseRule rule, KnownRecord record)
    {
        if (record.Record.ReportedAt is not { } reported)
        {
            return false;
        }

        var day = DateOnly.FromDateTime(reported);
        return (rule.ReportedWithin is { } within && day > LastDay(followed, record.Date, within))
            || (rule.ReportedBefore is { } ahead && day > LastDayBefore(followed, record.Date, ahead))
            || (rule.ReportedBeforeStart && IsAfterStart(record, reported));
    }

    // A report in the minute of the start is in time; without a start, a report on the day itself is.
    private static bool IsAfterStart(KnownRecord record, DateTime reported) =>
        record.Start is { } start ? reported > record.Date.ToDateTime(start) : DateOnly.FromDateTime(reported) > record.Date;

    private static DateOnly LastDayBefore(FollowedCase followed, DateOnly date, Duration ahead) => ahead.Unit switch
    {
        TimeUnit.Days => date.AddDays(-ahead.Count),
        TimeUnit.SchoolDays => followed.Calendar.SchoolDayBefore(date, ahead.Count) ?? DateOnly.MaxValue,
        TimeUnit.WorkingDays => followed.Calendar.WorkingDayBefore(date, ahead.Count) ?? DateOnly.MaxValue,
        TimeUnit.Weeks or TimeUnit.SchoolWeeks or TimeUnit.Months => throw Unlisted.Member(ahead.Unit),
    };

    // After the end of the calendar the last day is unknown, so no report is late.
    private static DateOnly LastDay(FollowedCase followed, DateOnly date, Duration within) =>
        within.Unit == TimeUnit.Days ? date.AddDays(within.Count) : DurationsOfDays.After(followed.Days, date, within) ?? DateOnly.MaxValue;
}
