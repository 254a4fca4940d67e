namespace Aanwezig.Attendance;

/// <summary>Where a record is that a case does not have.</summary>
internal enum RecordPlace
{
    /// <summary>There is none with that id.</summary>
    Nowhere,

    /// <summary>It is another student's.</summary>
    AnotherStudents,

    /// <summary>It was found, and left out for a mistake that was told already.</summary>
    LeftOut,
}
