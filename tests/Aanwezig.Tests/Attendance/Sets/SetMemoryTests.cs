using Aanwezig.Attendance;
using Aanwezig.Attendance.Sets;

namespace Aanwezig.Tests.Attendance.Sets;

public class SetMemoryTests
{
    private const int Students = 2000;
    private static readonly DateOnly FirstDay = new(2026, 8, 31);

    [Fact]
    public void RecordWithoutIdAndMoments_TakesEightBytes()
    {
        var (few, many) = (Held(20, noted: false), Held(120, noted: false));

        Assert.InRange((double)(many.Held - few.Held) / (100 * Students), 7.5, 8.5);
        Assert.Equal(8.0, (double)(many.Set.Bytes - few.Set.Bytes) / (100 * Students), 1);
    }

    // Eight bytes, an id of seven letters with its end, and a moment: 8 + 7 + 4 + 4.
    [Fact]
    public void IdsAndMoments_AreKeptBeside()
    {
        var (few, many) = (Held(20, noted: true), Held(120, noted: true));

        Assert.InRange((double)(many.Held - few.Held) / (100 * Students), 22, 25);
    }

    [Theory]
    [InlineData(40, false)]
    [InlineData(40, true)]
    public void Bytes_SayWhatTheSetTakes(int each, bool noted)
    {
        var (set, held) = Held(each, noted);

        Assert.InRange((double)set.Bytes / held, 0.85, 1.15);
    }

    private static (AttendanceSet Set, long Held) Held(int each, bool noted)
    {
        var set = Made(each, noted);
        Assert.Equal((long)each * Students, set.RecordCount);
        return (set, Weighed.Bytes(set));
    }

    private static AttendanceSet Made(int each, bool noted)
    {
        var builder = new AttendanceSetBuilder();
        for (var place = 0; place < each * Students; place++)
        {
            var record = new AttendanceRecord(FirstDay.AddDays(place % 200), 60, AttendanceKind.Unexcused);
            builder.Add($"{place % Students}", noted ? record with { Id = $"{place + 1000000}", RecordedAt = FirstDay.ToDateTime(default) } : record);
        }

        for (var student = 0; student < Students; student++)
        {
            builder.Add(new Student($"{student}", FirstDay.AddYears(-17)));
            builder.Add($"{student}", new FactChange("level", $"{(student % 4) + 1}"));
        }

        return builder.Build();
    }
}
