using Aanwezig.Attendance;
using Aanwezig.Changes;

namespace Aanwezig.Testing.Generators.Tests.Properties;

/// <summary>One event of a case, which a tracker takes.</summary>
/// <param name="Moment">When it became known.</param>
/// <param name="With">A case with it.</param>
/// <param name="Take">Gives it to a tracker.</param>
internal sealed record TrackedEvent(DateTime Moment, Func<StudentCase, StudentCase> With, Func<Tracker, AnswerChange> Take)
{
    /// <summary>The registration; null: it is something else.</summary>
    public AttendanceRecord? Record { get; private init; }

    /// <summary>Every event of a case that a tracker can take.</summary>
    public static IEnumerable<TrackedEvent> Of(StudentCase student) =>
    [
        .. student.Records.Select(Of),
        .. student.Dossier.Select(one => new TrackedEvent(one.RecordedAt ?? Start(one.Date), known => known with { Dossier = [.. known.Dossier, one] }, tracker => tracker.Take(one))),
        .. student.Consents.Select(one => new TrackedEvent(one.At, known => known with { Consents = [.. known.Consents, one] }, tracker => tracker.Take(one))),
        .. student.Facts.Select(one => new TrackedEvent(
            one.RecordedAt ?? Start(one.From ?? DateOnly.MinValue), known => known with { Facts = [.. known.Facts, one] }, tracker => tracker.Take(one))),
        .. student.Exemptions.Select(one => new TrackedEvent(Start(one.From), known => known with { Exemptions = [.. known.Exemptions, one] }, tracker => tracker.Take(one))),
        .. student.Enrolments.Select(one => new TrackedEvent(Start(one.From), known => known with { Enrolments = [.. known.Enrolments, one] }, tracker => tracker.Take(one))),
    ];

    public static TrackedEvent Of(AttendanceRecord record) =>
        new(record.RecordedAt ?? Start(record.Date), known => known with { Records = [.. known.Records, record] }, tracker => tracker.Take(record)) { Record = record };

    private static DateTime Start(DateOnly day) => day.ToDateTime(TimeOnly.MinValue);
}
