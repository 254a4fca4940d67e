using Aanwezig.Diagnostics;

namespace Aanwezig.Cli.Tests.Commands;

public class CodesCommandTests
{
    [Fact]
    public void WithoutACode_AllAreListed()
    {
        var ran = Ran.With(["codes"]);

        Assert.Equal((0, ""), (ran.Exit, ran.Error));
        Assert.Equal(DiagnosticCatalogue.All.Select(code => code.Id), ran.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line[..6]));
        Assert.Contains("AW2001  error   `{key}` is no key of `{place}`\n", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void OneCode_IsExplainedWithExamples()
    {
        Assert.Equal(
            new Ran(
                0,
                """
                AW2001 fout: `{key}` is geen sleutel van `{place}`
                hulp: sleutels hier: {known}

                zo niet:
                  stepz: []

                maar zo:
                  steps: []

                """,
                ""),
            Ran.With(["codes", "aw2001", "--lang", "nl"]));
    }

    [Fact]
    public void UnknownCode_CannotRun() => Assert.Equal(
        new Ran(1, "", "aanwezig: code `AW9999` does not exist; `aanwezig codes` lists them all\n"),
        Ran.With(["codes", "AW9999"]));
}
