using Aanwezig.Attendance.Sets;

namespace Aanwezig.Occurrences.Sources;

/// <summary>Finds whether records of one date meet, so that their time has to be laid out. Records must come in order.</summary>
internal struct DateOverlap(PackedPlan plan)
{
    private const int WholeDayWithoutTimetable = 300;

    private int _end;
    private bool _hasDay;

    /// <summary>Starts a date with its first record.</summary>
    public void Begin(PackedRecord record)
    {
        (_end, _hasDay) = (0, false);
        Add(record);
    }

    /// <summary>Adds the next record of the date; returns whether it may meet an earlier one.</summary>
    public bool Meets(PackedRecord record)
    {
        if (_hasDay || record.Start < _end || (IsLoose(record) && IsDay(record)))
        {
            return true;
        }

        Add(record);
        return false;
    }

    private void Add(PackedRecord record)
    {
        if (IsLoose(record))
        {
            _hasDay = IsDay(record);
        }
        else
        {
            _end = record.Start + (record.Minutes == 0 || plan.IsPart(record) ? 1 : record.Minutes);
        }
    }

    private readonly bool IsLoose(PackedRecord record) => record.Start == PackedRecord.NoStart || plan.IgnoresStarts;

    private readonly bool IsDay(PackedRecord record) => record.Minutes >= WholeDayWithoutTimetable && !plan.IsPart(record);
}
