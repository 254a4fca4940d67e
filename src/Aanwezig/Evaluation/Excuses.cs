using Aanwezig.Attendance;
using Aanwezig.Definitions;

namespace Aanwezig.Evaluation;

/// <summary>Finds the records whose excuse does not count by itself: reported too late, or more than the school year allows.</summary>
/// <remarks>
/// A record that replaces another and has no moment of report is a decision of a person and is not judged. Without a moment of report a record
/// was reported in time. What was reported too late uses nothing of the quota; a decision does, and is itself never over it.
/// </remarks>
internal static class Excuses
{
    /// <summary>Reads the records by the rules of the version of their date; what was used in the school year before it uses of its quota too.</summary>
    /// <param name="followed">The student.</param>
    /// <param name="records">The records that hold, in order of date.</param>
    public static IReadOnlyList<KnownRecord> Judged(FollowedCase followed, IReadOnlyList<KnownRecord> records) =>
        followed.Versions.All.Aggregate(records, (judged, version) => By(version, followed, judged));

    private static IReadOnlyList<KnownRecord> By(ProtocolDefinition version, FollowedCase followed, IReadOnlyList<KnownRecord> records)
    {
        var rules = version.Attendance.Excuses;
        if (rules.Count == 0)
        {
            return records;
        }

        var quotas = rules.Values.Where(rule => rule.Quota is not null).ToDictionary(rule => rule.Kind, rule => new UsedQuota(followed, rule.Quota!.Value));
        return [.. records.Select(record =>
            record.IsRegistered && rules.TryGetValue(record.Written, out var rule) && Fault(followed, rule, quotas, record) is { } fault && followed.Versions.On(record.Date) == version
                ? KnownRecords.Refused(followed, record, rule.Otherwise, fault)
                : record)];
    }

    private static ExcuseFault? Fault(FollowedCase followed, ExcuseRule rule, Dictionary<AttendanceKind, UsedQuota> quotas, KnownRecord record)
    {
        if (IsLate(followed, rule, record))
        {
            return ExcuseFault.ReportedLate;
        }

        var isOver = record.OnSchoolDay && quotas.TryGetValue(rule.Kind, out var quota) && !quota.Takes(record.Date);
        return isOver && !IsDecision(record.Record) ? ExcuseFault.OverQuota : null;
    }

    private static bool IsDecision(AttendanceRecord record) => record is { Supersedes: not null, ReportedAt: null };

    private static bool IsLate(FollowedCase followed, ExcuseRule rule, KnownRecord record) =>
        rule.ReportedWithin is { } within
        && record.Record.ReportedAt is { } reported
        && DateOnly.FromDateTime(reported) > LastDay(followed, record.Date, within);

    // Beyond the calendar no day is known to be too late.
    private static DateOnly LastDay(FollowedCase followed, DateOnly date, Stretch within) =>
        within.Unit == TimeUnit.Days ? date.AddDays(within.Count) : Stretches.After(followed.Days, date, within) ?? DateOnly.MaxValue;
}
