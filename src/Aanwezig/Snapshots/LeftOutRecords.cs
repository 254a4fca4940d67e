using Aanwezig.Attendance;
using Aanwezig.Cases;
using Aanwezig.Definitions;
using Aanwezig.Explanations;
using Aanwezig.Measures.Tallies;
using Aanwezig.Register;

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
        var counted = tallies.SelectMany(tally => tally.Counted).Select(item => item.Known.Record).ToHashSet(ReferenceEqualityComparer.Instance);
        var from = followed.Calendar.YearOf(day)?.Range.From ?? followed.Calendar.Range.From;
        return [.. followed.Register.All
            .Where(date => date.Date >= from && date.Date <= day)
            .SelectMany(date => date.WrittenOn(day))
            .Where(record => record.IsRegistered && !counted.Contains(record.Record))
            .Where(record => measures.Any(measure => IsOf(measure, record, day, followed)))
            .Select(record => new LeftOutRecord(record.Record, record.KindOn(day), Reason(measures[0], tallies[0], record, day, followed)))];
    }

    private static bool IsOf(MeasureDefinition measure, KnownRecord record, DateOnly day, FollowedCase followed)
    {
        var kind = record.KindOn(day);
        return (measure.Codes.Count > 0 ? measure.Codes.Contains(record.Record.Code) : measure.Kinds.Contains(kind) || (record.Refused is { } excuse && measure.Kinds.Contains(excuse.Kind)))
            || (kind == AttendanceKind.Unknown && RecordSelection.KindsOf(measure, followed.Protocol.Attendance).Any(RecordSelection.MayBecome.Contains));
    }

    private static LeftOutReason Reason(MeasureDefinition measure, Tally tally, KnownRecord record, DateOnly day, FollowedCase followed)
    {
        if (record.Aside == SetAside.OutsideEnrolment)
        {
            return LeftOutReason.OutsideEnrolment;
        }

        if (!record.OnSchoolDay)
        {
            return LeftOutReason.NoSchoolDay;
        }

        if (followed.Exempt.Covers(measure, record.Date))
        {
            return LeftOutReason.Exempted;
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

        if (OfRegister(record, tally) is { } reason)
        {
            return reason;
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

    // The reason lies in the other records of the date.
    private static LeftOutReason? OfRegister(KnownRecord record, Tally tally) => record.Aside switch
    {
        SetAside.SameTimeTwice or SetAside.PartOfLesson => LeftOutReason.SameTimeTwice,
        SetAside.ExcusedElsewhere => LeftOutReason.ExcusedElsewhere,
        SetAside.Cancelled => LeftOutReason.Cancelled,
        SetAside.SaidElsewhere => LeftOutReason.SaidElsewhere,
        SetAside.OutsideEnrolment => LeftOutReason.OutsideEnrolment,
        SetAside.Nothing => record.IsContested ? LeftOutReason.ConflictingRecords
            : tally.Excess.Any(item => ReferenceEquals(item.Known.Record, record.Record)) ? LeftOutReason.MoreThanScheduled
            : null,
    };
}
