using Aanwezig.Attendance;
using Aanwezig.Cases;
using Aanwezig.Definitions;
using Aanwezig.Explanations;
using Aanwezig.Measures.Tallies;

namespace Aanwezig.Measures.Totals;

/// <summary>Adds or counts records where late arrivals count together: the first are free, or each group of a fixed number counts as one amount.</summary>
/// <remarks>
/// Scheduled time without a record may turn out to be a late arrival, which moves the place of each later one. The most is found in one pass
/// over the records, with the most so far for each place that the next late arrival can have. An absence with an open reason is not a late
/// arrival, and each record that turns out to count only adds. The least is therefore the certain amount.
/// </remarks>
internal sealed class ConvertedTally
{
    private readonly MeasureDefinition _measure;
    private readonly AttendanceSettings _settings;
    private readonly Conversion _conversion;
    private readonly RecordsInWindow _records;

    private ConvertedTally(MeasureDefinition measure, AttendanceSettings settings, RecordsInWindow records) =>
        (_measure, _settings, _conversion, _records) = (measure, settings, measure.Convert!, records);

    private bool IsTotal => _measure.Form == MeasureForm.Total;

    public static Tally Of(MeasureDefinition measure, AttendanceSettings settings, RecordsInWindow records) =>
        new ConvertedTally(measure, settings, records).Read();

    private Tally Read()
    {
        var unit = IsTotal ? TotalTally.MinutesPerUnit(_measure, _settings) : 1;
        var least = Most(_records.Certain.Select(record => (record, false)));
        var most = Most(_records.Certain.Select(record => (Record: record, IsPossible: false))
            .Concat(_records.Possible.Select(record => (Record: record, IsPossible: true)))
            .OrderBy(item => item.Record.Date)
            .ThenBy(item => item.Record.Record.Start ?? TimeOnly.MinValue));
        return new Tally(new Interval(new ExactNumber(least, unit), new ExactNumber(most, unit)), _records.Window, Counted(), RecordsInWindow.ByMinutes(_records.Possible))
        {
            RestartedAfter = _records.Restart,
        };
    }

    private int Most(IEnumerable<(KnownRecord Record, bool IsPossible)> items)
    {
        var best = new Dictionary<(int Place, bool DayCounts), int> { [(0, false)] = 0 };
        DateOnly? date = null;
        foreach (var (record, isPossible) in items)
        {
            var next = new Dictionary<(int Place, bool DayCounts), int>();
            foreach (var ((place, dayCounts), value) in best)
            {
                foreach (var (then, counts, added) in Outcomes(record, isPossible, place, dayCounts && date == record.Date))
                {
                    next[(then, counts)] = Math.Max(next.GetValueOrDefault((then, counts)), value + added);
                }
            }

            (best, date) = (next, record.Date);
        }

        return best.Values.Max();
    }

    private IEnumerable<(int Place, bool DayCounts, int Added)> Outcomes(KnownRecord record, bool isPossible, int place, bool dayCounts)
    {
        if (isPossible)
        {
            yield return (place, dayCounts, 0);
        }

        var kinds = RecordSelection.KindsOf(_measure, _settings);
        if (record.IsRegistered ? !IsLate(record) : kinds.Any(kind => kind != AttendanceKind.Late))
        {
            yield return (place, true, ByItself(record, record.Record.Minutes, dayCounts));
        }

        if (!record.IsRegistered || IsLate(record))
        {
            var countsAlone = _conversion.Every == 0 && place >= _conversion.Free;
            var minutes = _measure.Lateness.Counted(record.Record.Minutes, _settings.LessonMinutes);
            yield return countsAlone
                ? (_conversion.PlaceAfter(place), true, ByItself(record, minutes, dayCounts))
                : (_conversion.PlaceAfter(place), dayCounts, _conversion.Fills(place) ? _conversion.Counts : 0);
        }
    }

    private int ByItself(KnownRecord record, int minutes, bool dayCounts) =>
        IsTotal ? minutes : _measure.Unit == MeasureUnit.Days && dayCounts ? 0 : 1;

    private bool IsLate(KnownRecord record) => record.KindOn(_records.Window.Until) == AttendanceKind.Late;

    // All late arrivals of a full group count; the last of them carries the amount.
    private List<Counted> Counted()
    {
        var counted = new List<Counted>();
        var waiting = new List<KnownRecord>();
        var place = 0;
        foreach (var record in _records.Certain)
        {
            if (!IsLate(record))
            {
                counted.Add(new Counted(record, record.Record.Minutes));
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
            var minutes = IsTotal ? _measure.Lateness.Counted(record.Record.Minutes, _settings.LessonMinutes) : record.Record.Minutes;
            return IsTotal && minutes == 0 ? [] : [new Counted(record, minutes)];
        }

        waiting.Add(record);
        if (!_conversion.Fills(place))
        {
            return [];
        }

        List<Counted> full = [.. waiting.Select(item => new Counted(item, IsTotal ? ReferenceEquals(item, record) ? _conversion.Counts : 0 : item.Record.Minutes))];
        waiting.Clear();
        return full;
    }
}
