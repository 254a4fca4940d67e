using Aanwezig.Attendance;
using Aanwezig.Attendance.Sets;
using Aanwezig.Testing.Generators;
using FsCheck;
using FsCheck.Fluent;

namespace Aanwezig.Testing.Tests.Properties;

public class ColumnarSetTests
{
    private static readonly Config Config = Config.QuickThrowOnFailure.WithMaxTest(15).WithReplay(new Replay(new Rnd(20260901, 20270205), null));

    [Fact]
    public void SetOfCasesInAnyOrder_GivesThemBack() => Check.One(Config, Prop.ForAll(Arb.From(RandomCases.Any.Generator.ListOf(7)), cases =>
    {
        IReadOnlyList<StudentCase> named = [.. cases.Select((random, place) => Named(random.Student, $"s{place * 7 % 11}"))];
        var set = Shuffled(named);

        return set.Count == named.Count && named.OrderBy(one => one.Student.Id, StringComparer.Ordinal).Index().All(pair => Text(set.Case(pair.Index)) == Text(pair.Item));
    }));

    [Fact]
    public void SetOfCasesInAnyOrder_IsTheSameSet() => Check.One(Config, Prop.ForAll(Arb.From(RandomCases.Any.Generator.ListOf(4)), cases =>
    {
        IReadOnlyList<StudentCase> named = [.. cases.Select((random, place) => Named(random.Student, $"s{place}"))];
        var (one, other) = (Shuffled(named), Shuffled([.. named.Reverse()]));

        return one.Codes.SequenceEqual(other.Codes) && Enumerable.Range(0, named.Count).All(index =>
            one.IsSimple(index) == other.IsSimple(index) && one.Case(index).Records.SequenceEqual(other.Case(index).Records) && one.Facts(index).SequenceEqual(other.Facts(index)));
    }));

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
        .. one.Timetable.Select(scheduled => (Action)(() => builder.Add(one.Student.Id, scheduled))),
    ];

    private static string Text(StudentCase one) => string.Join('\n', Lines(one).Order(StringComparer.Ordinal).Prepend(one.Student.ToString()));

    private static IEnumerable<string> Lines(StudentCase one) =>
        ((IEnumerable<object>)[.. one.Records, .. one.Facts, .. one.Dossier, .. one.Consents, .. one.Timetable, .. one.Findings]).Select(thing => thing.ToString()!);
}
