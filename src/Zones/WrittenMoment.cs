namespace Aanwezig.Zones;

/// <summary>A moment as it is written: local to the calendar of a student, or fixed by its offset from UTC.</summary>
/// <remarks>
/// The engine compares local dates and times and knows no time zone, so every reader at its edge converts here. The source is compiled into each of them. A local
/// moment is its own clock, so plain rows take its digits as they stand (<c>PlainValues.TryLocal</c>): a rule for local moments belongs in both. Example: <c>2026-07-01T08:00Z</c> is <c>2026-07-01T10:00</c> in Amsterdam, where summer time holds on that date.
/// </remarks>
/// <param name="Clock">The date and time as written.</param>
/// <param name="Offset">The offset from UTC, at most 14 hours either way; null: the moment is local.</param>
internal readonly record struct WrittenMoment(DateTime Clock, TimeSpan? Offset)
{
    /// <summary>Reads a moment such as <c>2026-11-03T16:00</c>, with or without seconds, <c>Z</c> or an offset.</summary>
    /// <param name="text">The text.</param>
    /// <param name="moment">The moment; default where the text is none.</param>
    /// <returns>False where the text is no moment, or has an offset in the year 1 or 9999, which could lead out of the calendar.</returns>
    public static bool TryRead(ReadOnlySpan<char> text, out WrittenMoment moment)
    {
        moment = default;
        var sign = text.LastIndexOfAny('Z', '+', '-');
        var isLocal = sign <= "yyyy-MM-dd".Length;
        var offset = TimeSpan.Zero;
        if (!IsoText.TryDateTime(isLocal ? text : text[..sign], out var clock) || (!isLocal && !(IsoText.TryOffset(text[sign..], out offset) && clock.Year is > 1 and < 9999)))
        {
            return false;
        }

        moment = new WrittenMoment(clock, isLocal ? null : offset);
        return true;
    }

    /// <summary>Whether the clock of a zone never showed a local moment, because it went forward past it.</summary>
    /// <param name="zone">The zone; null where it is unknown and that was reported.</param>
    public bool IsSkippedIn(TimeZoneInfo? zone) => Offset is null && zone?.IsInvalidTime(DateTime.SpecifyKind(Clock, DateTimeKind.Unspecified)) == true;

    /// <summary>The date and time on the clock of a zone; a local moment is that already.</summary>
    /// <param name="zone">The zone; null, where it is unknown and that was reported, stands for UTC.</param>
    public DateTime In(TimeZoneInfo? zone) =>
        Offset is { } offset ? TimeZoneInfo.ConvertTime(new DateTimeOffset(Clock, offset), zone ?? TimeZoneInfo.Utc).DateTime : Clock;
}
