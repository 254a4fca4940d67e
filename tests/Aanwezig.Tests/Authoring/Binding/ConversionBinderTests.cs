using System.Text;

namespace Aanwezig.Tests.Authoring.Binding;

public class ConversionBinderTests
{
    // TL is the school's own code for coming late, A for a lesson missed.
    [Theory]
    [InlineData("late", true)]
    [InlineData("[unexcused, late]", true)]
    [InlineData("{ codes: TL }", true)]
    [InlineData("{ codes: [A, TL] }", true)]
    [InlineData("unexcused", false)]
    [InlineData("{ codes: A }", false)]
    [InlineData("{ codes: [A] }", false)]
    public void LateArrivals_AreConvertedWhereTheyCount(string of, bool counted)
    {
        var text = $$"""
            aanwezig: 1
            protocol: proef
            jurisdiction: nl
            language: nl
            title: Proef
            version: "1"
            in_force: { from: 2026-08-01 }
            calendar: nl/midden
            attendance: { codes: { TL: late, A: unexcused } }
            measures:
              m: { total: minutes, of: {{of}}, convert: { late: { free: 2 } } }
            steps:
              - { id: s, when: m >= 5, contact: coach, who: coach, why: We missen je. }
            """;
        var reading = ProtocolLibrary.Embedded.ReadProtocol("proef.yaml", Encoding.UTF8.GetBytes(text));

        Assert.Equal(counted ? [] : ["AW2052"], reading.Diagnostics.Where(one => one.IsError).Select(one => one.Code.Id));
    }
}
