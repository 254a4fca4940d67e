using System.Globalization;
using Aanwezig.Attendance;

namespace Aanwezig.Tests.Fixtures;

/// <summary>What is known about one student, in a few words a line.</summary>
internal sealed record Pupil(StudentCase Case)
{
    /// <summary>A student of 17 in the autumn of 2026, without startkwalificatie.</summary>
    public static Pupil Seventeen => Born("2009-03-12");

    /// <summary>A student of 19 in the autumn of 2026.</summary>
    public static Pupil Nineteen => Born("2007-03-14");

    public static Pupil Born(string day) => new(new StudentCase(new Student("s1", Agreed.Day(day))));

    /// <summary>A student of 17 with twenty scheduled hours in the week of Monday 2 November 2026: four each day.</summary>
    public static Pupil InSchoolWeek => Seventeen.Scheduled(
        "2026-11-02 4:00", "2026-11-03 4:00", "2026-11-04 4:00", "2026-11-05 4:00", "2026-11-06 4:00");

    /// <summary>A student of 17 who was ill for six hours on each of the days, which a comma parts.</summary>
    public static Pupil Sick(string days) => Seventeen.Missed([.. days.Split(',').Select(day => $"{day} 6:00 sick")]);

    public Pupil Enrolled(string? from, string? until = null) => this with
    {
        Case = Case with
        {
            Student = Case.Student with { EnrolledFrom = from is null ? null : Agreed.Day(from), EnrolledUntil = until is null ? null : Agreed.Day(until) },
        },
    };

    /// <summary>Periods of enrolment <c>FROM..[UNTIL]</c>.</summary>
    public Pupil EnrolledIn(params string[] periods) => this with
    {
        Case = Case with
        {
            Enrolments = [.. periods.Select(period => period.Split("..")).Select(ends => new Enrolment(Agreed.Day(ends[0]), ends[1].Length == 0 ? null : Agreed.Day(ends[1])))],
        },
    };

    public Pupil With(Func<Student, Student> change) => this with { Case = Case with { Student = change(Case.Student) } };

    /// <summary>Registrations <c>DATE[THH:MM] H:MM [KIND] [ACTIVITY] [SUBJECT]</c>; unexcused lessons where nothing is said.</summary>
    public Pupil Missed(params string[] lines) => Registered([.. lines.Select(Record)]);

    public Pupil Registered(params AttendanceRecord[] records) => this with { Case = Case with { Records = [.. Case.Records, .. records] } };

    /// <summary>The same registration on each calendar day of a period, weekends left out.</summary>
    public Pupil MissedDaily(string from, string until, string rest = "6:00")
    {
        var lines = new List<string>();
        for (var day = Agreed.Day(from); day <= Agreed.Day(until); day = day.AddDays(1))
        {
            if (day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday))
            {
                lines.Add($"{Agreed.Iso(day)} {rest}");
            }
        }

        return Missed([.. lines]);
    }

    /// <summary>Dossier entries <c>DATE STEP OUTCOME [ONSET]</c>.</summary>
    public Pupil Did(params string[] lines) => this with { Case = Case with { Dossier = [.. Case.Dossier, .. lines.Select(Entry)] } };

    public Pupil Entered(params DossierEntry[] entries) => this with { Case = Case with { Dossier = [.. Case.Dossier, .. entries] } };

    /// <summary>What the student said of contact with the parents: <c>DATE[THH:MM] STATE</c>.</summary>
    public Pupil Said(params string[] lines) => this with { Case = Case with { Consents = [.. Case.Consents, .. lines.Select(Consented)] } };

    /// <summary>Scheduled time <c>DATE[THH:MM] H:MM [ACTIVITY] [SUBJECT]</c>.</summary>
    public Pupil Scheduled(params string[] lines) => this with
    {
        Case = Case with
        {
            Timetable = [.. Case.Timetable, .. lines.Select(line => line.Split(' ')).Select(parts =>
                new ScheduledTime(Agreed.Day(parts[0].Split('T')[0]), Minutes(parts[1]))
                {
                    Start = Start(parts[0]),
                    Activity = parts.Length > 2 ? Read<Activity>(parts[2]) : Activity.Lesson,
                    Subject = parts.Length > 3 ? parts[3] : null,
                })],
        },
    };

    /// <summary>Exemptions <c>FROM..UNTIL NAME [RECORDED]</c>.</summary>
    public Pupil Exempted(params string[] lines) => this with { Case = Case with { Exemptions = [.. Case.Exemptions, .. lines.Select(Arranged)] } };

    public Pupil Fact(string name, string value, string? from = null) => this with
    {
        Case = Case with { Facts = [.. Case.Facts, new FactChange(name, value, from is null ? null : Agreed.Day(from))] },
    };

    public Pupil Shuffled(Random order) => this with
    {
        Case = Case with
        {
            Records = Mixed(Case.Records, order),
            Dossier = Mixed(Case.Dossier, order),
            Consents = Mixed(Case.Consents, order),
            Timetable = Mixed(Case.Timetable, order),
            Facts = Mixed(Case.Facts, order),
            Exemptions = Mixed(Case.Exemptions, order),
            Enrolments = Mixed(Case.Enrolments, order),
        },
    };

    public static AttendanceRecord Record(string line)
    {
        var parts = line.Split(' ');
        return new AttendanceRecord(Agreed.Day(parts[0].Split('T')[0]), Minutes(parts[1]), parts.Length > 2 ? parts[2] : "unexcused")
        {
            Start = Start(parts[0]),
            Activity = parts.Length > 3 ? Read<Activity>(parts[3]) : Activity.Lesson,
            Subject = parts.Length > 4 ? parts[4] : null,
        };
    }

    public static DossierEntry Entry(string line)
    {
        var parts = line.Split(' ');
        return new DossierEntry(parts[1], Agreed.Day(parts[0]), Read<DossierOutcome>(parts[2]))
        {
            Onset = parts.Length > 3 ? Agreed.Day(parts[3]) : null,
            Reason = parts[2] == "waived" ? "besproken" : null,
        };
    }

    private static T[] Mixed<T>(IReadOnlyList<T> items, Random order)
    {
        var mixed = items.ToArray();
        order.Shuffle(mixed);
        return mixed;
    }

    private static Consent Consented(string line)
    {
        var parts = line.Split(' ');
        return new Consent(ConsentScope.ParentContact, Read<ConsentState>(parts[1]), Agreed.Moment(parts[0]));
    }

    private static Exemption Arranged(string line)
    {
        var parts = line.Split(' ');
        var days = parts[0].Split("..");
        return new Exemption(parts[1], Agreed.Day(days[0]), Agreed.Day(days[1]), "zorgt voor zijn moeder")
        {
            RecordedAt = parts.Length > 2 ? Agreed.Moment(parts[2]) : null,
        };
    }

    private static TimeOnly? Start(string moment) => moment.Contains('T', StringComparison.Ordinal) ? TimeOnly.FromDateTime(Agreed.Moment(moment)) : null;

    private static int Minutes(string clock)
    {
        var parts = clock.Split(':').Select(part => int.Parse(part, CultureInfo.InvariantCulture)).ToArray();
        return (60 * parts[0]) + parts[1];
    }

    private static T Read<T>(string word)
        where T : struct, Enum => Names.TryParse<T>(word, out var value) ? value : throw new ArgumentException(word);
}
