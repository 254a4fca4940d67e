namespace Aanwezig.Attendance;

/// <summary>The kind of activity that was scheduled.</summary>
public enum Activity
{
    /// <summary>A lesson at school; the default.</summary>
    Lesson,

    /// <summary>Work placement (bpv).</summary>
    Practice,

    /// <summary>An exam or a test.</summary>
    Exam,

    /// <summary>Guidance of the student, such as a talk with the coach.</summary>
    Guidance,

    /// <summary>Any other activity.</summary>
    Other,
}
