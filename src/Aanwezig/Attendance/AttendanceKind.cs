namespace Aanwezig.Attendance;

/// <summary>The meaning of a registration of attendance, whatever code the host uses for it.</summary>
/// <remarks>
/// Example: one school writes <c>O</c> and another <c>SPB</c> for a lesson that a student skipped; under <c>codes</c> both protocols give their
/// code the kind <see cref="Unexcused"/>, and their measures read alike. A kind is a fact about one registration, never about a person.
/// </remarks>
public enum AttendanceKind
{
    /// <summary>The student attended.</summary>
    Present,

    /// <summary>The student came after the start; the minutes are those that were missed.</summary>
    Late,

    /// <summary>The student left before the end; the minutes are those that were missed.</summary>
    LeftEarly,

    /// <summary>The student was sent out of the lesson.</summary>
    SentOut,

    /// <summary>The student was absent without a valid reason.</summary>
    Unexcused,

    /// <summary>The student was on a holiday outside the school holidays, without leave (luxeverzuim).</summary>
    Luxury,

    /// <summary>The student was ill.</summary>
    Sick,

    /// <summary>The student visited a doctor, dentist or hospital.</summary>
    Medical,

    /// <summary>The student had leave from the school.</summary>
    Leave,

    /// <summary>The student was absent for a religious duty.</summary>
    Religious,

    /// <summary>The school suspended the student.</summary>
    Suspended,

    /// <summary>The student was absent for any other valid reason.</summary>
    Excused,

    /// <summary>The lesson was cancelled, or the registration was taken back.</summary>
    Cancelled,

    /// <summary>The student was absent, and the reason is still open.</summary>
    Unknown,
}
