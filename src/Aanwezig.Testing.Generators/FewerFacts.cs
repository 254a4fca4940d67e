using Aanwezig.Attendance;

namespace Aanwezig.Testing.Generators;

/// <summary>Cases with less in them than another, so that a failure becomes a small one.</summary>
internal static class FewerFacts
{
    public static IEnumerable<RandomCase> Of(RandomCase random) => Students(random.Student).Select(student => random with { Student = student });

    private static IEnumerable<StudentCase> Students(StudentCase student) =>
    [
        .. Shorter(student.Timetable).Select(rows => student with { Timetable = rows }),
        .. Shorter(student.Records).Where(AreWhole).Select(records => student with { Records = records }),
        .. Shorter(student.Dossier).Select(entries => student with { Dossier = entries }),
        .. Shorter(student.Consents).Select(consents => student with { Consents = consents }),
        .. Shorter(student.Exemptions).Select(exemptions => student with { Exemptions = exemptions }),
        .. Shorter(student.Facts).Select(facts => student with { Facts = facts }),
    ];

    // Halves first, then each one alone.
    private static IEnumerable<IReadOnlyList<T>> Shorter<T>(IReadOnlyList<T> list)
    {
        if (list.Count > 3)
        {
            yield return [.. list.Take(list.Count / 2)];
            yield return [.. list.Skip(list.Count / 2)];
        }

        for (var place = list.Count - 1; place >= 0; place--)
        {
            yield return [.. list.Where((_, other) => other != place)];
        }
    }

    // A correction without the record that it corrects is no history.
    private static bool AreWhole(IReadOnlyList<AttendanceRecord> records) =>
        records.All(record => record.Supersedes is null || records.Any(other => other.Id == record.Supersedes));
}
