namespace Aanwezig.Testing.Tests;

/// <summary>Four results for reports: one passes, two fail, one of them as known at a moment, and one is invalid.</summary>
internal static class ReportedScenarios
{
    private const string Head = "scenario: proef & co\nprotocol: school/proef\nstudent: { born: 2009-03-12 }\nexpect:\n  - on: 2026-11-18\n";

    public static IReadOnlyList<ScenarioResult> Results()
    {
        var world = new TestWorld();
        return
        [
            world.Run(Head + "    recommended: []", "good.yaml"),
            world.Run(Head + "    recommended: [coach_talk]", "failed.yaml"),
            world.Run(Head + "    known_at: 2026-11-17T12:00\n    includes: [coach_talk]", "known.yaml"),
            world.Run(Head + "    recommended: [coachtalk]", "invalid.yaml"),
        ];
    }
}
