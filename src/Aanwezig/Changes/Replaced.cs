namespace Aanwezig.Changes;

/// <summary>An item of two answers whose content or place changed.</summary>
/// <param name="Before">The item of the former answer.</param>
/// <param name="After">The item of the new answer.</param>
public sealed record Replaced<T>(T Before, T After);
