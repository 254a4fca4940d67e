namespace Aanwezig.Interchange;

/// <summary>A file of attendance that is not the folder's own.</summary>
/// <param name="Path">The path of the file.</param>
/// <param name="Name">The name of the file in messages.</param>
public sealed record AttendanceSource(string Path, string Name);
