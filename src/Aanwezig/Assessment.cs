using Aanwezig.Attendance;
using Aanwezig.Definitions;
using Aanwezig.Dossier;
using Aanwezig.Explanations;
using Aanwezig.Recommendations;

namespace Aanwezig;

/// <summary>The answer for one student on one date. It recommends; people decide and act.</summary>
/// <remarks>
/// <para>
/// Example: on 18 November 2026 the answer for student <c>S1</c> recommends to report 16 hours to the attendance officer by 25 November, withholds the call to the
/// parents until somebody has spoken to the student, and reports that one record lies on a Sunday.
/// </para>
/// <para>
/// An answer is a pure function of protocol, jurisdiction, calendar, case, date and moment: equal input gives an equal answer, to the byte when
/// written. It is immutable, and several threads may read it at once.
/// </para>
/// </remarks>
public sealed class Assessment
{
    internal Assessment()
    {
    }

    /// <summary>The student's id.</summary>
    public required string Student { get; init; }

    /// <summary>The day of the question; the answer speaks at its end.</summary>
    public required DateOnly On { get; init; }

    /// <summary>The version of the protocol in force on the day.</summary>
    public required ProtocolDefinition Protocol { get; init; }

    /// <summary>The jurisdiction of the protocol.</summary>
    public required JurisdictionDefinition Jurisdiction { get; init; }

    /// <summary>The attended and scheduled minutes since the start of the school year; null without a timetable.</summary>
    public Presence? Presence { get; internal init; }

    /// <summary>The recommendations, by due date (none: last), then in the order of the protocol.</summary>
    public IReadOnlyList<Recommendation> Recommendations { get; internal init; } = [];

    /// <summary>The withheld steps, in the order of the protocol.</summary>
    public IReadOnlyList<Withheld> Withheld { get; internal init; } = [];

    /// <summary>The exemptions that hold on the day, by first day.</summary>
    public IReadOnlyList<AgreedExemption> Exemptions { get; internal init; } = [];

    /// <summary>The armed steps that one comparison separates from their condition, in the order of the protocol.</summary>
    public IReadOnlyList<Upcoming> Upcoming { get; internal init; } = [];

    /// <summary>The steps that were done on a ground that a later correction removed.</summary>
    public IReadOnlyList<Ungrounded> Ungrounded { get; internal init; } = [];

    /// <summary>The findings about the data, by code, then by records.</summary>
    public IReadOnlyList<Finding> Findings { get; internal init; } = [];

    /// <summary>The documents, date and versions behind the answer.</summary>
    public required Receipt Receipt { get; init; }

    /// <summary>Makes the answer from a ledger.</summary>
    internal static Assessment Of(Ledger ledger, Receipt receipt)
    {
        var planner = new Planner(ledger);
        return new Assessment
        {
            Student = ledger.Followed.Student.Id,
            On = ledger.Followed.On,
            Protocol = ledger.Followed.Protocol,
            Jurisdiction = ledger.Followed.Jurisdiction,
            Presence = PresenceReader.Of(ledger.Followed),
            Recommendations = planner.Recommendations(),
            Withheld = planner.Withheld(),
            Exemptions = AgreedExemption.All(ledger.Followed),
            Upcoming = planner.Upcoming(),
            Ungrounded = planner.Ungrounded(),
            Findings = planner.Findings(),
            Receipt = receipt,
        };
    }
}
