using Aanwezig.Definitions;
using Aanwezig.Diagnostics;
using Aanwezig.Recommendations;

namespace Aanwezig.Reporting.Words;

/// <summary>Words for done steps whose ground a later correction removed, with the advice.</summary>
internal static class UngroundedWords
{
    private static readonly Wording Title = new("Wat niet meer klopt", "What no longer holds");
    private static readonly Wording Done = new("{title}, gedaan op {done}: {reason}. {action}", "{title}, done on {done}: {reason}. {action}");
    private static readonly Wording Then = new("Toen leek het nodig vanaf {onset}.", "Then it seemed needed from {onset} on.");

    private static readonly Worded<IfCorrected> Actions = new()
    {
        [IfCorrected.Withdraw] = new("Trek het terug.", "Take it back."),
        [IfCorrected.Tell] = new("Laat weten dat het niet meer klopt.", "Tell them that it no longer holds."),
        [IfCorrected.Nothing] = new("Er hoeft niets te gebeuren.", "Nothing needs to be done."),
    };

    /// <summary>Returns whether somebody has to act on it.</summary>
    public static bool IsToDo(Ungrounded item) => item.Action != IfCorrected.Nothing;

    public static void WriteAll(Page page, Speech speech, Assessment assessment, bool inFull)
    {
        // Items without a task are left out of the short form and come last in the long form.
        var items = assessment.Ungrounded.Where(IsToDo).Concat(inFull ? assessment.Ungrounded.Where(item => !IsToDo(item)) : []).ToList();
        if (items.Count == 0)
        {
            return;
        }

        page.Line(1, speech.Say(Title));
        foreach (var item in items)
        {
            page.Line(1, "- " + speech.Say(
                Done,
                ("title", speech.Of(item.Title)),
                ("done", DateWords.Full(item.Done, speech.Language)),
                ("reason", speech.Of(item.Reason)),
                ("action", speech.Say(Actions[item.Action]))));
            if (inFull)
            {
                page.Line(2, speech.Say(Then, ("onset", DateWords.Full(item.OnsetThen, speech.Language))));
            }
        }
    }
}
