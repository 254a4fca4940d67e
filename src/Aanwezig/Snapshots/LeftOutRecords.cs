using Aanwezig.Attendance;
using Aanwezig.Cases;
using Aanwezig.Definitions;
using Aanwezig.Explanations;
using Aanwezig.Measures.Tallies;

namespace Aanwezig.Snapshots;

/// <summary>Finds the records of a measure's kinds in the same school year that did not count, with the reason for each.</summary>
internal static class LeftOutRecords
{
    public static IReadOnlyList<LeftOutRecord> Of(
        IReadOnlyList<MeasureDefinition> measures,
        IReadOnlyList<Tally> tallies,
        DateOnly day,
        FollowedCase followed)
    {
        var counted = tallies.SelectMany(tally => tally.Counted).Select(item => item.Known).ToHashSet(ReferenceEqualityComparer.Instance);
        var from = followed.Calendar.YearOf(day)?.Range.From ?? followed.Calendar.Range.From;
        return [.. followed.Records
            .Where(record => record.IsRegistered && record.Date >= from && record.Date <= day && !counted.Contains(record))
            .Where(record => measures.Any(measure => IsOf(measure, record, day, followed)))
            .Select(record => new LeftOutRecord(record.Record, record.KindOn(day), followed.Exempt.Covers(measures[0], record.Date) && record.OnSchoolDay ? LeftOutReason.Exempted : Reason(measures[0], tallies[0], record, day)))];
    }

    private static bool IsOf(MeasureDefinition measure, KnownRecord record, DateOnly day, FollowedCase followed)
    {
        var kind = record.KindOn(day);
        return (measure.Codes.Count > 0 ? measure.Codes.Contains(record.Record.Code) : measure.Kinds.Contains(kind) || (record.Refused is { } excuse && measure.Kinds.Contains(excuse.Kind)))
            || (kind == AttendanceKind.Unknown && RecordSelection.KindsOf(measure, followed.Protocol.Attendance).Any(RecordSelection.MayBecome.Contains));
    }

    private static LeftOutReason Reason(MeasureDefinition measure, Tally tally, KnownRecord record, DateOnly day)
    {
        if (!record.OnSchoolDay)
        {
            return LeftOutReason.NoSchoolDay;
        }

        if (RecordSelection.IgnoresActivity(measure, record))
        {
            return measure.Practice == PracticeMode.Ignored && record.Record.Activity == Activity.Practice
                ? LeftOutReason.PracticeIgnored
                : LeftOutReason.OtherActivity;
        }

        if (!tally.HasWindow)
        {
            return LeftOutReason.NoPeriod;
        }

        if (RecordSelection.Where(measure, record) is not Verdict.Met and var where)
        {
            return where == Verdict.NotMet ? LeftOutReason.OtherRecord : LeftOutReason.NotSaid;
        }

        if (tally.Subject is { } subject && record.Record.Subject != subject)
        {
            return record.Record.Subject is null ? LeftOutReason.NotSaid : LeftOutReason.OtherSubject;
        }

        if (record.Date < tally.Window.From)
        {
            return LeftOutReason.BeforeWindow;
        }

        if (record.Date <= tally.RestartedAfter)
        {
            return LeftOutReason.BeforeRestart;
        }

        if (record.Refused is { } excuse && measure.Codes.Count == 0 && (record.IsOpenOn(day) || !measure.Kinds.Contains(record.KindOn(day))))
        {
            return excuse.Fault switch
            {
                ExcuseFault.ReportedLate => LeftOutReason.ReportedLate,
                ExcuseFault.OverQuota => LeftOutReason.OverQuota,
                ExcuseFault.TooLong => LeftOutReason.TooLong,
            };
        }

        return record.IsOpenOn(day) ? LeftOutReason.StillUnknown
            : record.KindOn(day) == AttendanceKind.Late && measure.Convert is not null ? LeftOutReason.TooFew
            : record.KindOn(day) == AttendanceKind.Late && measure.Form is MeasureForm.Total or MeasureForm.Share ? LeftOutReason.LatenessIgnored
            : LeftOutReason.OutsideRun;
    }
}
