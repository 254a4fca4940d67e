using System.Text;

namespace Aanwezig.Tests.Cases;

/// <summary>A number of the school that changes by date, with the decision it rests on.</summary>
public class OwnParameterTests
{
    private const string Limit = "parameters:\n  limit:\n    - { from: 2026-08-01, value: 5, reference: Studentenraad }\n    - { from: 2026-11-16, value: 3, reference: Studentenraad }\n";
    private static readonly Protocol Talks = Agreed.By("hours: { total: hours, of: [unexcused], over: 4 school_weeks }", [Agreed.Step("talk", "hours >= limit", "student")], Limit);

    [Theory]
    [InlineData("2026-11-13", "1:00", null)]
    [InlineData("2026-11-13", "2:00", "2026-11-13")]
    [InlineData("2026-11-16", "0:30", "2026-11-16")]
    public void Value_IsThatOfTheDay(string date, string more, string? onset) =>
        Assert.Equal(onset is null ? [] : [onset], Talks.Onsets(Pupil.Seventeen.Missed("2026-11-12 3:00", $"{date} {more}"), "talk", "2026-11-18"));

    [Fact]
    public void NewValue_IsNoCause() => Assert.Empty(Talks.Onsets(Pupil.Seventeen.Missed("2026-11-12 4:00"), "talk", "2026-11-30"));

    [Theory]
    [InlineData("talk_limit", null)]
    [InlineData("duty_limit", "AW3245")]
    public void School_MayChangeWhatNoDutyOfItsBaseComparesWith(string name, string? code)
    {
        var library = new ProtocolLibrary([("base.yaml", Encoding.UTF8.GetBytes(
            """
            aanwezig: 1
            protocol: grond
            jurisdiction: nl
            in_force: { from: 2026-08-01 }
            parameters:
              talk_limit: [{ from: 2026-08-01, value: 5, reference: Besluit }]
              duty_limit: [{ from: 2026-08-01, value: 16, reference: Wet }]
            measures:
              hours: { total: hours, of: [unexcused], over: 4 school_weeks }
            steps:
              - { id: talk, when: hours >= talk_limit, contact: student, how: [phone], why: We missen je. }
              - { id: report, when: hours >= duty_limit, contact: leerplicht, duty: lpw_21a, why: De wet vraagt dit. }
            """))]);
        var reading = library.ReadProtocol("school.yaml", Encoding.UTF8.GetBytes(
            $"aanwezig: 1\nprotocol: school\nin_force: {{ from: 2026-08-01 }}\nextends: grond\nparameters:\n  {name}: [{{ from: 2026-08-01, value: 20, reference: Team }}]\n"));

        Assert.Equal(code is null ? [] : [code], reading.Diagnostics.Where(one => one.IsError).Select(one => one.Code.Id));
    }
}
