using Aanwezig.Attendance;

namespace Aanwezig.Testing.Tests.Reading;

public class EnrolmentLineTests
{
    [Fact]
    public void Lines_ArePeriodsWithBothEnds_AndTheLastMayBeOpen()
    {
        var told = TestWorld.CaseOf(
            """
            scenario: proef
            protocol: school/proef
            student: { born: 2009-03-12 }
            enrolments:
              - 2026-08-01..2026-11-04 group G1
              - 2026-11-05..2026-11-30
              - 2027-02-01 group G2
            expect:
              - on: 2026-11-18
                recommended: []
            """);

        Assert.Equal(
            [
                new Enrolment(new DateOnly(2026, 8, 1), new DateOnly(2026, 11, 4), "G1"),
                new Enrolment(new DateOnly(2026, 11, 5), new DateOnly(2026, 11, 30)),
                new Enrolment(new DateOnly(2027, 2, 1), null, "G2"),
            ],
            told.Enrolments.Select(period => period with { Origin = null }));
    }
}
