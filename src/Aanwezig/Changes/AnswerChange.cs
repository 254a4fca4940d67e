using Aanwezig.Attendance;
using Aanwezig.Recommendations;

namespace Aanwezig.Changes;

/// <summary>What differs between two answers for one student.</summary>
public sealed class AnswerChange
{
    internal AnswerChange(Assessment before, Assessment after)
    {
        (Before, After) = (before, after);
        Recommendations = Compared.Recommendations(before, after);
        Withheld = Compared.Withheld(before, after);
        Upcoming = Compared.Upcoming(before, after);
        Ungrounded = Compared.Ungrounded(before, after);
        Findings = Compared.Findings(before, after);
        Exemptions = Compared.Exemptions(before, after);
    }

    /// <summary>The former answer.</summary>
    public Assessment Before { get; }

    /// <summary>The new answer.</summary>
    public Assessment After { get; }

    /// <summary>What to do, known by its id.</summary>
    public ListChange<Recommendation> Recommendations { get; }

    /// <summary>What is held back, known by step and onset.</summary>
    public ListChange<Withheld> Withheld { get; }

    /// <summary>What is near, known by step and measure.</summary>
    public ListChange<Upcoming> Upcoming { get; }

    /// <summary>What was done on a ground that is gone, known by step, day and onset then.</summary>
    public ListChange<Ungrounded> Ungrounded { get; }

    /// <summary>What to look at in the data, known by code and records.</summary>
    public ListChange<Finding> Findings { get; }

    /// <summary>The exemptions, known by name and first day.</summary>
    public ListChange<AgreedExemption> Exemptions { get; }

    /// <summary>Whether all of these stayed as they were; the day, the presence and the receipt may differ.</summary>
    public bool IsEmpty =>
        Recommendations.IsEmpty && Withheld.IsEmpty && Upcoming.IsEmpty && Ungrounded.IsEmpty && Findings.IsEmpty && Exemptions.IsEmpty;
}
