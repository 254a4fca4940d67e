namespace Aanwezig.Testing.Generators.Tests.Properties;

public class UnchangedVersionTests
{
    // Each case builds a library of its own, which takes far longer than following it.
    [Fact]
    public void VersionThatChangesNothing_ChangesNoAnswer() => Trials.Hold(random => UnchangedVersion.Contradiction(random, "continue"), Trials.Cases / 2);

    [Fact]
    public void VersionThatStartsOver_IsFound() => Trials.AreFalsifiedBy(random => UnchangedVersion.Contradiction(random, "start_over"));
}
