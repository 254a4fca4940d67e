namespace Aanwezig.Testing.Tests.Properties;

public class UnchangedVersionTests
{
    [Fact]
    public void VersionThatChangesNothing_ChangesNoAnswer() => Trials.Hold(random => UnchangedVersion.Contradiction(random, "continue"));

    [Fact]
    public void VersionThatStartsOver_IsFound() => Trials.AreFalsifiedBy(random => UnchangedVersion.Contradiction(random, "start_over"));
}
