using Aanwezig.Attendance;

namespace Aanwezig.Testing.Generators.Tests.Properties;

/// <summary>The claim that an answer from a past moment knows nothing of what was recorded after it.</summary>
internal static class LaterKnowledge
{
    public static string? Contradiction(RandomCase random, Func<Protocol, StudentCase, DateOnly, DateTime, Assessment> assess) =>
        Moments(random).Select(moment => Contradiction(random, moment.On, moment.KnownAt, assess)).FirstOrDefault(told => told is not null);

    private static string? Contradiction(RandomCase random, DateOnly on, DateTime knownAt, Func<Protocol, StudentCase, DateOnly, DateTime, Assessment> assess)
    {
        var then = KnownBy(random.Student, knownAt);
        return Written.Difference(Written.Json(assess(random.Protocol, then, on, knownAt)), Written.Json(assess(random.Protocol, WithMore(random.Student, knownAt), on, knownAt)));
    }

    // Knowing less than the day would allow, and asking about a day long past.
    private static IEnumerable<(DateOnly On, DateTime KnownAt)> Moments(RandomCase random) =>
    [
        (random.On, random.On.AddDays(-25).ToDateTime(new TimeOnly(12, 0))),
        (random.On.AddDays(-20), random.On.AddDays(-5).ToDateTime(new TimeOnly(17, 30))),
    ];

    private static StudentCase KnownBy(StudentCase student, DateTime knownAt) => student with
    {
        Records = [.. student.Records.Where(record => (record.RecordedAt ?? record.Date.ToDateTime(TimeOnly.MinValue)) <= knownAt)],
        Dossier = [.. student.Dossier.Where(entry => (entry.RecordedAt ?? entry.Date.ToDateTime(TimeOnly.MinValue)) <= knownAt)],
        Consents = [.. student.Consents.Where(consent => consent.At <= knownAt)],
        Facts = [.. student.Facts.Where(fact => (fact.RecordedAt ?? fact.From?.ToDateTime(TimeOnly.MinValue) ?? DateTime.MinValue) <= knownAt)],
    };

    private static StudentCase WithMore(StudentCase student, DateTime knownAt)
    {
        var next = knownAt.AddMinutes(1);
        var day = DateOnly.FromDateTime(knownAt).AddDays(-10);
        var head = student.Records.FirstOrDefault(record => record.Id is not null && student.Records.All(other => other.Supersedes != record.Id));
        return student with
        {
            Records =
            [
                .. student.Records,
                .. head is null ? Array.Empty<AttendanceRecord>() : [head with { Id = "later", Supersedes = head.Id, RecordedAt = Later(head, next), Code = "cancelled" }],
                .. Enumerable.Range(0, 5).Select(place => new AttendanceRecord(day.AddDays(place), 480, AttendanceKind.Unexcused) { RecordedAt = next }),
            ],
            Dossier = [.. student.Dossier, new DossierEntry("talk_first", day, DossierOutcome.Done) { RecordedAt = next }],
            Consents = [.. student.Consents, new Consent(ConsentScope.ParentContact, ConsentState.Given, next)],
            Facts = [.. student.Facts, new FactChange("level", "1", day) { RecordedAt = next }, new FactChange("concern", "true", day) { RecordedAt = next }],
        };
    }

    private static DateTime Later(AttendanceRecord head, DateTime next) => head.RecordedAt >= next ? head.RecordedAt.Value.AddMinutes(1) : next;
}
