namespace Aanwezig.Guards;

/// <summary>What can hold a step back, in the order in which it is named.</summary>
public enum GuardName
{
    /// <summary>An earlier step of the protocol goes first.</summary>
    After,

    /// <summary>The student is exempted from it for a time.</summary>
    Exemption,

    /// <summary>The protocol's limit on how often.</summary>
    AtMost,

    /// <summary>A day on which the protocol never asks for it.</summary>
    Moment,

    /// <summary>The authority does not serve this student.</summary>
    Authority,

    /// <summary>The enrolment of this student may not be ended.</summary>
    Removal,

    /// <summary>The reason of an absence is still open.</summary>
    Unknown,

    /// <summary>The student was not spoken to yet.</summary>
    StudentFirst,

    /// <summary>The adult student's consent is not in force.</summary>
    Consent,

    /// <summary>The student objected.</summary>
    Objection,

    /// <summary>More would be told than may be.</summary>
    Disclosure,
}
