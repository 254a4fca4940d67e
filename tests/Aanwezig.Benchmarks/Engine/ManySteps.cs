using System.Globalization;
using System.Text;
using Aanwezig.Benchmarks.Measurements;

namespace Aanwezig.Benchmarks.Engine;

/// <summary>Protocols of any number of steps, made of the measures of the workload with other limits.</summary>
internal static class ManySteps
{
    private static readonly (string Measure, int Step)[] Limits = [("hours", 2), ("lates", 2), ("sick_spells", 1), ("sick_days", 1), ("to_report", 3)];

    /// <summary>A protocol; its file is left in a folder.</summary>
    public static Protocol Protocol(int steps, string folder)
    {
        Directory.CreateDirectory(folder);
        var file = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"steps-{steps}.yaml"));
        File.WriteAllText(file, Text(steps));
        var reading = ProtocolLibrary.Embedded.ReadProtocol(file);
        return reading.Definition is { } definition
            ? ProtocolLibrary.Embedded.Compile(definition)
            : throw new InvalidOperationException($"{file} is not a protocol: {reading.Diagnostics[0].Code} at {reading.Diagnostics[0].Span}");
    }

    /// <summary>The protocol as YAML.</summary>
    public static string Text(int steps)
    {
        var text = new StringBuilder();
        text.Line($"aanwezig: 1\nprotocol: benchmarks/steps-{steps}\njurisdiction: nl\nlanguage: en\ntitle: {steps} steps\nin_force:\n  from: 2026-08-01\ncalendar: nl/midden");
        text.Line("attendance:\n  codes:\n    TL: late\n    O: unexcused\n    Z: sick\n    M: medical\n    V: leave\n    G: excused\n    \"?\": unknown");
        text.Line("  unknown:\n    after: 3 school_days\n    becomes: unexcused\nmeasures:");
        text.Line("  hours:\n    total: hours\n    of: [unexcused, late]\n    over: 4 school_weeks");
        text.Line("  to_report:\n    total: hours\n    of: [unexcused, late]\n    over: 4 school_weeks\n    restarts_after: [step_0]");
        text.Line("  lates:\n    count: records\n    of: [late]\n    over: school_year\n  sick_spells:\n    count: spells\n    of: [sick]\n    over: 12 school_weeks");
        text.Line("  sick_days:\n    streak: school_days\n    of: [sick]\nsteps:");
        for (var step = 0; step < steps; step++)
        {
            var (measure, each) = Limits[step % Limits.Length];
            var limit = 3 + (each * (step / Limits.Length));
            text.Line($"  - id: step_{step}\n    title: Step {step}\n    when: {measure} >= {limit}\n    who: coach\n    contact: coach\n    within: 3 school_days\n    why: We want to know how you are.");
        }

        return text.ToString();
    }
}
