namespace Aanwezig.Interchange;

/// <summary>A file of attendance that is not the folder's own.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Name">How messages call it.</param>
public sealed record AttendanceSource(string Path, string Name);
