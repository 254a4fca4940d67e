namespace Aanwezig.Cli.Asking;

/// <summary>A moment as written: local to whoever is asked about, or fixed by an offset.</summary>
/// <param name="Local">The date and time as written.</param>
/// <param name="Offset">The offset from UTC; null: local.</param>
internal readonly record struct Instant(DateTime Local, TimeSpan? Offset)
{
    /// <summary>The moment in a time zone.</summary>
    public DateTime In(TimeZoneInfo zone) => Offset is { } offset
        ? TimeZoneInfo.ConvertTime(new DateTimeOffset(Local, offset), zone).DateTime
        : Local;
}
