using Aanwezig.Diagnostics;

namespace Aanwezig.Definitions;

/// <summary>The value of a parameter from a day until the next value.</summary>
/// <remarks>Example: the age limit of the Doorstroompunt is 23 from 2001-01-01, and 27 from 2026-01-01.</remarks>
/// <param name="From">The first day, included.</param>
/// <param name="Value">The value.</param>
/// <param name="Reference">The law or decision behind it.</param>
public sealed record DatedValue(DateOnly From, ExactNumber Value, string Reference);

/// <summary>A number of the law or of a protocol that changes over time.</summary>
/// <param name="Name">The name that conditions use.</param>
/// <param name="Values">The values by date, earliest first.</param>
public sealed record ParameterDefinition(string Name, IReadOnlyList<DatedValue> Values);

/// <summary>A status of the law, such as <c>leerplichtig</c>.</summary>
/// <param name="Name">The name that conditions use.</param>
/// <param name="Holds">The condition for having it, over facts, parameters and the statuses before it.</param>
public sealed record StatusDefinition(string Name, Condition Holds);

/// <summary>An authority and the group it serves.</summary>
/// <param name="Name">The name that <c>contact</c> uses.</param>
/// <param name="Title">The title in a sentence.</param>
/// <param name="Explained">An explanation for readers who do not know it; null where the title says enough.</param>
/// <param name="Serves">The condition for being served by it.</param>
/// <param name="Reports">The types of report that it accepts.</param>
public sealed record AuthorityDefinition(string Name, LocalizedText Title, LocalizedText? Explained, Condition Serves, IReadOnlyList<string> Reports);

/// <summary>A duty of the law, such as the report to leerplicht after 16 hours in four school weeks.</summary>
/// <param name="Id">The name that <c>duty</c> uses.</param>
/// <param name="Contacts">The contacts to which the school owes it.</param>
/// <param name="Reference">The article of law.</param>
/// <param name="AtMostPer">The longest limit (<c>at_most</c>) that a protocol may put on it; null: none is allowed.</param>
public sealed record DutyDefinition(string Id, IReadOnlyList<string> Contacts, string Reference, Duration? AtMostPer);

/// <summary>A public holiday: neither a school day nor a working day.</summary>
/// <param name="Name">The name.</param>
/// <param name="On">The day.</param>
public sealed record PublicHoliday(string Name, DateOnly On);

/// <summary>A jurisdiction document: the parameters, statuses, authorities and duties of the law. No protocol can weaken them.</summary>
public sealed class JurisdictionDefinition
{
    internal JurisdictionDefinition()
    {
    }

    /// <summary>The name, such as <c>nl</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The age in years from which a student is an adult.</summary>
    public required int AdultAge { get; init; }

    /// <summary>The numbers of the law.</summary>
    public IReadOnlyList<ParameterDefinition> Parameters { get; internal init; } = [];

    /// <summary>The statuses, in file order; a status may use those before it.</summary>
    public IReadOnlyList<StatusDefinition> Statuses { get; internal init; } = [];

    /// <summary>The authorities.</summary>
    public required IReadOnlyList<AuthorityDefinition> Authorities { get; init; }

    /// <summary>The duties.</summary>
    public IReadOnlyList<DutyDefinition> Duties { get; internal init; } = [];

    /// <summary>The age in years from which guard <c>student_first</c> holds; 0: every age.</summary>
    public int StudentFirstFromAge { get; internal init; }

    /// <summary>The age in years from which the school weighs a student's objection to contact with the parents.</summary>
    public int ObjectionFromAge { get; internal init; } = 16;

    /// <summary>The condition under which a protocol must not end an enrolment; null: every student below the adult age.</summary>
    public Condition? RemovalProtects { get; internal init; }

    /// <summary>The words for statuses in explanations, by name of the status.</summary>
    public IReadOnlyDictionary<string, LocalizedText> Words { get; internal init; } = new Dictionary<string, LocalizedText>();

    /// <summary>The public holidays.</summary>
    public IReadOnlyList<PublicHoliday> PublicHolidays { get; internal init; } = [];

    /// <summary>The hash of the document's text, as <c>sha256:</c> and lower-case hexadecimal digits.</summary>
    public string ContentHash { get; internal init; } = string.Empty;

    /// <summary>The place of the document.</summary>
    public SourceSpan Span { get; internal init; }

    internal KeySpans Keys { get; init; } = KeySpans.None;

    /// <summary>The authority of a name; null for any other contact.</summary>
    internal AuthorityDefinition? AuthorityOf(string contact) => Authorities.FirstOrDefault(authority => authority.Name == contact);
}
