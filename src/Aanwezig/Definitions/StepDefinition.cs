using Aanwezig.Diagnostics;

namespace Aanwezig.Definitions;

/// <summary>A way to reach someone.</summary>
public enum Channel
{
    /// <summary>A talk face to face.</summary>
    InPerson,

    /// <summary>A phone call.</summary>
    Phone,

    /// <summary>A video call.</summary>
    Video,

    /// <summary>A short message.</summary>
    Message,

    /// <summary>E-mail.</summary>
    Email,

    /// <summary>A letter.</summary>
    Letter,

    /// <summary>The portal or form of an authority or of the school.</summary>
    Portal,
}

/// <summary>How much discretion people have.</summary>
public enum Decision
{
    /// <summary>It has to be done.</summary>
    Must,

    /// <summary>It may be done.</summary>
    May,

    /// <summary>It has to be considered.</summary>
    Consider,
}

/// <summary>What follows when a correction removes the ground of a step that was done.</summary>
public enum IfCorrected
{
    /// <summary>Take it back.</summary>
    Withdraw,

    /// <summary>Tell the one it was done towards.</summary>
    Tell,

    /// <summary>Nothing.</summary>
    Nothing,
}

/// <summary>How much a contact may learn, from least to most.</summary>
public enum Disclosed
{
    /// <summary>Nothing about attendance.</summary>
    Nothing,

    /// <summary>That there is a concern.</summary>
    Concern,

    /// <summary>How much in all.</summary>
    Totals,

    /// <summary>On which dates.</summary>
    Dates,

    /// <summary>With the reasons.</summary>
    Reasons,
}

/// <summary>When a step may occur again.</summary>
public enum AgainMode
{
    /// <summary>After its condition was not met, or a measure in it restarted or began a new period.</summary>
    WhenFalse,

    /// <summary>Not again this school year.</summary>
    Never,

    /// <summary>As when false, and also a stretch of time after the last onset while the condition holds.</summary>
    After,
}

/// <summary>When a step may occur again.</summary>
/// <param name="Mode">By which rule.</param>
/// <param name="After">How long after the last onset, for <see cref="AgainMode.After"/>.</param>
public sealed record Again(AgainMode Mode, Duration? After);

/// <summary>A limit over earlier occurrences in a rolling window that ends on the day, both ends included.</summary>
/// <param name="Times">How many are allowed in the window; above 0.</param>
/// <param name="Per">The window.</param>
public sealed record AtMost(int Times, Duration Per)
{
    /// <summary>Whether it counts how often the step occurred, or how often it was done.</summary>
    public Counting Counting { get; internal init; }
}

/// <summary>A day on which a step is never recommended.</summary>
public enum ForbiddenMoment
{
    /// <summary>A day that is no school day of the calendar: a weekend, a holiday, a closure.</summary>
    Closed,

    /// <summary>A school day of the student of which not everything was missed.</summary>
    Present,
}

/// <summary>What the form of an authority asks.</summary>
/// <param name="Type">The type of report, one that the jurisdiction lists for the authority.</param>
/// <param name="ActionWanted">Whether the school wants the authority to act, judged on the day of onset.</param>
public sealed record ReportDefinition(string Type, Condition ActionWanted);

/// <summary>What the protocol asks for when a condition holds.</summary>
public sealed class StepDefinition
{
    internal StepDefinition()
    {
    }

    /// <summary>The step's id.</summary>
    public required string Id { get; init; }

    /// <summary>Its place in the protocol, from 0.</summary>
    public required int Index { get; init; }

    /// <summary>When it occurs.</summary>
    public required Condition When { get; init; }

    /// <summary>Whom it contacts: <c>student parents team coach coordinator school_doctor practice_trainer group</c>, or an authority of the jurisdiction.</summary>
    public required string Contact { get; init; }

    /// <summary>What it is called; the id where the protocol gives no title.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>Steps that go first.</summary>
    public IReadOnlyList<string> After { get; internal init; } = [];

    /// <summary>The channels in order.</summary>
    public IReadOnlyList<Channel> How { get; internal init; } = [];

    /// <summary>The role that acts.</summary>
    public string Who { get; internal init; } = "coach";

    /// <summary>How soon; null: no deadline.</summary>
    public Duration? Within { get; internal init; }

    /// <summary>Why, for the one who is contacted.</summary>
    public LocalizedText? Why { get; internal init; }

    /// <summary>What to talk about.</summary>
    public IReadOnlyList<string> Topics { get; internal init; } = [];

    /// <summary>The duty of law it rests on; null: an agreement.</summary>
    public string? Duty { get; internal init; }

    /// <summary>What the authority's form asks; null for other contacts.</summary>
    public ReportDefinition? Report { get; internal init; }

    /// <summary>The ladder it stands on.</summary>
    public string? Ladder { get; internal init; }

    /// <summary>When it may occur again.</summary>
    public Again Again { get; internal init; } = new(AgainMode.WhenFalse, null);

    /// <summary>A limit over earlier occurrences.</summary>
    public AtMost? AtMost { get; internal init; }

    /// <summary>The days on which it is never recommended; it waits for another day.</summary>
    public IReadOnlyList<ForbiddenMoment> NotOn { get; internal init; } = [];

    /// <summary>A condition that ends the occurrence and arms the step.</summary>
    public Condition? ClearWhen { get; internal init; }

    /// <summary>How long an occurrence stays open, counted from its onset; it ends the day after.</summary>
    public Duration? Expires { get; internal init; }

    /// <summary>What follows when a correction removes its ground.</summary>
    public IfCorrected IfCorrected { get; internal init; }

    /// <summary>How much the contact may learn; null: by the contact and the age.</summary>
    public Disclosed? Tell { get; internal init; }

    /// <summary>How much discretion people have.</summary>
    public Decision Decision { get; internal init; }

    /// <summary>Whether it would end the enrolment.</summary>
    public bool EndsEnrolment { get; internal init; }

    /// <summary>Where it stands in the protocol.</summary>
    public SourceSpan Span { get; internal init; }

    /// <summary>The condition as it is written in the protocol.</summary>
    public string WhenText { get; internal init; } = string.Empty;

    internal KeySpans Keys { get; init; } = KeySpans.None;
}
