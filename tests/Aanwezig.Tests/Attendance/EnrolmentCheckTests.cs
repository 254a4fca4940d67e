using Aanwezig.Attendance;

namespace Aanwezig.Tests.Attendance;

public class EnrolmentCheckTests
{
    [Theory]
    [InlineData("2026-08-01..2026-11-04 2026-11-05..", "")]
    [InlineData("2026-11-05.. 2026-08-01..2026-11-04", "")]
    [InlineData("2026-08-01..2026-11-04 2026-11-04..", "AW5314")]
    [InlineData("2026-08-01.. 2026-11-04..2026-11-05", "AW5314")]
    [InlineData("2026-08-01..2026-12-31 2026-09-01..2026-09-30 2026-10-01..2026-10-31", "AW5314 AW5314")]
    [InlineData("2026-08-01..2026-11-04 2026-08-01..2026-11-04", "AW5314")]
    [InlineData("2026-08-01..2026-07-31", "AW5311")]
    public void PeriodsThatOverlapOrEndBeforeTheyBegin_AreRefused(string periods, string codes) =>
        Assert.Equal(codes, Mistakes(Pupil.Seventeen.EnrolledIn(periods.Split(' ')).Case));

    [Fact]
    public void StudentWithPeriods_HasNoEnrolmentOrGroupBesides()
    {
        var known = Pupil.Seventeen.EnrolledIn("2026-08-01..").Case;
        Assert.Equal("AW5315", Mistakes(known with { Student = known.Student with { EnrolledFrom = Agreed.Day("2026-08-01") } }));
        Assert.Equal("AW5315", Mistakes(known with { Student = known.Student with { EnrolledUntil = Agreed.Day("2027-07-31") } }));
        Assert.Equal("AW5315", Mistakes(known with { Student = known.Student with { Group = "G1" } }));
    }

    private static string Mistakes(StudentCase known) => string.Join(' ', CaseCheck.Of(known, Agreed.Day("2026-11-20")).Select(one => one.Code.Id));
}
