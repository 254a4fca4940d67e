namespace Aanwezig.Register;

/// <summary>The rows of one date, laid out so that each minute is counted once.</summary>
/// <param name="Rows">The rows, with what is left of each, in the order given.</param>
/// <param name="Open">The time on which kinds conflict.</param>
/// <param name="Findings">The rows about which a person should know.</param>
internal sealed record DayLayout(IReadOnlyList<LaidRow> Rows, IReadOnlyList<OpenGroup> Open, DayFindings Findings)
{
    /// <summary>Lays out the rows of one date.</summary>
    /// <param name="rows">The rows that hold, with their kinds on the day of the question.</param>
    /// <param name="scheduled">The scheduled time of the date.</param>
    public static DayLayout Of(IReadOnlyList<RegisterRow> rows, ScheduledDay scheduled)
    {
        var laid = rows.Select((row, place) => new LaidRow(place, row, scheduled)).ToList();
        var findings = new DayFindings();
        foreach (var nothing in laid.Where(row => row.Cover == Cover.Nothing))
        {
            nothing.Go(SetAside.Cancelled);
        }

        OpenReasons.SetAside(laid);
        var disputes = new Disputes();
        var days = DayRecords.Of(scheduled, [.. laid.Where(row => !row.IsGone)], findings);
        TimedRows.LayOut([.. laid.Where(row => !row.IsGone)], days, disputes, findings);
        Points.LayOut([.. laid.Where(row => !row.IsGone || row.Cover == Cover.Minutes)], days, disputes, findings);
        days.LayOut([.. laid.Where(row => !row.IsGone)], disputes, findings);
        return new DayLayout(laid, disputes.Settle(), findings);
    }
}
