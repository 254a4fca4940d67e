using Aanwezig.Diagnostics;

namespace Aanwezig.Definitions;

/// <summary>A channel to contact a person.</summary>
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

/// <summary>The discretion that people have.</summary>
public enum Decision
{
    /// <summary>The step has to be done.</summary>
    Must,

    /// <summary>The step may be done.</summary>
    May,

    /// <summary>The step has to be considered.</summary>
    Consider,
}

/// <summary>The advice for a step that was done, when a later correction removes its ground.</summary>
public enum IfCorrected
{
    /// <summary>Take the step back.</summary>
    Withdraw,

    /// <summary>Tell the person or office that was contacted.</summary>
    Tell,

    /// <summary>Do nothing.</summary>
    Nothing,
}

/// <summary>The information that a contact may receive, from least to most.</summary>
public enum Disclosed
{
    /// <summary>Nothing about attendance.</summary>
    Nothing,

    /// <summary>The existence of a concern.</summary>
    Concern,

    /// <summary>The totals.</summary>
    Totals,

    /// <summary>The totals and the dates.</summary>
    Dates,

    /// <summary>The totals, the dates and the reasons.</summary>
    Reasons,
}

/// <summary>The rule by which a step may occur again.</summary>
public enum AgainMode
{
    /// <summary>The step may occur again after its condition was not met, or after a measure in it restarted or began a new period.</summary>
    WhenFalse,

    /// <summary>The step may not occur again in the same school year.</summary>
    Never,

    /// <summary>As <see cref="WhenFalse"/>; and also some time after the last onset, while the condition holds.</summary>
    After,
}

/// <summary>The rule by which a step may occur again, with its time.</summary>
/// <remarks>Example: <c>again: { after: 3 school_weeks }</c> asks for a second talk when the student is still missed three school weeks after the first.</remarks>
/// <param name="Mode">The rule.</param>
/// <param name="After">The time after the last onset, for <see cref="AgainMode.After"/>; null for the other rules.</param>
public sealed record Again(AgainMode Mode, Duration? After);

/// <summary>A limit on the occurrences of a step in a rolling window that ends on the day, both ends included.</summary>
/// <remarks>Example: <c>at_most: { times: 1, per: 7 days }</c>: after an occurrence on Tuesday 3 November 2026 the next may come on Tuesday 10 November.</remarks>
/// <param name="Times">The number that the window allows; above 0.</param>
/// <param name="Per">The length of the window.</param>
public sealed record AtMost(int Times, Duration Per)
{
    /// <summary>Whether occurrences count, or entries <c>done</c>.</summary>
    public Counting Counting { get; internal init; }
}

/// <summary>A kind of day on which a step is not recommended.</summary>
public enum ForbiddenMoment
{
    /// <summary>A day without school in the calendar: a weekend, a holiday, a closure.</summary>
    Closed,

    /// <summary>A school day on which the student attended at least a part.</summary>
    Present,
}

/// <summary>The fields of a step that the form of an authority asks for.</summary>
/// <param name="Type">The type of report; one that the jurisdiction lists for the authority.</param>
/// <param name="ActionWanted">The condition under which the school wants the authority to act, judged on the day of the onset.</param>
public sealed record ReportDefinition(string Type, Condition ActionWanted);

/// <summary>A step: the contact or action that a protocol asks for when a condition is met.</summary>
/// <remarks>
/// Example: "after five unexcused hours in four school weeks, the coach talks to the student within three school days" is a step with condition
/// <c>unexcused_hours >= 5</c>, contact <c>student</c>, role <c>coach</c>, channels in person and by phone, and a deadline of 3 school days.
/// </remarks>
public sealed class StepDefinition
{
    internal StepDefinition()
    {
    }

    /// <summary>The id, which is unique in the protocol.</summary>
    public required string Id { get; init; }

    /// <summary>The place in file order, from 0.</summary>
    public required int Index { get; init; }

    /// <summary>The condition under which the step occurs.</summary>
    public required Condition When { get; init; }

    /// <summary>The contact: <c>student parents team coach coordinator school_doctor practice_trainer group</c>, or an authority of the jurisdiction.</summary>
    public required string Contact { get; init; }

    /// <summary>The title for people; the id where the protocol gives none.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>The ids of the steps that go first.</summary>
    public IReadOnlyList<string> After { get; internal init; } = [];

    /// <summary>The channels, in the order in which they are tried.</summary>
    public IReadOnlyList<Channel> How { get; internal init; } = [];

    /// <summary>The role that acts.</summary>
    public string Who { get; internal init; } = "coach";

    /// <summary>The deadline; null: none. A duty counts from its onset, an agreement from the day on which nothing held it back.</summary>
    public Duration? Within { get; internal init; }

    /// <summary>The reason, in words for the contact; null where there is none.</summary>
    public LocalizedText? Why { get; internal init; }

    /// <summary>The topics to talk about.</summary>
    public IReadOnlyList<string> Topics { get; internal init; } = [];

    /// <summary>The id of the duty of law behind the step; null: the step is an agreement.</summary>
    public string? Duty { get; internal init; }

    /// <summary>The fields for the authority's form; null for a contact without a form.</summary>
    public ReportDefinition? Report { get; internal init; }

    /// <summary>The name of the ladder that the step belongs to; null where it belongs to none.</summary>
    public string? Ladder { get; internal init; }

    /// <summary>The rule by which the step may occur again.</summary>
    public Again Again { get; internal init; } = new(AgainMode.WhenFalse, null);

    /// <summary>The limit on its occurrences; null: none.</summary>
    public AtMost? AtMost { get; internal init; }

    /// <summary>The kinds of day on which the step is not recommended; it then waits for another day.</summary>
    public IReadOnlyList<ForbiddenMoment> NotOn { get; internal init; } = [];

    /// <summary>The condition that ends an open occurrence and arms the step; null: none.</summary>
    public Condition? ClearWhen { get; internal init; }

    /// <summary>The time for which an occurrence stays open, counted from its onset; it ends on the day after. Null: no such limit.</summary>
    public Duration? Expires { get; internal init; }

    /// <summary>The advice when a later correction removes the ground of a done step.</summary>
    public IfCorrected IfCorrected { get; internal init; }

    /// <summary>The information that the contact may receive; null: the default for the contact and the student's age.</summary>
    public Disclosed? Tell { get; internal init; }

    /// <summary>The discretion that people have; by default <c>must</c> for a duty and <c>may</c> for an agreement.</summary>
    public Decision Decision { get; internal init; }

    /// <summary>Whether the step ends the enrolment.</summary>
    public bool EndsEnrolment { get; internal init; }

    /// <summary>Its place in the protocol.</summary>
    public SourceSpan Span { get; internal init; }

    /// <summary>The text of <see cref="When"/> in the protocol.</summary>
    public string WhenText { get; internal init; } = string.Empty;

    internal KeySpans Keys { get; init; } = KeySpans.None;
}
