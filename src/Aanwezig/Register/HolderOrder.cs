using Aanwezig.Attendance;

namespace Aanwezig.Register;

/// <summary>The order of rows of one kind over the same time: the first of them holds the time.</summary>
/// <remarks>Rows with a start come before a row for the day; then lessons, then who was recorded first, then the longer, then the other columns in ordinal order.</remarks>
internal sealed class HolderOrder : IComparer<LaidRow>
{
    public static readonly HolderOrder Instance = new();

    private HolderOrder()
    {
    }

    public int Compare(LaidRow? x, LaidRow? y)
    {
        var (one, other) = (x!, y!);
        return OrderOf.First(
            (one.Cover == Cover.Day && other.Start is not null).CompareTo(other.Cover == Cover.Day && one.Start is not null),
            (one.Record.Activity != Activity.Lesson).CompareTo(other.Record.Activity != Activity.Lesson),
            (one.Record.RecordedAt ?? DateTime.MinValue).CompareTo(other.Record.RecordedAt ?? DateTime.MinValue),
            other.Record.Minutes.CompareTo(one.Record.Minutes),
            string.CompareOrdinal(one.Record.Id, other.Record.Id),
            string.CompareOrdinal(one.Record.Code, other.Record.Code),
            (one.Record.Start ?? TimeOnly.MinValue).CompareTo(other.Record.Start ?? TimeOnly.MinValue),
            one.Record.Activity.CompareTo(other.Record.Activity),
            string.CompareOrdinal(one.Record.Subject, other.Record.Subject),
            (one.Record.ReportedAt ?? DateTime.MinValue).CompareTo(other.Record.ReportedAt ?? DateTime.MinValue),
            string.CompareOrdinal(one.Record.Supersedes, other.Record.Supersedes),
            one.Place.CompareTo(other.Place));
    }
}
