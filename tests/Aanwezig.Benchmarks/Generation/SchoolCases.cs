using Aanwezig.Attendance;

namespace Aanwezig.Benchmarks.Generation;

/// <summary>Generated students as the library takes them.</summary>
internal static class SchoolCases
{
    private static readonly string[] ExemptFrom = ["", "kwalificatieplicht", "both"];

    public static StudentCase Of(School school, int place)
    {
        var (time, students) = (school.Time, school.Students);
        var student = new Student(StudentColumns.Id(place), DateOnly.FromDayNumber(students.Born[place]))
        {
            EnrolledFrom = students.EnrolledFrom[place] > 0 ? time.Date(students.EnrolledFrom[place]) : null,
            EnrolledUntil = students.EnrolledUntil[place] == SchoolTime.Never ? null : time.Date(students.EnrolledUntil[place]),
            StartkwalificatieFrom = students.QualifiedFrom[place] == SchoolTime.Never ? null : DateOnly.FromDayNumber(students.QualifiedFrom[place]),
        };
        var records = new AttendanceRecord[school.Offsets[place + 1] - school.Offsets[place]];
        for (var i = 0; i < records.Length; i++)
        {
            var at = school.Offsets[place] + i;
            records[i] = new AttendanceRecord(time.Date(school.Day[at]), school.Minutes[at], Codes.Texts[school.Code[at]])
            {
                Start = new TimeOnly(school.Start[at] / 60, school.Start[at] % 60),
                Activity = school.Practice[at] == 1 ? Activity.Practice : Activity.Lesson,
            };
        }

        return new StudentCase(student) { Records = records, Facts = FactsOf(students, place) };
    }

    private static List<FactChange> FactsOf(StudentColumns students, int place)
    {
        List<FactChange> facts =
        [
            new("level", ((char)('0' + students.Level[place])).ToString()),
            new("pathway", students.WorksMostly[place] ? "bbl" : "bol"),
        ];
        if (students.Exempt[place] > 0)
        {
            facts.Add(new("exempt", ExemptFrom[students.Exempt[place]]));
        }

        return facts;
    }
}
