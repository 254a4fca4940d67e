using Aanwezig.Benchmarks.Generation;

namespace Aanwezig.Benchmarks.Handwritten;

/// <summary>Minutes of four school weeks, for certain and with open reasons, and the same since the last report; and what of it is armed.</summary>
internal struct Hours
{
    private const int FiveHours = 5 * 60;
    private const int TenHours = 10 * 60;
    private const int SixteenHours = 16 * 60;

    private int _least;
    private int _most;
    private int _sinceLeast;
    private int _sinceMost;
    private int _reportedOn;
    private bool _talk;
    private bool _letter;
    private bool _reportLeerplicht;
    private bool _reportDoorstroompunt;

    /// <summary>Begins a school year: nothing counts, and everything is armed.</summary>
    public void Clear()
    {
        (_least, _most, _sinceLeast, _sinceMost, _reportedOn) = (0, 0, 0, 0, -1);
        _talk = _letter = _reportLeerplicht = _reportDoorstroompunt = true;
    }

    public void Enter(int minutes)
    {
        _least += minutes;
        _most += minutes;
        _sinceLeast += minutes;
        _sinceMost += minutes;
    }

    public void EnterOpen(int minutes)
    {
        _most += minutes;
        _sinceMost += minutes;
    }

    /// <summary>Settles an open reason; whether it counts since the last report.</summary>
    public bool Settle(int day, int minutes)
    {
        _least += minutes;
        if (day <= _reportedOn)
        {
            return false;
        }

        _sinceLeast += minutes;
        return true;
    }

    public void Leave(int day, int minutes)
    {
        _least -= minutes;
        _most -= minutes;
        if (day > _reportedOn)
        {
            _sinceLeast -= minutes;
            _sinceMost -= minutes;
        }
    }

    /// <summary>Arms what is not met now.</summary>
    public void Arm()
    {
        _talk |= _most < FiveHours;
        _letter |= _most < TenHours;
        _reportLeerplicht |= _sinceMost < SixteenHours;
        _reportDoorstroompunt |= _sinceMost < SixteenHours;
    }

    public bool TalkOccurs() => _least >= FiveHours && Taken(ref _talk);

    public bool LetterOccurs() => _least >= TenHours && Taken(ref _letter);

    /// <summary>Whether there are sixteen hours since the last report, whoever is served.</summary>
    public readonly bool IsToReport => _sinceLeast >= SixteenHours;

    public bool LeerplichtOccurs() => _sinceLeast >= SixteenHours && Taken(ref _reportLeerplicht);

    public bool DoorstroompuntOccurs() => _sinceLeast >= SixteenHours && Taken(ref _reportDoorstroompunt);

    /// <summary>Counts again from the day after a report, which arms both reports.</summary>
    public void Restart(int day)
    {
        (_sinceLeast, _sinceMost, _reportedOn) = (0, 0, day);
        _reportLeerplicht = _reportDoorstroompunt = true;
    }

    private static bool Taken(ref bool armed)
    {
        var was = armed;
        armed = false;
        return was;
    }
}
