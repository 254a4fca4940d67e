using Aanwezig.Attendance;
using Aanwezig.Diagnostics;
using Aanwezig.Explanations;
using Aanwezig.Reporting.Words;

namespace Aanwezig.Testing.Claims;

/// <summary>Why an answer has a step or does not: what holds it or when it came up, and each comparison with its records.</summary>
internal sealed class StepGrounds(Answer answer, Language language)
{
    private static readonly Wording Recommended = new("`{step}` is aanbevolen sinds {onset}.", "`{step}` is recommended since {onset}.");
    private static readonly Wording Asked = new("`{step}` is aanbevolen.", "`{step}` is recommended.");
    private static readonly Wording Held = new("`{step}` wacht door `{guard}`: {reason}.", "`{step}` is withheld by `{guard}`: {reason}.");
    private static readonly Wording CameUp = new("`{step}` kwam op {onset} al op; de uitkomst is `{outcome}`.", "`{step}` came up on {onset}; its outcome is `{outcome}`.");
    private static readonly Wording Absent = new("`{step}` kwam dit schooljaar niet op.", "`{step}` did not come up this school year.");

    private readonly Speech _speech = new(language, answer.Assessment.Protocol, answer.Assessment.Jurisdiction);

    /// <summary>Returns the lines about some steps, in both languages.</summary>
    public static IReadOnlyList<Wording> Of(Answer answer, IReadOnlyList<string> steps)
    {
        var dutch = new StepGrounds(answer, Language.Dutch).Lines(steps);
        var english = new StepGrounds(answer, Language.English).Lines(steps);
        return [.. dutch.Zip(english, (nl, en) => new Wording(nl, en))];
    }

    private string[] Lines(IReadOnlyList<string> steps)
    {
        using var writer = new StringWriter();
        var page = new Page(writer);
        foreach (var step in steps)
        {
            Write(page, step);
        }

        return writer.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private void Write(Page page, string step)
    {
        var given = answer.Assessment.Recommendations.Where(each => each.Step == step).ToList();
        var held = answer.Assessment.Withheld.Where(each => each.Step == step).ToList();
        foreach (var each in given)
        {
            page.Line(0, each.Onset is { } onset ? _speech.Say(Recommended, ("step", step), ("onset", Day(onset))) : _speech.Say(Asked, ("step", step)));
            Write(page, each.Evidence);
        }

        foreach (var each in held)
        {
            page.Line(0, _speech.Say(Held, ("step", step), ("guard", Names.Of(each.Guard)), ("reason", _speech.Of(each.Reason))));
            Write(page, each.Evidence);
        }

        if (given.Count + held.Count == 0)
        {
            var last = answer.Occurred().LastOrDefault(each => each.Step == step);
            page.Line(0, last is null
                ? _speech.Say(Absent, ("step", step))
                : _speech.Say(CameUp, ("step", step), ("onset", Day(last.Onset)), ("outcome", Names.Of(last.Outcome))));
            Write(page, answer.EvidenceOf(step));
        }
    }

    private void Write(Page page, IReadOnlyList<Evidence> evidence)
    {
        foreach (var each in evidence)
        {
            page.Line(1, $"`{each.Measure}`: {EvidenceWords.Summary(_speech, each)}");
            RecordWords.Write(page, _speech, each, 2);
        }
    }

    private string Day(DateOnly day) => DateWords.Short(day, language);
}
