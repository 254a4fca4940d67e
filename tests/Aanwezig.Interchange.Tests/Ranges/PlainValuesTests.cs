using System.Globalization;
using System.Text;
using Aanwezig.Attendance.Sets;
using Aanwezig.Interchange.Csv;
using Aanwezig.Interchange.Ranges;
using Aanwezig.Zones;
using FsCheck;
using FsCheck.Fluent;

namespace Aanwezig.Interchange.Tests.Ranges;

/// <summary>Whatever is read quickly the ordinary reader takes for the same.</summary>
public class PlainValuesTests
{
    private const string Letters = "0123456789-+ :TZ./é٣";
    private static readonly TimeZoneInfo Amsterdam = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    [Fact]
    public void NumbersOfMinutes_AreReadAsTheyAreWritten()
    {
        for (var minutes = -20; minutes < 12_000; minutes++)
        {
            var isRead = PlainValues.TryMinutes(Encoding.UTF8.GetBytes(minutes.ToString(CultureInfo.InvariantCulture)), out var read);

            Assert.Equal((minutes is >= 0 and <= 1440, minutes), (isRead, isRead ? read : minutes));
        }
    }

    [Theory]
    [InlineData("+5")]
    [InlineData("05")]
    [InlineData(" 5")]
    [InlineData("5 ")]
    [InlineData("")]
    [InlineData("00")]
    [InlineData("-0")]
    [InlineData("٣")]
    [InlineData("4294967301")]
    [InlineData("18446744073709551621")]
    public void NumberWrittenOtherwise_IsNotReadQuickly(string text) => Assert.False(PlainValues.TryMinutes(Encoding.UTF8.GetBytes(text), out _));

    [Fact]
    public void EveryDayFrom2000Until2079_IsKnown()
    {
        var days = new PlainDays(_ => true);
        for (var date = new DateOnly(1999, 12, 1); date < new DateOnly(2081, 1, 1); date = date.AddDays(1))
        {
            var isKnown = days.TryDay(Encoding.UTF8.GetBytes(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), out var day);

            Assert.Equal(date.Year is >= 2000 and < 2080, isKnown);
            Assert.Equal(isKnown ? date : PackedMoments.Epoch, PackedMoments.Epoch.AddDays(isKnown ? day : 0));
        }
    }

    [Fact]
    public void DayThatIsNotCovered_IsNotRead()
    {
        var days = new PlainDays(date => date.Year == 2026);

        Assert.Equal([true, false, true, false], new[] { "2026-12-31", "2027-01-01", "2026-12-31", "2027-01-01" }.Select(date => days.TryDay(Encoding.UTF8.GetBytes(date), out _)));
    }

    [Fact]
    public void RandomTexts_MeanWhatTheOrdinaryReaderSays()
    {
        var days = new PlainDays(_ => true);
        var texts = Gen.OneOf(Changed("2026-11-03"), Changed("2026-11-03T08:30"), Changed("2026-11-03T08:30:59"), Changed("2026-03-29T02:30+01:00"), Changed("2068-11-03T08:30:00Z"), Changed("08:30"), Changed("360"));
        foreach (var text in texts.Sample(50_000, new Rnd(20261124), 10))
        {
            var bytes = Encoding.UTF8.GetBytes(text);
            DateOnly? day = days.TryDay(bytes, out var number) ? PackedMoments.Epoch.AddDays(number) : null;
            int? minutes = PlainValues.TryMinutes(bytes, out var plain) ? plain : null;
            int? start = PlainValues.TryStart(bytes, out var minute) ? minute : null;
            int? moment = PlainValues.TryMoment(bytes, Amsterdam, days, out var second) ? second : null;

            Assert.Equal(Day(text), day);
            Assert.Equal(Minutes(text), minutes);
            Assert.Equal(Start(text), start);
            Assert.Equal(Moment(text), moment);
        }
    }

    private static DateOnly? Day(string text) => IsoText.TryDate(text, out var date) && date.Year is >= 2000 and < 2080 ? date : null;

    private static int? Minutes(string text) => PlainText.TryWhole(text, out var minutes) && minutes is >= 0 and <= 1440 && text != "-0" ? minutes : null;

    private static int? Start(string text) => text.Length == 0 ? PackedRecord.NoStart : IsoText.TryTime(text, out var time) ? (time.Hour * 60) + time.Minute : null;

    private static int? Moment(string text) => text.Length == 0 ? PackedMoments.None
        : WrittenMoment.TryRead(text, out var moment) && PackedMoments.TrySecond(moment.In(Amsterdam), out var second) ? second
        : null;

    // A good text, of which up to two letters are others, more or gone.
    private static Gen<string> Changed(string good) =>
        from count in Gen.Choose(0, 2)
        from changes in (from place in Gen.Choose(0, good.Length) from gone in Gen.Choose(0, 1) from letter in Gen.Elements(Letters.Select(letter => $"{letter}").Append("")) select (place, gone, letter)).ArrayOf(count)
        select changes.Aggregate(good, (text, change) => change.place > text.Length ? text
            : text[..change.place] + change.letter + text[Math.Min(text.Length, change.place + change.gone)..]);
}
