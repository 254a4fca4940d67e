namespace Aanwezig.Benchmarks.Generation;

/// <summary>Draws the records of one student: runs of illness, late arrivals, lessons missed with a reason, without one, or with one that is still open.</summary>
internal ref struct StudentYear(SchoolTime time, Habits habits, RecordBuffer records, Chance chance)
{
    private const int LessonMinutes = 90;
    private const int FirstLesson = 510;

    // Mondays and Fridays are missed more.
    private static readonly int[] WeekdayPercent = [120, 92, 86, 92, 110, 1, 0];

    private Chance _chance = chance;

    public void Draw(int from, int until)
    {
        var practiceDay = _chance.Below(12);
        var sickDaysLeft = 0;
        for (var day = from; day <= until; day++)
        {
            var bits = _chance.Bits();
            if (!time.IsSchool[day])
            {
                StrayRecord(day, (int)(bits & 0xFFFF));
                continue;
            }

            var percent = WeekdayPercent[time.Weekday[day]];
            var practice = time.Weekday[day] == practiceDay || time.Weekday[day] == practiceDay - 1;
            if (sickDaysLeft == 0 && Happens(habits.SickPerMillion, percent, (uint)(bits & 0xFFFFF)))
            {
                sickDaysLeft = SpellLength();
            }

            if (sickDaysLeft > 0)
            {
                sickDaysLeft--;
                records.Add(day, 360, FirstLesson, Code.Sick, practice);
                continue;
            }

            var late = Happens(habits.LatePerMillion, percent, (uint)((bits >> 20) & 0xFFFFF));
            if (late)
            {
                records.Add(day, 3 + _chance.Below(26), FirstLesson, Code.Late, practice);
            }

            if (Happens(habits.MissedPerMillion, percent, (uint)((bits >> 40) & 0xFFFFF)))
            {
                MissedLessons(day, late ? 1 : 0, practice);
            }
        }
    }

    // Twenty bits stand for a million.
    private static bool Happens(int perMillion, int percent, uint bits) => bits < (ulong)perMillion * (ulong)percent * 1_048_576UL / 100_000_000UL;

    private int SpellLength() => _chance.Below(100) switch { < 42 => 1, < 66 => 2, < 79 => 3, < 87 => 4, < 93 => 5, _ => 6 + _chance.Below(14) };

    private void MissedLessons(int day, int earliest, bool practice)
    {
        var first = earliest + _chance.Below(3 - earliest);
        var count = 1 + _chance.Below(4);
        for (var lesson = first; lesson < Math.Min(5, first + count); lesson++)
        {
            records.Add(day, LessonMinutes - (15 * _chance.Below(3)), FirstLesson + (LessonMinutes * lesson), Reason(), practice);
        }
    }

    private Code Reason() => _chance.Below(100) switch { < 58 => Code.Unexcused, < 70 => Code.Open, < 78 => Code.Medical, < 85 => Code.Leave, _ => Code.Excused };

    // Registers have a record on a closed day now and then.
    private void StrayRecord(int day, int bits)
    {
        if (bits < 12)
        {
            records.Add(day, 240, FirstLesson, bits < 6 ? Code.Unexcused : bits < 9 ? Code.Sick : Code.Open, true);
        }
    }
}
