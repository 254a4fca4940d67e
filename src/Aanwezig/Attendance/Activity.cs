namespace Aanwezig.Attendance;

/// <summary>What was scheduled.</summary>
public enum Activity
{
    /// <summary>A lesson at school; what is meant when nothing is said.</summary>
    Lesson,

    /// <summary>Work placement (bpv).</summary>
    Practice,

    /// <summary>An exam.</summary>
    Exam,

    /// <summary>Guidance.</summary>
    Guidance,

    /// <summary>Anything else.</summary>
    Other,
}
