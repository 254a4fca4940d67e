using Aanwezig.Attendance;

namespace Aanwezig.Register;

/// <summary>The reason for which nothing, or less than was written, is left of a row.</summary>
internal enum SetAside
{
    /// <summary>All of the row is left.</summary>
    Nothing,

    /// <summary>Another row of the kind holds the same time.</summary>
    SameTimeTwice,

    /// <summary>An excuse covers the time.</summary>
    ExcusedElsewhere,

    /// <summary>The lesson was cancelled, or the record was taken back.</summary>
    Cancelled,

    /// <summary>An open reason stands beside a row that says more.</summary>
    SaidElsewhere,

    /// <summary>A row for a part of the lesson takes the time.</summary>
    PartOfLesson,

    /// <summary>The date lies outside the enrolment.</summary>
    OutsideEnrolment,
}

/// <summary>The way in which a row covers time.</summary>
internal enum Cover
{
    /// <summary>The row covers the minutes from its start.</summary>
    Minutes,

    /// <summary>The row is a point at its start.</summary>
    Point,

    /// <summary>The row covers what the student has on the date.</summary>
    Day,

    /// <summary>The row has no start, and is only summed.</summary>
    Loose,

    /// <summary>The row takes another back, and covers nothing.</summary>
    Nothing,
}

/// <summary>A row of one date while it is laid out: what it covers, and what is left of it.</summary>
internal sealed class LaidRow
{
    public const int EndOfDay = 24 * 60;

    public LaidRow(int place, RegisterRow row, ScheduledDay scheduled)
    {
        (Place, Record, Kind) = (place, row.Record, row.Kind);
        Start = row.Start is { } start ? (start.Hour * 60) + start.Minute : null;
        Cover = CoverOf(scheduled);
        Left = Record.Minutes;
        Tail = Cover == Cover.Minutes ? Math.Max(0, Start!.Value + Record.Minutes - EndOfDay) : 0;
    }

    /// <summary>The place of the row among those of its date.</summary>
    public int Place { get; }

    public AttendanceRecord Record { get; }

    public AttendanceKind Kind { get; }

    public Cover Cover { get; }

    /// <summary>The start in minutes after 00:00; null where there is none, or starts say nothing.</summary>
    public int? Start { get; }

    /// <summary>The end of what the row covers, as a minute that is not included.</summary>
    public int End => Math.Min(EndOfDay, Start!.Value + Record.Minutes);

    /// <summary>The minutes after 24:00; no other row can hold them.</summary>
    public int Tail { get; }

    /// <summary>The minutes that certainly belong to the row.</summary>
    public int Left { get; set; }

    /// <summary>The time that certainly belongs to the row, where it covers minutes; without its minutes after 24:00.</summary>
    public List<MinutesOfDay> Spans { get; } = [];

    /// <summary>Whether the row holds nothing for certain; it may still stand in an open group.</summary>
    public bool IsGone { get; set; }

    /// <summary>The first reason for which the row lost time.</summary>
    public SetAside Lost { get; private set; }

    /// <summary>Returns whether the row covers a minute of the day from its own start.</summary>
    public bool Covers(int minute) => Cover == Cover.Minutes && Start <= minute && minute < End;

    /// <summary>Returns whether a row for the day covers time of another row.</summary>
    public bool CoversDayOf(LaidRow other) => Cover == Cover.Day && (Record.WrittenActivity is not { } activity || other.Record.Activity == activity);

    /// <summary>Gives the row a stretch of the day for certain; a row for the day keeps it in its worth.</summary>
    public void Hold(MinutesOfDay stretch)
    {
        if (Cover == Cover.Day)
        {
            return;
        }

        Left += stretch.Length;
        if (Spans is [.., var last] && last.Until == stretch.From)
        {
            Spans[^1] = last with { Until = stretch.Until };
        }
        else
        {
            Spans.Add(stretch);
        }
    }

    public void Lose(SetAside reason)
    {
        if (Lost == SetAside.Nothing)
        {
            Lost = reason;
        }
    }

    /// <summary>Sets the whole row aside.</summary>
    public void Go(SetAside reason)
    {
        Lose(reason);
        (IsGone, Left) = (true, 0);
        Spans.Clear();
    }

    private Cover CoverOf(ScheduledDay scheduled) => this switch
    {
        { Kind: AttendanceKind.Cancelled, Record.Supersedes: not null } => Cover.Nothing,
        { Start: not null } => Kind.IsPart() || Record.Minutes == 0 ? Cover.Point : Cover.Minutes,
        _ => !Kind.IsPart() && scheduled.IsWholeDay(Record.Minutes, Record.WrittenActivity) ? Cover.Day : Cover.Loose,
    };
}
