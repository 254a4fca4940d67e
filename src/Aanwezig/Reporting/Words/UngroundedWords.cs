using Aanwezig.Definitions;
using Aanwezig.Diagnostics;

namespace Aanwezig.Reporting.Words;

/// <summary>What was done on a ground that is gone, and what to do about it.</summary>
internal static class UngroundedWords
{
    private static readonly Wording Title = new("Wat niet meer klopt", "What no longer holds");
    private static readonly Wording Done = new("{title}, gedaan op {done}: {reason}. {action}", "{title}, done on {done}: {reason}. {action}");
    private static readonly Wording Then = new("Toen leek het nodig vanaf {onset}.", "Then it seemed needed from {onset} on.");

    private static readonly Dictionary<IfCorrected, Wording> Actions = new()
    {
        [IfCorrected.Withdraw] = new("Trek het terug.", "Take it back."),
        [IfCorrected.Tell] = new("Laat weten dat het niet meer klopt.", "Tell them that it no longer holds."),
        [IfCorrected.Nothing] = new("Er hoeft niets te gebeuren.", "Nothing needs to be done."),
    };

    public static void WriteAll(Page page, Speech speech, Assessment assessment, bool inFull)
    {
        if (assessment.Ungrounded.Count == 0)
        {
            return;
        }

        page.Line(1, speech.Say(Title));
        foreach (var item in assessment.Ungrounded)
        {
            page.Line(1, "- " + speech.Say(
                Done,
                ("title", speech.Of(item.Title)),
                ("done", Days.Full(item.Done, speech.Language)),
                ("reason", speech.Of(item.Reason)),
                ("action", speech.Say(Actions[item.Action]))));
            if (inFull)
            {
                page.Line(2, speech.Say(Then, ("onset", Days.Full(item.OnsetThen, speech.Language))));
            }
        }
    }
}
