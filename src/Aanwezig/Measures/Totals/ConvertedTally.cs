using Aanwezig.Attendance;
using Aanwezig.Cases;
using Aanwezig.Definitions;
using Aanwezig.Explanations;
using Aanwezig.Measures.Tallies;
using Alternatives = System.Collections.Generic.List<System.Collections.Generic.List<Aanwezig.Cases.KnownRecord>>;

namespace Aanwezig.Measures.Totals;

/// <summary>Adds or counts records where late arrivals count together: the first are free, or each group of a fixed number counts as one amount.</summary>
/// <remarks>
/// Scheduled time without a record may turn out to be a late arrival, which moves the place of each later one. The most is found in one pass
/// over the records, with the most so far for each place that the next late arrival can have. An absence with an open reason is not a late
/// arrival, and each record that turns out to count only adds. The least is therefore the certain amount, with the least of each open time.
/// </remarks>
internal sealed class ConvertedTally
{
    private readonly MeasureDefinition _measure;
    private readonly AttendanceSettings _settings;
    private readonly Conversion _conversion;
    private readonly RecordsInWindow _records;
    private readonly DateSelection _selection;

    private ConvertedTally(MeasureDefinition measure, AttendanceSettings settings, RecordsInWindow records)
    {
        (_measure, _settings, _conversion, _records) = (measure, settings, measure.Convert!, records);
        _selection = new DateSelection(measure, settings, records.Window.Until, records.Subject);
    }

    private bool IsTotal => _measure.Form == MeasureForm.Total;

    public static Tally Of(MeasureDefinition measure, AttendanceSettings settings, RecordsInWindow records) =>
        new ConvertedTally(measure, settings, records).Read();

    private Tally Read()
    {
        var unit = IsTotal ? TotalTally.MinutesPerUnit(_measure, _settings) : 1;
        var certain = _records.Certain.Select(item => new Alternatives { ListOf(item) });
        var possible = _records.Possible.Select(item => new Alternatives { new(), ListOf(item) });
        var least = Extreme(certain.Concat(_records.Open.Select(open => Of(open, Selected.Certainly))), Math.Min);
        var most = Extreme(certain.Concat(possible).Concat(_records.Open.Select(open => Of(open, Selected.Possibly))), Math.Max);
        return new Tally(new Interval(new ExactNumber(least, unit), new ExactNumber(most, unit)), _records.Window, Counted(), [.. _records.Possible, .. Contested()])
        {
            RestartedAfter = _records.Restart,
        };
    }

    // A record of which other time certainly counts is no second record.
    private Alternatives Of(OpenTime open, Selected atLeast) => [.. open.Alternatives.Select(alternative => alternative
        .Where(record => _selection.Of(record) >= atLeast && (IsTotal || !_records.Certain.Any(item => ReferenceEquals(item.Known.Record, record.Record))))
        .ToList())];

    private int Extreme(IEnumerable<Alternatives> items, Func<int, int, int> better)
    {
        var best = new Dictionary<(int Place, bool DayCounts), int> { [(0, false)] = 0 };
        DateOnly? date = null;
        foreach (var alternatives in items.Where(item => item.Exists(records => records.Count > 0)).OrderBy(Date).ThenBy(Start))
        {
            var next = new Dictionary<(int Place, bool DayCounts), int>();
            var isNew = date != Date(alternatives);
            date = Date(alternatives);
            foreach (var records in alternatives)
            {
                var states = best.Select(state => (state.Key.Place, DayCounts: state.Key.DayCounts && !isNew, state.Value)).ToList();
                foreach (var record in records)
                {
                    states = [.. states.SelectMany(state => Outcomes(record, state.Place, state.DayCounts).Select(outcome => (outcome.Place, outcome.DayCounts, state.Value + outcome.Added)))];
                }

                foreach (var (place, dayCounts, value) in states)
                {
                    next[(place, dayCounts)] = next.TryGetValue((place, dayCounts), out var other) ? better(other, value) : value;
                }
            }

            best = next;
        }

        return best.Values.Aggregate(better);
    }

    private static List<KnownRecord> ListOf(Counted item) => [item.Known];

    private static DateOnly Date(Alternatives alternatives) => alternatives.Find(records => records.Count > 0)![0].Date;

    private static TimeOnly Start(Alternatives alternatives) => alternatives.Find(records => records.Count > 0)![0].Start ?? TimeOnly.MinValue;

    private IEnumerable<(int Place, bool DayCounts, int Added)> Outcomes(KnownRecord record, int place, bool dayCounts)
    {
        var kinds = RecordSelection.KindsOf(_measure, _settings);
        if (record.IsRegistered ? !IsLate(record) : kinds.Any(kind => kind != AttendanceKind.Late))
        {
            yield return (place, true, ByItself(record.Minutes, dayCounts));
        }

        if (!record.IsRegistered || IsLate(record))
        {
            var countsAlone = _conversion.Every == 0 && place >= _conversion.Free;
            var minutes = _measure.Lateness.Counted(record.Minutes, _settings.LessonMinutes);
            yield return countsAlone
                ? (_conversion.PlaceAfter(place), true, ByItself(minutes, dayCounts))
                : (_conversion.PlaceAfter(place), dayCounts, _conversion.Fills(place) ? _conversion.Counts : 0);
        }
    }

    private int ByItself(int minutes, bool dayCounts) =>
        IsTotal ? minutes : _measure.Unit == MeasureUnit.Days && dayCounts ? 0 : 1;

    private bool IsLate(KnownRecord record) => record.KindOn(_records.Window.Until) == AttendanceKind.Late;

    private IEnumerable<Counted> Contested() => _records.Open
        .SelectMany(open => open.Records)
        .Where(record => _selection.Of(record) != Selected.No)
        .Select(record => new Counted(record, record.Minutes));

    // All late arrivals of a full group count; the last of them carries the amount.
    private List<Counted> Counted()
    {
        var counted = new List<Counted>();
        var waiting = new List<KnownRecord>();
        var place = 0;
        foreach (var record in _records.Certain.Select(item => item.Known))
        {
            if (!IsLate(record))
            {
                counted.Add(new Counted(record, record.Minutes));
                continue;
            }

            counted.AddRange(Together(record, place, waiting));
            place = _conversion.PlaceAfter(place);
        }

        return [.. counted.OrderBy(item => item.Known.Date)];
    }

    private List<Counted> Together(KnownRecord record, int place, List<KnownRecord> waiting)
    {
        if (place < _conversion.Free)
        {
            return [];
        }

        if (_conversion.Every == 0)
        {
            var minutes = IsTotal ? _measure.Lateness.Counted(record.Minutes, _settings.LessonMinutes) : record.Minutes;
            return IsTotal && minutes == 0 ? [] : [new Counted(record, minutes)];
        }

        waiting.Add(record);
        if (!_conversion.Fills(place))
        {
            return [];
        }

        List<Counted> full = [.. waiting.Select(item => new Counted(item, IsTotal ? ReferenceEquals(item, record) ? _conversion.Counts : 0 : item.Minutes))];
        waiting.Clear();
        return full;
    }
}
