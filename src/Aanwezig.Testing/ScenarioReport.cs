using System.Globalization;
using Aanwezig.Diagnostics;

namespace Aanwezig.Testing;

/// <summary>The outcome of scenarios as text for people.</summary>
public static class ScenarioReport
{
    private static readonly Wording Expected = new("verwacht", "expected");
    private static readonly Wording Found = new("gevonden", "found");
    private static readonly Wording On = new("op", "on");
    private static readonly Wording KnownAt = new("zoals bekend op", "as known at");
    private static readonly Wording Total = new("{all} scenario's: {ok} goed, {failed} niet uitgekomen, {invalid} ongeldig", "{all} scenarios: {ok} ok, {failed} failed, {invalid} invalid");

    /// <summary>Writes a line for each scenario, its differences below it, and the totals.</summary>
    public static void Write(TextWriter writer, IEnumerable<ScenarioResult> results, Language language)
    {
        var (all, passed, invalid) = (0, 0, 0);
        foreach (var result in results)
        {
            Write(writer, result, language);
            all++;
            passed += result.Passed ? 1 : 0;
            invalid += result.IsValid ? 0 : 1;
        }

        writer.WriteLine(Total.In(
            language,
            [Number("all", all), Number("ok", passed), Number("failed", all - passed - invalid), Number("invalid", invalid)]));
    }

    internal static void Write(TextWriter writer, ScenarioFailure failure, Language language, string margin)
    {
        var moment = failure.KnownAt is { } at ? string.Create(CultureInfo.InvariantCulture, $", {KnownAt.In(language)} {at:yyyy-MM-dd'T'HH:mm}") : string.Empty;
        var day = failure.On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var width = Math.Max(Expected.In(language).Length, Found.In(language).Length) + 1;
        writer.WriteLine($"{margin}{failure.Span} {failure.Claim} {On.In(language)} {day}{moment}");
        writer.WriteLine($"{margin}  {(Expected.In(language) + ":").PadRight(width)} {failure.Expected}");
        writer.WriteLine($"{margin}  {(Found.In(language) + ":").PadRight(width)} {failure.Found}");
        foreach (var line in failure.Why)
        {
            writer.WriteLine($"{margin}  {line.In(language)}");
        }
    }

    private static void Write(TextWriter writer, ScenarioResult result, Language language)
    {
        writer.WriteLine($"{(result.Passed ? "ok    " : "FAILED")} {result.File}: {result.Name}");
        foreach (var diagnostic in result.Diagnostics.Where(diagnostic => diagnostic.IsError))
        {
            writer.WriteLine($"    {diagnostic.Span} {diagnostic.Code.Id}: {diagnostic.Message(language)}");
            writer.WriteLine($"      {diagnostic.Help(language)}");
        }

        foreach (var failure in result.Failures)
        {
            Write(writer, failure, language, "    ");
        }
    }

    private static Argument Number(string name, int value) => new(name, value.ToString(CultureInfo.InvariantCulture));
}
