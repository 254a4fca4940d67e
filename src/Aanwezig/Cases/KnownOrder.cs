using Aanwezig.Attendance;

namespace Aanwezig.Cases;

/// <summary>The order of known records: by date, start, id and content, so that the order of the input never matters.</summary>
internal sealed class KnownOrder : IComparer<KnownRecord>
{
    public static readonly KnownOrder Instance = new();

    private KnownOrder()
    {
    }

    public int Compare(KnownRecord? x, KnownRecord? y)
    {
        var (one, other) = (x!.Record, y!.Record);
        return OrderOf.First(
            one.Date.CompareTo(other.Date),
            (one.Start ?? TimeOnly.MinValue).CompareTo(other.Start ?? TimeOnly.MinValue),
            string.CompareOrdinal(one.Id, other.Id),
            string.CompareOrdinal(one.Code, other.Code),
            one.Minutes.CompareTo(other.Minutes),
            one.Activity.CompareTo(other.Activity),
            string.CompareOrdinal(one.Subject, other.Subject),
            Nullable.Compare(one.RecordedAt, other.RecordedAt),
            Nullable.Compare(one.ReportedAt, other.ReportedAt),
            (one.WrittenActivity is null).CompareTo(other.WrittenActivity is null));
    }
}
