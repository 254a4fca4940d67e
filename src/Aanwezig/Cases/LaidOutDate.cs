using Aanwezig.Attendance;
using Aanwezig.Register;

namespace Aanwezig.Cases;

/// <summary>Lays out the records of one date, before and after its open reasons settle.</summary>
/// <remarks>An open reason that is set aside beside a record that says more stays so, whatever it would have become.</remarks>
internal sealed class LaidOutDate
{
    private readonly IReadOnlyList<KnownRecord> _records;
    private readonly List<Phase> _phases;

    private LaidOutDate(IReadOnlyList<KnownRecord> records, ScheduledDay scheduled)
    {
        _records = records;
        var date = records[0].Date;
        var before = new Phase(records, scheduled, date) { HoldsBefore = true };
        var settles = before.OpenReasons.Min(record => record.SettlesOn);
        _phases = settles is not { } from
            ? [before with { HoldsAfter = true }]
            : [before with { Settles = from }, new Phase(before.Kept, scheduled, from) { Settles = from, HoldsAfter = true }];
    }

    /// <summary>Returns what is left of the records of one date.</summary>
    /// <param name="records">The records that hold, with excuses judged.</param>
    /// <param name="scheduled">The scheduled time of the date.</param>
    /// <param name="on">The last day of the replay.</param>
    public static RegisteredDate Of(IReadOnlyList<KnownRecord> records, ScheduledDay scheduled, DateOnly on) =>
        records is [var only] && only.Written != AttendanceKind.Cancelled
            ? new RegisteredDate(only.Date, [only with { IsOfDay = only.Start is null && !only.Written.IsPart() && scheduled.IsWholeDay(only.Minutes, only.Record.WrittenActivity) }], [])
            : new LaidOutDate(records, scheduled).On(on);

    /// <summary>Returns whether two records of one kind hold the same time, so that nothing is left of one of them.</summary>
    public static bool AreTwins(FollowedCase followed, KnownRecord one, KnownRecord other) => one.Date == other.Date && one.Written == other.Written
        && DayLayout.Of([RowOf(one), RowOf(other)], ScheduledOn(followed, one.Date)).Rows.Any(row => row.IsGone);

    /// <summary>Returns the scheduled time of a student on a date.</summary>
    public static ScheduledDay ScheduledOn(FollowedCase followed, DateOnly date) => new(followed.Days.HasTimetable(date), [.. followed.Days.RowsOn(date)]);

    private static RegisterRow RowOf(KnownRecord record) => new(record.Record, record.Written, record.Start);

    private RegisteredDate On(DateOnly on)
    {
        var last = _phases[^1].Settles <= on ? _phases[^1] : _phases[0];
        return new RegisteredDate(_records[0].Date, Joined(phase => phase.Left), [.. _phases.SelectMany(phase => phase.Open)])
        {
            Aside = Joined(phase => phase.Gone),
            SameTimeTwice = last.Named(last.Layout.Findings.SameTimeTwice),
            ExcusedElsewhere = last.Named(last.Layout.Findings.ExcusedElsewhere),
        };
    }

    // What is the same before and after is one piece.
    private List<KnownRecord> Joined(Func<Phase, IEnumerable<KnownRecord>> of)
    {
        if (_phases is not [var before, var after])
        {
            return [.. of(_phases[0])];
        }

        var then = of(after).ToList();
        var joined = new List<KnownRecord>();
        foreach (var piece in of(before))
        {
            var same = then.Find(other => ReferenceEquals(other.Record, piece.Record) && other.IsSameTimeAs(piece));
            joined.Add(same is null ? piece : piece with { HoldsAfter = true });
            if (same is not null)
            {
                then.Remove(same);
            }
        }

        return [.. joined.Concat(then).OrderBy(piece => piece, KnownOrder.Instance)];
    }

    private sealed record Phase
    {
        private readonly IReadOnlyList<KnownRecord> _records;

        public Phase(IReadOnlyList<KnownRecord> records, ScheduledDay scheduled, DateOnly day)
        {
            _records = records;
            Layout = DayLayout.Of([.. records.Select(record => new RegisterRow(record.Record, record.KindOn(day), record.Start))], scheduled);
        }

        public DayLayout Layout { get; }

        /// <summary>The day on which the open reasons settle; null where the date has none that do.</summary>
        public DateOnly? Settles { get; init; }

        public bool HoldsBefore { get; init; }

        public bool HoldsAfter { get; init; }

        /// <summary>The records with an open reason that nothing sets aside.</summary>
        public IEnumerable<KnownRecord> OpenReasons => Layout.Rows
            .Where(row => row.Kind == AttendanceKind.Unknown && row.Lost != SetAside.SaidElsewhere)
            .Select(row => _records[row.Place]);

        /// <summary>The records without the open reasons that are set aside for good.</summary>
        public IReadOnlyList<KnownRecord> Kept => [.. Layout.Rows.Where(row => row.Lost != SetAside.SaidElsewhere).Select(row => _records[row.Place])];

        public IEnumerable<KnownRecord> Left => Layout.Rows.Where(row => !row.IsGone).Select(row => Piece(row, row.Left, row.Spans));

        public IEnumerable<KnownRecord> Gone => Layout.Rows
            .Where(row => row.IsGone && !Layout.Open.Any(group => group.Alternatives.Any(alternative => alternative.Any(share => share.Row == row))))
            .Select(row => Piece(row, 0, []) with { Aside = row.Lost });

        public IEnumerable<OpenTime> Open => Layout.Open.Select(group => new OpenTime(_records[0].Date, [.. group.Alternatives.Select(alternative =>
            (IReadOnlyList<KnownRecord>)[.. alternative.Select(share => Piece(share.Row, share.Minutes, share.Spans) with { IsContested = true })])]));

        public IReadOnlyList<KnownRecord> Named(IEnumerable<int> places) => [.. places.Select(place => _records[place])];

        private KnownRecord Piece(LaidRow row, int minutes, IReadOnlyList<MinutesOfDay> spans)
        {
            var record = _records[row.Place];
            var isWhole = minutes == record.Record.Minutes;
            return record with
            {
                Minutes = minutes,
                IsOfDay = row.Cover == Cover.Day,
                Spans = isWhole ? null : spans,
                SettlesOn = record.SettlesOn ?? Settles,
                HoldsBefore = HoldsBefore,
                HoldsAfter = HoldsAfter,
            };
        }
    }
}
