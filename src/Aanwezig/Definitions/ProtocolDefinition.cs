using Aanwezig.Diagnostics;

namespace Aanwezig.Definitions;

/// <summary>A fact that a protocol declares beside those of the field.</summary>
/// <param name="Name">The name that conditions use.</param>
/// <param name="Type">The type of its values.</param>
public sealed record FactDefinition(string Name, FactType Type);

/// <summary>With whom the protocol was agreed.</summary>
/// <param name="Who">Parents, students, teachers or others.</param>
/// <param name="How">How they were heard.</param>
/// <param name="People">How many they were.</param>
/// <param name="On">When.</param>
public sealed record Agreement(string Who, LocalizedText? How, int? People, DateOnly? On);

/// <summary>A place to go with worries or for help.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Phone">Its phone number.</param>
/// <param name="Hours">When it is open.</param>
/// <param name="Email">Its e-mail address.</param>
public sealed record ContactPoint(LocalizedText Name, string? Phone, string? Hours, string? Email);

/// <summary>When the protocol is reviewed, and with whom.</summary>
/// <param name="EveryMonths">How often, in months.</param>
/// <param name="With">With whom.</param>
public sealed record Review(int EveryMonths, IReadOnlyList<string> With);

/// <summary>One protocol document, in force from a date, of one school or team.</summary>
public sealed class ProtocolDefinition
{
    internal ProtocolDefinition()
    {
    }

    /// <summary>The protocol's name.</summary>
    public required string Name { get; init; }

    /// <summary>The name of its jurisdiction.</summary>
    public required string Jurisdiction { get; init; }

    /// <summary>The language its texts are written in, <c>nl</c> where it does not say.</summary>
    public string Language { get; internal init; } = "nl";

    /// <summary>What it is called.</summary>
    public LocalizedText? Title { get; internal init; }

    /// <summary>Its version, as its authors write it.</summary>
    public string? Version { get; internal init; }

    /// <summary>The first day it is in force.</summary>
    public required DateOnly InForceFrom { get; init; }

    /// <summary>The last day it is in force; null: no end.</summary>
    public DateOnly? InForceUntil { get; internal init; }

    /// <summary>What it does with what earlier versions of it began.</summary>
    public RunningCases RunningCases { get; internal init; }

    /// <summary>The name of its calendar; null: each student has one.</summary>
    public string? Calendar { get; internal init; }

    /// <summary>With whom it was agreed.</summary>
    public IReadOnlyList<Agreement> AgreedWith { get; internal init; } = [];

    /// <summary>When it is reviewed.</summary>
    public Review? Review { get; internal init; }

    /// <summary>Where to go with worries.</summary>
    public ContactPoint? Worries { get; internal init; }

    /// <summary>Where to get help.</summary>
    public IReadOnlyList<ContactPoint> Help { get; internal init; } = [];

    /// <summary>The roles and what the school calls them; <c>coach</c> and <c>coordinator</c> always exist.</summary>
    public IReadOnlyDictionary<string, LocalizedText> Roles { get; internal init; } = new Dictionary<string, LocalizedText>();

    /// <summary>How it reads registrations.</summary>
    public AttendanceSettings Attendance { get; internal init; } = new();

    /// <summary>The facts it declares.</summary>
    public IReadOnlyList<FactDefinition> Facts { get; internal init; } = [];

    /// <summary>The numbers of the school that change by date, beside those of the law.</summary>
    public IReadOnlyList<ParameterDefinition> Parameters { get; internal init; } = [];

    /// <summary>Its measures, in file order.</summary>
    public IReadOnlyList<MeasureDefinition> Measures { get; internal init; } = [];

    /// <summary>The exemptions it allows, in file order.</summary>
    public IReadOnlyList<ExemptionDefinition> Exemptions { get; internal init; } = [];

    /// <summary>Its steps, in file order.</summary>
    public required IReadOnlyList<StepDefinition> Steps { get; init; }

    /// <summary>The hash of its text.</summary>
    public string ContentHash { get; internal init; } = string.Empty;

    /// <summary>Where it stands.</summary>
    public SourceSpan Span { get; internal init; }

    internal KeySpans Keys { get; init; } = KeySpans.None;
}
