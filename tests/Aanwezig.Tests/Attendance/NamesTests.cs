using Aanwezig.Attendance;
using Aanwezig.Guards;

namespace Aanwezig.Tests.Attendance;

public class NamesTests
{
    public static TheoryData<Type> Lists => [.. typeof(Names).Assembly.GetTypes().Where(type => type is { IsEnum: true, IsPublic: true })];

    [Fact]
    public void Name_IsWrittenInSmallLettersWithUnderscores()
    {
        Assert.Equal("left_early", Names.Of(AttendanceKind.LeftEarly));
        Assert.Equal("monday", Names.Of(DayOfWeek.Monday));
        Assert.True(Names.TryParse<AttendanceKind>("sent_out", out var kind));
        Assert.Equal(AttendanceKind.SentOut, kind);
    }

    [Fact]
    public void WordThatIsNoName_IsNotRead()
    {
        Assert.False(Names.TryParse<AttendanceKind>("SentOut", out var kind));
        Assert.Equal(default, kind);
        Assert.False(Names.TryParse<AttendanceKind>(string.Empty, out _));
    }

    [Fact]
    public void NumberOutsideTheList_HasNoName() => Assert.Throws<ArgumentOutOfRangeException>(() => Names.Of((GuardName)99));

    [Theory]
    [MemberData(nameof(Lists))]
    public void EveryList_IsNumberedFromZero_AndReadsWhatItWrites(Type list)
    {
        Assert.Equal(typeof(int), Enum.GetUnderlyingType(list));
        Assert.Equal(Enumerable.Range(0, Enum.GetNames(list).Length), Enum.GetValuesAsUnderlyingType(list).Cast<int>());
        var closed = new ClosedList(list);
        Assert.Equal(closed.All.Count, closed.All.Distinct().Count());
        Assert.All(Enum.GetValuesAsUnderlyingType(list).Cast<int>(), number =>
        {
            Assert.True(closed.TryParse(closed.Of(number), out var read));
            Assert.Equal(number, read);
        });
    }
}
