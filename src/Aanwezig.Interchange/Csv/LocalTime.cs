namespace Aanwezig.Interchange.Csv;

/// <summary>Turns a moment with an offset into the local time of a zone; the one place that knows zones.</summary>
internal static class LocalTime
{
    /// <summary>The local time; false where it falls outside the years that a date can have.</summary>
    /// <param name="moment">The moment as written.</param>
    /// <param name="offset">Its difference to UTC; null: it is local already.</param>
    /// <param name="zone">The zone; null where it is not known, which was told already.</param>
    /// <param name="local">The local time.</param>
    public static bool TryOf(DateTime moment, TimeSpan? offset, TimeZoneInfo? zone, out DateTime local)
    {
        local = moment;
        if (offset is not { } difference)
        {
            return true;
        }

        // A day from either end of the calendar no offset leads out of it.
        if (moment.Year is 1 or 9999)
        {
            return false;
        }

        var utc = DateTime.SpecifyKind(moment - difference, DateTimeKind.Utc);
        local = DateTime.SpecifyKind(zone is null ? utc : TimeZoneInfo.ConvertTimeFromUtc(utc, zone), DateTimeKind.Unspecified);
        return true;
    }
}
