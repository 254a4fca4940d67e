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
        Assert.Contains("AW2001  error   `{key}` is not a key of `{place}`\n", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void OneCode_IsExplainedWithExamples()
    {
        Assert.Equal(
            new Ran(
                0,
                """
                AW2001 fout: `{key}` is geen sleutel van `{place}`
                vorm: een sleutel of waarde hoort hier niet; het document wordt niet gebruikt
                hulp: sleutels hier: {known}

                zo niet:
                  stepz: []

                maar zo:
                  steps: []

                meer: protocols/README.md#protocol

                """,
                ""),
            Ran.With(["codes", "aw2001", "--lang", "nl"]));
    }

    [Fact]
    public void CodeWithoutExample_SaysWhyNot() => Assert.EndsWith(
        "\nno example: each document is fine by itself; the mistake lies between two documents\nmore: protocols/README.md#steps\n",
        Ran.With(["codes", "AW3226"]).Output,
        StringComparison.Ordinal);

    [Fact]
    public void UnknownCode_CannotRun() => Assert.Equal(
        new Ran(1, "", "aanwezig: code `AW9999` does not exist; `aanwezig codes` lists them all\n"),
        Ran.With(["codes", "AW9999"]));
}
