using Aanwezig.Diagnostics;

namespace Aanwezig.Definitions;

/// <summary>A value of a parameter from a day on.</summary>
/// <param name="From">The first day.</param>
/// <param name="Value">The value.</param>
/// <param name="Reference">The law or decision it rests on.</param>
public sealed record DatedValue(DateOnly From, ExactNumber Value, string Reference);

/// <summary>A number of the law, or of a protocol, that changes over time.</summary>
/// <param name="Name">The name that conditions use.</param>
/// <param name="Values">Its values by date, earliest first.</param>
public sealed record ParameterDefinition(string Name, IReadOnlyList<DatedValue> Values);

/// <summary>A status of the law, such as <c>leerplichtig</c>.</summary>
/// <param name="Name">The name that conditions use.</param>
/// <param name="Holds">When a student has it; over facts, parameters and the statuses before it.</param>
public sealed record StatusDefinition(string Name, Condition Holds);

/// <summary>An authority and the group it serves.</summary>
/// <param name="Name">The name that <c>contact</c> uses.</param>
/// <param name="Title">What it is called in a sentence.</param>
/// <param name="Explained">What it is for, in words for who has never heard of it; null where its title says enough.</param>
/// <param name="Serves">Whom it serves.</param>
/// <param name="Reports">The types of report that it takes.</param>
public sealed record AuthorityDefinition(string Name, LocalizedText Title, LocalizedText? Explained, Condition Serves, IReadOnlyList<string> Reports);

/// <summary>A duty of the law.</summary>
/// <param name="Id">The name that <c>duty</c> uses.</param>
/// <param name="Contacts">To whom it is owed.</param>
/// <param name="Reference">The law it rests on.</param>
/// <param name="AtMostPer">The longest limit that a protocol may put on it; null: none.</param>
public sealed record DutyDefinition(string Id, IReadOnlyList<string> Contacts, string Reference, Duration? AtMostPer);

/// <summary>A day on which the public does not work.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="On">The day.</param>
public sealed record PublicHoliday(string Name, DateOnly On);

/// <summary>What the law fixes, and no protocol can weaken.</summary>
public sealed class JurisdictionDefinition
{
    internal JurisdictionDefinition()
    {
    }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>The age from which a student is an adult, in years.</summary>
    public required int AdultAge { get; init; }

    /// <summary>Numbers of the law.</summary>
    public IReadOnlyList<ParameterDefinition> Parameters { get; internal init; } = [];

    /// <summary>Statuses, in the order in which they may use one another.</summary>
    public IReadOnlyList<StatusDefinition> Statuses { get; internal init; } = [];

    /// <summary>The authorities.</summary>
    public required IReadOnlyList<AuthorityDefinition> Authorities { get; init; }

    /// <summary>The duties.</summary>
    public IReadOnlyList<DutyDefinition> Duties { get; internal init; } = [];

    /// <summary>The age from which guard <c>student_first</c> holds; 0: any age.</summary>
    public int StudentFirstFromAge { get; internal init; }

    /// <summary>The age from which a student's objection to contact with parents is weighed.</summary>
    public int ObjectionFromAge { get; internal init; } = 16;

    /// <summary>Whose enrolment a protocol may never end; null: of all who are not yet adults.</summary>
    public Condition? RemovalProtects { get; internal init; }

    /// <summary>What its statuses are called in explanations, by name.</summary>
    public IReadOnlyDictionary<string, LocalizedText> Words { get; internal init; } = new Dictionary<string, LocalizedText>();

    /// <summary>The public holidays.</summary>
    public IReadOnlyList<PublicHoliday> PublicHolidays { get; internal init; } = [];

    /// <summary>The hash of its text.</summary>
    public string ContentHash { get; internal init; } = string.Empty;

    /// <summary>Where it stands.</summary>
    public SourceSpan Span { get; internal init; }

    internal KeySpans Keys { get; init; } = KeySpans.None;

    /// <summary>The authority of a name; null for any other contact.</summary>
    internal AuthorityDefinition? AuthorityOf(string contact) => Authorities.FirstOrDefault(authority => authority.Name == contact);
}
