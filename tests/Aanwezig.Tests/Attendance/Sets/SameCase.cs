using Aanwezig.Attendance;

namespace Aanwezig.Tests.Attendance.Sets;

/// <summary>Compares cases as people do: the order of lists and the places in files make no difference.</summary>
internal static class SameCase
{
    public static void Case(StudentCase expected, StudentCase found)
    {
        Assert.Equal(expected.Student, found.Student);
        Things(expected.Records, found.Records);
        Things(expected.Facts, found.Facts);
        Things(expected.Dossier, found.Dossier);
        Things(expected.Consents, found.Consents);
        Things(expected.Timetable, found.Timetable);
        Things(expected.Enrolments, found.Enrolments);
        Things(expected.Findings, found.Findings);
    }

    private static void Things<T>(IReadOnlyList<T> expected, IReadOnlyList<T> found)
    {
        var left = found.ToList();
        Assert.All(expected, thing => Assert.True(left.Remove(thing), $"{thing} is missing"));
        Assert.Empty(left);
    }
}
