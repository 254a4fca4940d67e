namespace Aanwezig.Changes;

/// <summary>An item of an answer that is there still, and says something else now.</summary>
/// <param name="Before">As it was.</param>
/// <param name="After">As it is.</param>
public sealed record Replaced<T>(T Before, T After);
