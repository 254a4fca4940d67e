namespace Aanwezig.Interchange.Ranges;

/// <summary>Remembers which days lie in a school year of which calendar.</summary>
internal sealed class CoveredDays(DataSettings settings)
{
    private const int Days = 1 << 16;
    private const byte Unknown = 0;
    private const byte Covered = 1;
    private const byte Outside = 2;

    private readonly Dictionary<string, byte[]> _byCalendar = new(StringComparer.Ordinal);
    private string? _last;
    private byte[] _days = [];

    /// <summary>Whether a day is covered; a calendar that is not known was told already.</summary>
    public bool Contains(string? calendar, DateOnly date, int day)
    {
        if (calendar is null)
        {
            return true;
        }

        if (!ReferenceEquals(calendar, _last) && !_byCalendar.TryGetValue(_last = calendar, out _days!))
        {
            _byCalendar.Add(calendar, _days = new byte[Days]);
        }

        if (_days[day] == Unknown)
        {
            _days[day] = settings.Covers(calendar, date) ? Covered : Outside;
        }

        return _days[day] == Covered;
    }
}
