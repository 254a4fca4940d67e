using Aanwezig.Attendance;
using Aanwezig.Attendance.Sets;
using FsCheck;
using FsCheck.Fluent;

namespace Aanwezig.Testing.Generators.Tests.Properties;

public class ColumnarSetTests
{
    [Fact]
    public void SetOfCasesInAnyOrder_GivesThemBack() => Assert.All(Trials.FirstOf(Trials.Cases).Chunk(7), cases =>
    {
        IReadOnlyList<StudentCase> named = [.. cases.Select((random, place) => Named(random.Student, $"s{place * 7 % 11}"))];
        var set = Shuffled(named);

        Assert.Equal(named.Count, set.Count);
        Assert.All(named.OrderBy(one => one.Student.Id, StringComparer.Ordinal).Index(), pair => Assert.Equal(Text(pair.Item), Text(set.Case(pair.Index))));
    });

    [Fact]
    public void SetOfCasesInAnyOrder_IsTheSameSet() => Assert.All(Trials.FirstOf(Trials.Cases).Chunk(4), cases =>
    {
        IReadOnlyList<StudentCase> named = [.. cases.Select((random, place) => Named(random.Student, $"s{place}"))];
        var (one, other) = (Shuffled(named), Shuffled([.. named.Reverse()]));

        Assert.Equal(one.Codes, other.Codes);
        Assert.All(Enumerable.Range(0, named.Count), index =>
        {
            Assert.Equal(one.IsSimple(index), other.IsSimple(index));
            Assert.Equal(one.Case(index).Records, other.Case(index).Records);
            Assert.Equal(one.Facts(index), other.Facts(index));
        });
    });

    private static StudentCase Named(StudentCase student, string id) => student with { Student = student.Student with { Id = id } };

    // Everything about everyone, each thing by itself, in an order that means nothing.
    private static AttendanceSet Shuffled(IReadOnlyList<StudentCase> cases)
    {
        var builder = new AttendanceSetBuilder();
        var things = cases.SelectMany(one => Things(one, builder)).ToArray();
        foreach (var add in Gen.Shuffle<Action>(things).Sample(1, new Rnd(11), 10).Single())
        {
            add();
        }

        return builder.Build();
    }

    private static IEnumerable<Action> Things(StudentCase one, AttendanceSetBuilder builder) =>
    [
        () => builder.Add(one.Student),
        .. one.Records.Select(record => (Action)(() => builder.Add(one.Student.Id, record))),
        .. one.Facts.Select(fact => (Action)(() => builder.Add(one.Student.Id, fact))),
        .. one.Dossier.Select(entry => (Action)(() => builder.Add(one.Student.Id, entry))),
        .. one.Consents.Select(consent => (Action)(() => builder.Add(one.Student.Id, consent))),
        .. one.Enrolments.Select(period => (Action)(() => builder.Add(one.Student.Id, period))),
        .. one.Timetable.Select(scheduled => (Action)(() => builder.Add(one.Student.Id, scheduled))),
    ];

    private static string Text(StudentCase one) => string.Join('\n', Lines(one).Order(StringComparer.Ordinal).Prepend(one.Student.ToString()));

    private static IEnumerable<string> Lines(StudentCase one) =>
        ((IEnumerable<object>)[.. one.Records, .. one.Facts, .. one.Dossier, .. one.Consents, .. one.Enrolments, .. one.Timetable, .. one.Findings]).Select(thing => thing.ToString()!);
}
