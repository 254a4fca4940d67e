using Aanwezig.Attendance;
using FsCheck;
using FsCheck.Fluent;

namespace Aanwezig.Testing.Generators.Tests.Properties;

/// <summary>The claim that the order in which things are handed over never matters.</summary>
internal static class ShuffledInput
{
    public static string? Contradiction(RandomCase random, Func<RandomCase, StudentCase, Assessment> assess)
    {
        var straight = Written.Json(assess(random, random.Student));
        return Orders(random.Student).Select(other => Written.Difference(straight, Written.Json(assess(random, other)))).FirstOrDefault(told => told is not null);
    }

    private static IEnumerable<StudentCase> Orders(StudentCase student) => [Reversed(student), Shuffled(student)];

    private static StudentCase Reversed(StudentCase student) => student with
    {
        Records = [.. student.Records.Reverse()],
        Dossier = [.. student.Dossier.Reverse()],
        Consents = [.. student.Consents.Reverse()],
        Facts = [.. student.Facts.Reverse()],
        Enrolments = [.. student.Enrolments.Reverse()],
        Timetable = [.. student.Timetable.Reverse()],
    };

    private static StudentCase Shuffled(StudentCase student) => student with
    {
        Records = Shuffled(student.Records),
        Dossier = Shuffled(student.Dossier),
        Consents = Shuffled(student.Consents),
        Facts = Shuffled(student.Facts),
        Enrolments = Shuffled(student.Enrolments),
        Timetable = Shuffled(student.Timetable),
    };

    private static T[] Shuffled<T>(IReadOnlyList<T> list) => Gen.Shuffle<T>(list).Sample(1, new Rnd(7), 10).Single();
}
