using Aanwezig.Attendance;
using Aanwezig.Changes;

namespace Aanwezig.Testing.Generators.Tests.Properties;

/// <summary>One thing of a case, told to a tracker.</summary>
/// <param name="Moment">When it became known.</param>
/// <param name="With">A case with it.</param>
/// <param name="Take">Tells it.</param>
internal sealed record ToldEvent(DateTime Moment, Func<StudentCase, StudentCase> With, Func<Tracker, AnswerChange> Take)
{
    /// <summary>The registration; null: it is something else.</summary>
    public AttendanceRecord? Record { get; private init; }

    /// <summary>Everything in a case that a tracker can be told.</summary>
    public static IEnumerable<ToldEvent> Of(StudentCase student) =>
    [
        .. student.Records.Select(Of),
        .. student.Dossier.Select(one => new ToldEvent(one.RecordedAt ?? Start(one.Date), known => known with { Dossier = [.. known.Dossier, one] }, tracker => tracker.Take(one))),
        .. student.Consents.Select(one => new ToldEvent(one.At, known => known with { Consents = [.. known.Consents, one] }, tracker => tracker.Take(one))),
        .. student.Facts.Select(one => new ToldEvent(
            one.RecordedAt ?? Start(one.From ?? DateOnly.MinValue), known => known with { Facts = [.. known.Facts, one] }, tracker => tracker.Take(one))),
        .. student.Exemptions.Select(one => new ToldEvent(Start(one.From), known => known with { Exemptions = [.. known.Exemptions, one] }, tracker => tracker.Take(one))),
    ];

    public static ToldEvent Of(AttendanceRecord record) =>
        new(record.RecordedAt ?? Start(record.Date), known => known with { Records = [.. known.Records, record] }, tracker => tracker.Take(record)) { Record = record };

    private static DateTime Start(DateOnly day) => day.ToDateTime(TimeOnly.MinValue);
}
