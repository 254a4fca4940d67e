namespace Aanwezig.Guards;

/// <summary>The names of everything that can hold a step back, in the order in which an answer names them.</summary>
public enum GuardName
{
    /// <summary>An earlier step of the protocol has to go first.</summary>
    After,

    /// <summary>The student is exempted from the step for a time.</summary>
    Exemption,

    /// <summary>The limit <c>at_most</c> bars the step for now.</summary>
    AtMost,

    /// <summary>The protocol does not recommend the step on a day like this.</summary>
    Moment,

    /// <summary>The authority does not serve this student.</summary>
    Authority,

    /// <summary>The law forbids to end the enrolment of this student.</summary>
    Removal,

    /// <summary>The reason of an absence is still open, and leaves the condition unknown.</summary>
    Unknown,

    /// <summary>Nobody has spoken to the student yet.</summary>
    StudentFirst,

    /// <summary>The adult student has no consent in force.</summary>
    Consent,

    /// <summary>The underage student objected, and the objection stands or was not weighed yet.</summary>
    Objection,

    /// <summary>The contact would learn more than it may.</summary>
    Disclosure,
}
