using Aanwezig.Diagnostics;

namespace Aanwezig.Definitions;

/// <summary>A fact that a protocol declares for its own conditions.</summary>
/// <param name="Name">The name that conditions use.</param>
/// <param name="Type">The type of its values.</param>
public sealed record FactDefinition(string Name, FactType Type);

/// <summary>One group of people with whom the protocol was agreed.</summary>
/// <remarks>Example: 14 parents, on three evenings of the parents' platform, on 12 May 2026.</remarks>
/// <param name="Who">The group: parents, students, teachers or others.</param>
/// <param name="How">The way in which they were heard; null where it is not written.</param>
/// <param name="People">The number of people; null where it is not written.</param>
/// <param name="On">The date; null where it is not written.</param>
public sealed record Agreement(string Who, LocalizedText? How, int? People, DateOnly? On);

/// <summary>A place where parents and students find an ear for worries, or help.</summary>
/// <param name="Name">The name.</param>
/// <param name="Phone">The phone number; null where it is not written.</param>
/// <param name="Hours">The opening hours in words; null where they are not written.</param>
/// <param name="Email">The e-mail address; null where it is not written.</param>
public sealed record ContactPoint(LocalizedText Name, string? Phone, string? Hours, string? Email);

/// <summary>The planned review of a protocol.</summary>
/// <param name="EveryMonths">The number of months between reviews.</param>
/// <param name="With">The groups of people that take part.</param>
public sealed record Review(int EveryMonths, IReadOnlyList<string> With);

/// <summary>One protocol document: the agreement of one school or team, in force from a date.</summary>
/// <remarks>A definition is public to read and made only by the library, so every definition at hand is a checked one.</remarks>
public sealed class ProtocolDefinition
{
    internal ProtocolDefinition()
    {
    }

    /// <summary>The protocol's name.</summary>
    public required string Name { get; init; }

    /// <summary>The name of the jurisdiction.</summary>
    public required string Jurisdiction { get; init; }

    /// <summary>The language of its texts; <c>nl</c> where the document names none.</summary>
    public string Language { get; internal init; } = "nl";

    /// <summary>The title for people; null where there is none.</summary>
    public LocalizedText? Title { get; internal init; }

    /// <summary>The version in the authors' own notation; null where there is none.</summary>
    public string? Version { get; internal init; }

    /// <summary>The first day in force, included.</summary>
    public required DateOnly InForceFrom { get; init; }

    /// <summary>The last day in force, included; null: no end.</summary>
    public DateOnly? InForceUntil { get; internal init; }

    /// <summary>The treatment of occurrences that began under an earlier version.</summary>
    public RunningCases RunningCases { get; internal init; }

    /// <summary>The name of the calendar; null: each student names one.</summary>
    public string? Calendar { get; internal init; }

    /// <summary>The groups of people with whom it was agreed.</summary>
    public IReadOnlyList<Agreement> AgreedWith { get; internal init; } = [];

    /// <summary>The planned review; null where there is none.</summary>
    public Review? Review { get; internal init; }

    /// <summary>The place to go with worries; null where there is none.</summary>
    public ContactPoint? Worries { get; internal init; }

    /// <summary>The places to get help.</summary>
    public IReadOnlyList<ContactPoint> Help { get; internal init; } = [];

    /// <summary>The school's titles of roles; <c>coach</c> and <c>coordinator</c> exist without a title too.</summary>
    public IReadOnlyDictionary<string, LocalizedText> Roles { get; internal init; } = new Dictionary<string, LocalizedText>();

    /// <summary>The settings for reading registrations.</summary>
    public AttendanceSettings Attendance { get; internal init; } = new();

    /// <summary>The declared facts.</summary>
    public IReadOnlyList<FactDefinition> Facts { get; internal init; } = [];

    /// <summary>The school's own numbers that change by date, beside those of the law.</summary>
    public IReadOnlyList<ParameterDefinition> Parameters { get; internal init; } = [];

    /// <summary>The measures, in file order.</summary>
    public IReadOnlyList<MeasureDefinition> Measures { get; internal init; } = [];

    /// <summary>The exemptions that the protocol allows, in file order.</summary>
    public IReadOnlyList<ExemptionDefinition> Exemptions { get; internal init; } = [];

    /// <summary>The steps, in file order.</summary>
    public required IReadOnlyList<StepDefinition> Steps { get; init; }

    /// <summary>The hash of the document's text, as <c>sha256:</c> and lower-case hexadecimal digits.</summary>
    public string ContentHash { get; internal init; } = string.Empty;

    /// <summary>The place of the document.</summary>
    public SourceSpan Span { get; internal init; }

    internal KeySpans Keys { get; init; } = KeySpans.None;
}
