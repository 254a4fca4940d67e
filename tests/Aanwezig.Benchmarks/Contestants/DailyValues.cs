using Aanwezig.Benchmarks.Generation;
using Aanwezig.Benchmarks.Measurements;

namespace Aanwezig.Benchmarks.Contestants;

/// <summary>What the measures stand at on one school day of one student: the input of executors that know conditions and no time.</summary>
/// <param name="Hours">Minutes of four school weeks.</param>
/// <param name="ToReport">The same since the last report.</param>
/// <param name="Lates">Late arrivals of the school year.</param>
/// <param name="SickSpells">Spells of twelve school weeks.</param>
/// <param name="SickDays">The run of illness.</param>
internal readonly record struct DailyValues(int Hours, int ToReport, int Lates, int SickSpells, int SickDays)
{
    /// <summary>The values of all school days of some students, open reasons counted from the day they settle.</summary>
    public static IReadOnlyList<DailyValues[]> Of(School school, int students, ILookup<int, int> reports) =>
        [.. ParallelEnumerable.Range(0, students).AsOrdered().Select(student => Of(school, student, [.. reports[student]]))];

    /// <summary>Whether these values meet the ten conditions of the protocol, in the order of the steps.</summary>
    public bool Meets(int step) => step switch
    {
        Steps.Talk5 => Hours >= 5 * 60,
        Steps.Letter10 => Hours >= 10 * 60,
        Steps.ReportLeerplicht or Steps.ReportDoorstroompunt => ToReport >= 16 * 60,
        Steps.Sick4 => SickSpells >= 4,
        Steps.SickDay7 => SickDays >= 7,
        _ => Lates >= 3 * (step - Steps.Late3 + 1),
    };

    private static DailyValues[] Of(School school, int student, int[] reports)
    {
        var time = school.Time;
        var values = new DailyValues[time.SchoolDays.Length];
        var ill = new bool[time.SchoolDays.Length];
        for (var record = school.Offsets[student]; record < school.Offsets[student + 1]; record++)
        {
            if (school.Code[record] == (byte)Code.Sick && time.IsSchool[school.Day[record]])
            {
                ill[time.SchoolIndex[school.Day[record]]] = true;
            }
        }

        for (var place = 0; place < values.Length; place++)
        {
            var day = time.SchoolDays[place];
            var restart = reports.Where(report => report < day).DefaultIfEmpty(-1).Max();
            var (hours, since, lates) = (0, 0, 0);
            for (var record = school.Offsets[student]; record < school.Offsets[student + 1] && school.Day[record] <= day; record++)
            {
                int date = school.Day[record];
                var code = (Code)school.Code[record];
                lates += code == Code.Late && time.IsSchool[date] ? 1 : 0;
                if (time.IsSchool[date] && date >= time.FourWeeksFrom[day]
                    && (code is Code.Late or Code.Unexcused || (code == Code.Open && time.Settles[date] <= day)))
                {
                    hours += school.Minutes[record];
                    since += date > restart ? school.Minutes[record] : 0;
                }
            }

            values[place] = new(hours, since, lates, SpellsUpTo(time, ill, place), RunUpTo(ill, place));
        }

        return values;
    }

    private static int SpellsUpTo(SchoolTime time, bool[] ill, int last)
    {
        var spells = 0;
        for (var place = last; place >= 0 && time.SchoolDays[place] >= time.TwelveWeeksFrom[time.SchoolDays[last]]; place--)
        {
            spells += ill[place] && (place == 0 || !ill[place - 1]) ? 1 : 0;
        }

        return spells;
    }

    private static int RunUpTo(bool[] ill, int last)
    {
        var place = last;
        while (place >= 0 && ill[place])
        {
            place--;
        }

        return last - place;
    }
}
