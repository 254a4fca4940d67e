using Aanwezig.Attendance;
using FsCheck.Xunit;

namespace Aanwezig.Interchange.Tests;

public class RowOrderTests
{
    private static readonly string[] Codes = ["sick", "late", "unexcused", "zz"];

    [Property(MaxTest = 200, EndSize = 100_000)]
    public void OrderOfRows_ChangesNothingThatIsRead(int seed)
    {
        var random = new Random(seed);
        var attendance = Enumerable.Range(0, 40).Select(_ => Record(random)).ToArray();
        var consents = Enumerable.Range(0, 8).Select(_ => $"S{random.Next(1, 4)},parent_contact,{(random.Next(2) == 0 ? "given" : "refused")},2026-09-0{random.Next(1, 6)}T12:00").ToArray();
        var students = new[] { "S1,2009-03-12", "S2,2008-03-12", "S3,2007-03-12" };

        var first = Read(students, attendance, consents);
        random.Shuffle(attendance);
        random.Shuffle(consents);
        random.Shuffle(students);

        Assert.Equal(first, Read(students, attendance, consents));
    }

    // Some ids, corrections and codes are wrong on purpose, so that rows are left out.
    private static string Record(Random random)
    {
        var id = random.Next(1, 60);
        var superseding = random.Next(3) == 0;
        return $"R{id},S{random.Next(1, 5)},2026-11-{random.Next(1, 29):00},{random.Next(0, 90)},{Codes[random.Next(40) == 0 ? 3 : random.Next(3)]},"
            + (superseding ? $"2026-11-30T{random.Next(10, 12)}:00,R{random.Next(1, 60)}" : ",");
    }

    private static string Read(string[] students, string[] attendance, string[] consents)
    {
        using var folder = new TestFolder();
        folder
            .With("students.csv", "student,born\n" + string.Join('\n', students))
            .With("attendance.csv", "record,student,date,minutes,code,recorded_at,supersedes\n" + string.Join('\n', attendance))
            .With("consents.csv", "student,scope,state,at\n" + string.Join('\n', consents));
        return string.Join('\n', folder.KeepGoing().Cases.Select(Written));
    }

    private static string Written(StudentCase studentCase) => string.Join(
        '\n',
        studentCase.Records.Select(record => (record with { Origin = null }).ToString())
            .Concat(studentCase.Consents.Select(consent => (consent with { Origin = null }).ToString()))
            .Order(StringComparer.Ordinal)
            .Prepend($"{studentCase.Student.Id} {studentCase.Findings.Count}"));
}
