using Aanwezig.Attendance;
using Aanwezig.Definitions;
using Aanwezig.Dossier;
using Aanwezig.Explanations;
using Aanwezig.Recommendations;

namespace Aanwezig;

/// <summary>The answer for one student on one date. It recommends; people decide and act.</summary>
/// <remarks>A pure function of protocol, jurisdiction, calendar, case and date: the same input gives the same answer to the byte.</remarks>
public sealed class Assessment
{
    internal Assessment()
    {
    }

    /// <summary>The student's id.</summary>
    public required string Student { get; init; }

    /// <summary>The day asked about; the answer speaks at its end.</summary>
    public required DateOnly On { get; init; }

    /// <summary>The protocol that was followed.</summary>
    public required ProtocolDefinition Protocol { get; init; }

    /// <summary>The law it was followed under.</summary>
    public required JurisdictionDefinition Jurisdiction { get; init; }

    /// <summary>What was attended, where that is known; null otherwise.</summary>
    public Presence? Presence { get; internal init; }

    /// <summary>What to do now, by due date (none: last), then in the order of the protocol.</summary>
    public IReadOnlyList<Recommendation> Recommendations { get; internal init; } = [];

    /// <summary>What is held back, in the order of the protocol.</summary>
    public IReadOnlyList<Withheld> Withheld { get; internal init; } = [];

    /// <summary>The exemptions that hold on the day, by first day.</summary>
    public IReadOnlyList<AgreedExemption> Exemptions { get; internal init; } = [];

    /// <summary>What is near.</summary>
    public IReadOnlyList<Upcoming> Upcoming { get; internal init; } = [];

    /// <summary>What was done on a ground that is gone.</summary>
    public IReadOnlyList<Ungrounded> Ungrounded { get; internal init; } = [];

    /// <summary>What a person should look at in the data.</summary>
    public IReadOnlyList<Finding> Findings { get; internal init; } = [];

    /// <summary>What the answer was made of.</summary>
    public required Receipt Receipt { get; init; }

    /// <summary>The answer for a student of whom is known what became of every occurrence.</summary>
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
