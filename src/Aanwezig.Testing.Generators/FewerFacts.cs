using Aanwezig.Attendance;

namespace Aanwezig.Testing.Generators;

/// <summary>Smaller cases than a given one, so that a failure shrinks to a small case.</summary>
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
        .. Shorter(student.Enrolments).Select(enrolments => student with { Enrolments = enrolments }),
        .. Shorter(student.Facts).Select(facts => student with { Facts = facts }),
    ];

    // The two halves come first, then the list without each single item.
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

    // A correction without the record that it corrects is not a valid history.
    private static bool AreWhole(IReadOnlyList<AttendanceRecord> records) =>
        records.All(record => record.Supersedes is null || records.Any(other => other.Id == record.Supersedes));
}
