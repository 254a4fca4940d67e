using System.Globalization;
using Aanwezig.Calendars;
using Aanwezig.Diagnostics;

namespace Aanwezig.Attendance;

/// <summary>Checks a case as the host hands it over: statements that cannot be true, and ties that would make the order of rows matter.</summary>
internal static class CaseCheck
{
    /// <summary>The number of minutes in a day.</summary>
    public const int MinutesOfDay = 1440;

    /// <summary>Whether a record or a row of the timetable may have so many minutes: 0 to 1440.</summary>
    public static bool FitsInADay(int minutes) => minutes is >= 0 and <= MinutesOfDay;

    /// <summary>Whether a record ends by 24:00 of its day; practice, such as a night shift, may go on.</summary>
    /// <param name="start">The start in minutes after 00:00.</param>
    /// <param name="minutes">The minutes.</param>
    /// <param name="activity">The activity.</param>
    public static bool EndsInItsDay(int start, int minutes, Activity activity) => activity == Activity.Practice || start + (long)minutes <= MinutesOfDay;

    /// <summary>Whether a record that replaces another lacks the moment from which it does.</summary>
    public static bool LacksMoment(bool supersedes, bool isRecorded) => supersedes && !isRecorded;

    /// <summary>Returns all mistakes of a case that a program hands over.</summary>
    /// <param name="studentCase">The case.</param>
    /// <param name="on">The date of the question.</param>
    public static IEnumerable<Diagnostic> Of(StudentCase studentCase, DateOnly on) =>
        OfStudent(studentCase.Student, on)
            .Concat(studentCase.Records.SelectMany(OfRecord))
            .Concat(studentCase.Timetable.SelectMany(OfScheduled))
            .Concat(studentCase.Dossier.SelectMany(OfEntry))
            .Concat(studentCase.Exemptions.SelectMany(OfExemption))
            .Concat(studentCase.Enrolments.SelectMany(EnrolmentCheck.OfPeriod))
            .Concat(OfDuplicates(studentCase.Records))
            .Concat(OfWhole(studentCase, _ => RecordPlace.Nowhere))
            .Select(defect => defect.ToDiagnostic(studentCase.Student.Id));

    /// <summary>Returns the mistakes in the student's own data.</summary>
    public static IEnumerable<CaseDefect> OfStudent(Student student, DateOnly on)
    {
        if (student.Born > on)
        {
            yield return new(DataDiagnostics.BornAfterOn, student.Origin, "born", null, new Argument("born", Iso(student.Born)), new Argument("on", Iso(on)));
        }

        if (student is { EnrolledFrom: { } from, EnrolledUntil: { } until } && until < from)
        {
            yield return new(DataDiagnostics.EnrolmentReversed, student.Origin, "enrolled_until", null, new Argument("from", Iso(from)), new Argument("until", Iso(until)));
        }
    }

    /// <summary>Returns the mistakes of one record by itself.</summary>
    public static IEnumerable<CaseDefect> OfRecord(AttendanceRecord record)
    {
        if (!FitsInADay(record.Minutes))
        {
            yield return Minutes(record.Minutes, record.Origin);
        }
        else if (PastMidnight(record.Start, record.Minutes, record.Activity, record.Origin) is { } defect)
        {
            yield return defect;
        }

        if (LacksMoment(record.Supersedes is not null, record.RecordedAt is not null))
        {
            yield return new(DataDiagnostics.SupersedesWithoutMoment, record.Origin, "supersedes", null, new Argument("record", record.Supersedes!));
        }
    }

    /// <summary>Returns the mistakes of one row of the timetable by itself.</summary>
    public static IEnumerable<CaseDefect> OfScheduled(ScheduledTime scheduled)
    {
        if (!FitsInADay(scheduled.Minutes))
        {
            yield return Minutes(scheduled.Minutes, scheduled.Origin);
        }
        else if (PastMidnight(scheduled.Start, scheduled.Minutes, scheduled.Activity, scheduled.Origin) is { } defect)
        {
            yield return defect;
        }
    }

    /// <summary>Returns the mistakes of one entry of the dossier by itself.</summary>
    public static IEnumerable<CaseDefect> OfEntry(DossierEntry entry)
    {
        if (entry.Outcome == DossierOutcome.Waived && string.IsNullOrWhiteSpace(entry.Reason))
        {
            yield return new(DataDiagnostics.WaivedWithoutReason, entry.Origin, "outcome", null, new Argument("step", entry.Step));
        }
    }

    /// <summary>Returns the mistakes of one exemption by itself: it needs a reason, and a last day on or after its first day.</summary>
    public static IEnumerable<CaseDefect> OfExemption(Exemption exemption)
    {
        var name = new Argument("exemption", exemption.Name);
        if (exemption.Until == DateOnly.MaxValue)
        {
            yield return new(DataDiagnostics.ExemptionWithoutEnd, exemption.Origin, "until", null, name);
        }

        if (string.IsNullOrWhiteSpace(exemption.Reason))
        {
            yield return new(DataDiagnostics.ExemptionWithoutReason, exemption.Origin, "reason", null, name);
        }

        if (exemption.Until < exemption.From)
        {
            yield return new(DataDiagnostics.ExemptionReversed, exemption.Origin, "until", null, name, new Argument("from", Iso(exemption.From)), new Argument("until", Iso(exemption.Until)));
        }
    }

    /// <summary>Returns the mistakes between parts of one case that are each right by themselves.</summary>
    /// <param name="studentCase">The case, with different ids on all its records.</param>
    /// <param name="elsewhere">The place of a record that is not in the case.</param>
    public static IEnumerable<CaseDefect> OfWhole(StudentCase studentCase, Func<string, RecordPlace> elsewhere) =>
        SupersessionCheck.Of(studentCase.Records, elsewhere)
            .Concat(TieCheck.OfConsents(studentCase.Consents))
            .Concat(TieCheck.OfFacts(studentCase.Facts))
            .Concat(EnrolmentCheck.Of(studentCase));

    /// <summary>Returns the written form of a date.</summary>
    public static string Iso(DateOnly date) => IsoDate.Of(date);

    /// <summary>Returns the written form of a moment, with seconds where they are not 0.</summary>
    public static string Iso(DateTime moment) =>
        moment.ToString(moment.Second == 0 ? "yyyy-MM-dd'T'HH:mm" : "yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture);

    private static CaseDefect? PastMidnight(TimeOnly? written, int minutes, Activity activity, SourceSpan? origin) =>
        written is not { } start || EndsInItsDay((start.Hour * 60) + start.Minute, minutes, activity) ? null : new(
            DataDiagnostics.PastMidnight, origin, "minutes", null,
            new Argument("start", start.ToString("HH:mm", CultureInfo.InvariantCulture)), new Argument("minutes", minutes.ToString(CultureInfo.InvariantCulture)));

    private static CaseDefect Minutes(int minutes, SourceSpan? origin) =>
        new(DataDiagnostics.MinutesOutOfRange, origin, "minutes", null, new Argument("value", minutes.ToString(CultureInfo.InvariantCulture)));

    private static IEnumerable<CaseDefect> OfDuplicates(IReadOnlyList<AttendanceRecord> records)
    {
        var first = new Dictionary<string, AttendanceRecord>(StringComparer.Ordinal);
        foreach (var record in records)
        {
            if (record.Id is { } id && !first.TryAdd(id, record))
            {
                yield return new(DataDiagnostics.DuplicateRecord, record.Origin, "record", first[id].Origin, new Argument("record", id));
            }
        }
    }
}
