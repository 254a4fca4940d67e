using Aanwezig.Attendance;
using Aanwezig.Calendars;
using Aanwezig.Cases;
using Aanwezig.Conditions;
using Aanwezig.Definitions;
using Aanwezig.Guards;
using Aanwezig.Occurrences;
using Aanwezig.Occurrences.Replays;
using Aanwezig.Recommendations;
using Aanwezig.Testing.Generators;

namespace Aanwezig.Testing.Generators.Tests.Properties;

/// <summary>Names what a case really exercised: not what is in it, but what made a difference.</summary>
internal static class Exercise
{
    /// <summary>The names of what made a difference; one that takes work to find is looked for only where it is asked for.</summary>
    public static IEnumerable<string> Of(RandomCase random, Func<string, bool> isAsked)
    {
        var occurrences = random.Protocol.Replay(random.Student, random.Begins, random.On);
        var answers = Days(random).Select(day => random.Protocol.Assess(random.Student, day)).ToList();
        return
        [
            .. If(occurrences.Count > 0, "an occurrence"),
            .. occurrences.Select(item => $"ends as {Names.Of(item.Outcome)}").Distinct(),
            .. Guards(answers),
            .. Differences(random, occurrences, answers[^1], isAsked),
            .. Constructs.ThatMatter(random, Written.Json(occurrences), isAsked),
            .. Measures(random),
            .. If(random.Base is not null && occurrences.Count > 0, "extends"),
            .. If(occurrences.Any(item => item.EarlierVersion is not null) && occurrences.Any(item => item.EarlierVersion is null), "versions"),
            .. If(answers.SelectMany(answer => answer.Recommendations).Any(item => item.Topics.Count > 0), "topics"),
            .. If(random.Student.Student.Calendar is not null && occurrences.Count > 0, "own calendar"),
            .. If(answers.Exists(answer => answer.Ungrounded.Count > 0), "ungrounded"),
            .. If(answers.Exists(answer => answer.Upcoming.Count > 0), "upcoming"),
            .. answers.SelectMany(answer => answer.Recommendations).Select(item => item.Duty is null ? $"asks for {item.Contact}" : $"duty {item.Duty}").Distinct(),
            .. answers.SelectMany(answer => answer.Recommendations).Where(item => ReservedSteps.All.Contains(item.Step)).Select(item => $"reserved {item.Step}").Distinct(),
            .. If(random.OnlySchoolClocks, "only school clocks"),
        ];
    }

    private static IEnumerable<DateOnly> Days(RandomCase random)
    {
        for (var day = random.From.AddDays(10); day < random.On; day = day.AddDays(20))
        {
            yield return day;
        }

        yield return random.On;
    }

    private static IEnumerable<string> Guards(List<Assessment> answers)
    {
        foreach (var guard in Enum.GetValues<GuardName>())
        {
            var held = answers
                .SelectMany((answer, place) => answer.Withheld.Where(item => item.Guard == guard || item.Also.Contains(guard)).Select(item => (item.Step, item.Onset, place)))
                .ToList();
            var isReleased = held.Exists(item => answers.Skip(item.place + 1).Any(later => later.Recommendations.Any(asked => asked.Step == item.Step && (item.Onset is null || asked.Onset == item.Onset))));
            foreach (var told in If(held.Count > 0, $"{Names.Of(guard)} holds").Concat(If(isReleased, $"{Names.Of(guard)} releases")))
            {
                yield return told;
            }
        }
    }

    private static IEnumerable<string> Differences(RandomCase random, IReadOnlyList<OccurrenceRecord> occurrences, Assessment answer, Func<string, bool> isAsked)
    {
        var student = random.Student;
        var records = student.Records;
        var (before, verdicts) = (Written.Json(occurrences), Written.Verdicts(answer));
        bool Occurs(StudentCase other) => Written.Json(random.Protocol.Replay(other, random.Begins, random.On)) != before;
        bool Answers(StudentCase other) => Written.Verdicts(random.Protocol.Assess(other, random.On)) != verdicts;
        (string What, Func<bool> Holds)[] parts =
        [
            ("corrections", () => Occurs(student with { Records = [.. records.Where(record => record.Supersedes is null)] })),
            ("unknown", () => records.Any(IsOpen) && Answers(student with { Records = [.. records.Select(record => IsOpen(record) ? record with { Code = "cancelled" } : record)] })),
            ("birthdays", () => Answers(student with { Student = student.Student with { Born = NoBirthday(student.Student.Born, random.On) } })),
            ("timetable", () => student.Timetable.Count > 0 && Occurs(student with { Timetable = [] })),
            ("facts", () => student.Facts.Count > 0 && Occurs(student with { Facts = [] })),
            ("closed weeks", () => WithoutClosedWeek(random) != before),
            ("exempt measures", () => student.Exemptions.Count > 0 && Occurs(student with { Exemptions = [] })),
        ];
        return parts.Where(part => isAsked(part.What) && part.Holds()).Select(part => part.What);
    }

    private static bool IsOpen(AttendanceRecord record) => record.Code is "unknown" or "ON";

    // As old as on the first day of the school year, all the time.
    private static DateOnly NoBirthday(DateOnly born, DateOnly on)
    {
        var birthday = born.AddYears(2026 - born.Year) is var thisYear && thisYear < new DateOnly(2026, 8, 1) ? born.AddYears(2027 - born.Year) : thisYear;
        return birthday <= on ? born.AddDays(on.DayNumber - birthday.DayNumber + 1) : born;
    }

    private static string WithoutClosedWeek(RandomCase random)
    {
        var open = Enumerable.Range(0, 5).Select(place => new CalendarChange(ClosedWeek(random).AddDays(place), true)).ToList();
        var opened = random.Library.Compile(random.Protocol.Definition, new Dictionary<string, IReadOnlyList<CalendarChange>> { [random.Calendar.Name] = open });
        return Written.Json(opened.Replay(random.Student, random.Begins, random.On));
    }

    private static DateOnly ClosedWeek(RandomCase random)
    {
        var monday = IsoWeek.MondayOf(random.From).AddDays(7);
        while (monday < random.On && Enumerable.Range(0, 7).Any(place => random.Calendar.IsSchoolDay(monday.AddDays(place))))
        {
            monday = monday.AddDays(7);
        }

        return monday;
    }

    // The forms and windows of the measures that made a step occur.
    private static IEnumerable<string> Measures(RandomCase random)
    {
        var followed = new FollowedCase(new ProtocolVersions(random.Protocol.Versions), random.Protocol.Jurisdiction, random.Calendar, random.Student, random.On, null, random.Protocol.Compiled);
        return Replay.Of(followed).Occurrences
            .SelectMany(occurrence => Operands.Measures(occurrence.Step.When).Select(name => occurrence.Protocol.Measures.First(measure => measure.Name == name)))
            .Distinct()
            .SelectMany(measure => new[] { $"{Word(measure.Form)} {Names.Of(measure.Unit)}{(measure.Form == MeasureForm.Share ? $" {Word(measure.Side)}" : string.Empty)}", Window(measure.Window) })
            .Distinct();
    }

    private static string Window(MeasureWindow window) =>
        window.FromFirst is { } first ? $"from_first {Names.Of(first.Unit)}"
        : window.Rolling is { } rolling ? $"over {Names.Of(rolling.Unit)}"
        : $"over {Names.Of(window.Period)}";

    private static string Word<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    private static IEnumerable<string> If(bool holds, string told) => holds ? [told] : [];
}
