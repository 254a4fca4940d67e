using System.Diagnostics;
using Aanwezig.Testing.Generators;
using FsCheck;
using FsCheck.Fluent;

namespace Aanwezig.Testing.Tests.Properties;

public class ExerciseTests(ITestOutputHelper output)
{
    [Fact]
    public void Temporary()
    {
        var w = Stopwatch.StartNew();
        var cases = RandomCases.Any.Generator.Sample(300, new Rnd(20260831, 20270205), 10).ToList();
        output.WriteLine($"generate {w.ElapsedMilliseconds}");
        w.Restart();
        var n = cases.Count(c => c.Protocol.Replay(c.Student, c.Protocol.Definition.InForceFrom, c.On).Count > 0);
        output.WriteLine($"replay {w.ElapsedMilliseconds} with occurrence {n}");
        w.Restart();
        var m = cases.Sum(c => c.Protocol.Assess(c.Student, c.On).Recommendations.Count);
        output.WriteLine($"assess {w.ElapsedMilliseconds} recommendations {m}");
        output.WriteLine(cases[0].ToString());
        Assert.Fail("see");
    }
}
