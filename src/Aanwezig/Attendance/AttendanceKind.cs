namespace Aanwezig.Attendance;

/// <summary>The meaning of a registration of attendance, whatever code the host uses for it.</summary>
public enum AttendanceKind
{
    /// <summary>Was there.</summary>
    Present,

    /// <summary>Came after the start.</summary>
    Late,

    /// <summary>Left before the end.</summary>
    LeftEarly,

    /// <summary>Was sent out of the lesson.</summary>
    SentOut,

    /// <summary>Missed without a valid reason.</summary>
    Unexcused,

    /// <summary>A holiday outside the school holidays without leave (luxeverzuim).</summary>
    Luxury,

    /// <summary>Ill.</summary>
    Sick,

    /// <summary>A visit to a doctor, dentist or hospital.</summary>
    Medical,

    /// <summary>Leave that the school granted.</summary>
    Leave,

    /// <summary>A religious duty.</summary>
    Religious,

    /// <summary>Suspended by the school.</summary>
    Suspended,

    /// <summary>Any other valid reason.</summary>
    Excused,

    /// <summary>The lesson was cancelled, or the registration was taken back.</summary>
    Cancelled,

    /// <summary>Missed, and the reason is still open.</summary>
    Unknown,
}
