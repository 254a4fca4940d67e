namespace Aanwezig.Attendance;

/// <summary>The place of a record that is not in the case at hand.</summary>
internal enum RecordPlace
{
    /// <summary>No record has that id.</summary>
    Nowhere,

    /// <summary>The record belongs to another student.</summary>
    AnotherStudents,

    /// <summary>The record exists, but the reader left it out for a mistake that it reported already.</summary>
    LeftOut,
}
