using Aanwezig.Benchmarks.Generation;
using Aanwezig.Benchmarks.Measurements;

namespace Aanwezig.Benchmarks.Handwritten;

/// <summary>The protocol of ten steps written by hand for that one protocol: from one date on which something changes to the next, over flat arrays.</summary>
/// <remarks>What leaves a window can only arm a step, so it is caught up on the next date on which something enters.</remarks>
internal ref struct TenSteps(School school, FoundOccurrences found, Span<int> spellStarts, Span<byte> spellMarks)
{
    private const int LimitDays = 7;

    private readonly SchoolTime _time = school.Time;
    private readonly ReadOnlySpan<ushort> _days = school.Day;
    private readonly ReadOnlySpan<ushort> _minutes = school.Minutes;
    private readonly ReadOnlySpan<byte> _codes = school.Code;
    private readonly ReadOnlySpan<bool> _isSchool = school.Time.IsSchool;
    private readonly ReadOnlySpan<int> _leaves = school.Time.LeavesFourWeeks;
    private readonly ReadOnlySpan<int> _settles = school.Time.Settles;
    private Hours _hours;
    private Spells _spells = new(school.Time, spellStarts, spellMarks);
    private Served _served;
    private bool _servedKnown;
    private int _yearFrom;
    private int _student;
    private int _enrolledFrom;
    private int _enrolledUntil;
    private int _entering;
    private int _settling;
    private int _leaving;
    private int _lates;
    private int _lateSteps;
    private bool _longIll;
    private int _lastLeerplicht;
    private int _lastDoorstroompunt;
    private int _limitOpens;

    /// <summary>Goes through the records of one student.</summary>
    public void Follow(int student)
    {
        _student = student;
        _servedKnown = false;
        _enrolledFrom = school.Students.EnrolledFrom[student];
        _enrolledUntil = school.Students.EnrolledUntil[student];
        _entering = school.Offsets[student];
        (_lastLeerplicht, _lastDoorstroompunt) = (-LimitDays, -LimitDays);
        var end = school.Offsets[student + 1];
        foreach (var (from, until) in _time.Years)
        {
            if (_entering < end && _days[_entering] <= until)
            {
                Year(from, until, end);
            }
        }
    }

    private void Year(int from, int until, int end)
    {
        _hours.Clear();
        _spells.Clear();
        (_settling, _leaving, _lates, _lateSteps, _longIll, _limitOpens) = (_entering, _entering, 0, 0, true, SchoolTime.Never);
        _yearFrom = from;
        while (true)
        {
            while (_entering < end && _codes[_entering] > (byte)Code.Open && _days[_entering] <= until)
            {
                _entering++;
            }

            var enters = _entering < end ? _days[_entering] : SchoolTime.Never;
            var settles = NextSettling();
            var day = Math.Min(Math.Min(enters, settles), _limitOpens);
            if (day > until)
            {
                return;
            }

            On(day, end, enters == day, settles == day);
        }
    }

    private int NextSettling()
    {
        while (_settling < _entering && (_codes[_settling] != (byte)Code.Open || !_isSchool[_days[_settling]]))
        {
            _settling++;
        }

        return _settling < _entering ? _settles[_days[_settling]] : SchoolTime.Never;
    }

    private void On(int day, int end, bool enters, bool settles)
    {
        if (LeaveUntil(day - 1))
        {
            _hours.Arm();
        }

        LeaveUntil(day);
        var (cause, causeSinceReport, ill, lates) = (false, false, false, _lates);
        var wasMet = false;
        var illness = settles || (enters && HasIllness(day, end));
        if (illness)
        {
            wasMet = _spells.WasMetBefore(day);
        }

        if (settles)
        {
            Settle(day, ref cause, ref causeSinceReport);
        }

        if (enters)
        {
            Enter(day, end, ref cause, ref ill);
            causeSinceReport |= cause;
        }

        _hours.Arm();
        var enrolled = day >= _enrolledFrom && day <= _enrolledUntil;
        HoursOccur(day, cause, causeSinceReport, enrolled);
        if (_lates > lates && enrolled)
        {
            LatesOccur(day);
        }

        if (illness && _spells.Occurs(day, ill, wasMet, enrolled))
        {
            found.Add(_student, Steps.Sick4, day);
        }

        if (ill)
        {
            LongIllnessOccurs(day, enrolled);
        }
    }

    private readonly bool HasIllness(int day, int end)
    {
        for (var record = _entering; record < end && _days[record] == day; record++)
        {
            if (_codes[record] is (byte)Code.Sick or (byte)Code.Open)
            {
                return _isSchool[day];
            }
        }

        return false;
    }

    private void Enter(int day, int end, ref bool cause, ref bool ill)
    {
        var counts = _isSchool[day];
        for (; _entering < end && _days[_entering] == day; _entering++)
        {
            if (!counts)
            {
                continue;
            }

            int minutes = _minutes[_entering];
            switch ((Code)_codes[_entering])
            {
                case Code.Late:
                    _lates++;
                    goto case Code.Unexcused;
                case Code.Unexcused:
                    _hours.Enter(minutes);
                    cause |= minutes > 0;
                    break;
                case Code.Open:
                    _hours.EnterOpen(minutes);
                    _spells.AddOpen(day);
                    break;
                case Code.Sick:
                    _spells.AddIll(day);
                    ill = true;
                    break;
            }
        }
    }

    private void Settle(int day, ref bool cause, ref bool causeSinceReport)
    {
        for (; NextSettling() == day; _settling++)
        {
            int date = _days[_settling];
            int minutes = _minutes[_settling];
            cause |= minutes > 0;
            causeSinceReport |= _hours.Settle(date, minutes) && minutes > 0;
            _spells.Settle(date);
        }
    }

    // Whether anything left.
    private bool LeaveUntil(int day)
    {
        var from = _leaving;
        for (; _leaving < _entering && _leaves[_days[_leaving]] <= day; _leaving++)
        {
            if (_codes[_leaving] is (byte)Code.Late or (byte)Code.Unexcused or (byte)Code.Open && _isSchool[_days[_leaving]])
            {
                _hours.Leave(_days[_leaving], _minutes[_leaving]);
            }
        }

        return _leaving > from;
    }

    private void HoursOccur(int day, bool cause, bool causeSinceReport, bool enrolled)
    {
        if (!enrolled)
        {
            _limitOpens = SchoolTime.Never;
            return;
        }

        if (cause && _hours.TalkOccurs())
        {
            found.Add(_student, Steps.Talk5, day);
        }

        if (cause && _hours.LetterOccurs())
        {
            found.Add(_student, Steps.Letter10, day);
        }

        if (_hours.IsToReport && (causeSinceReport || day == _limitOpens))
        {
            ReportsOccur(day, causeSinceReport);
        }
        else if (day == _limitOpens)
        {
            _limitOpens = SchoolTime.Never;
        }
    }

    private void ReportsOccur(int day, bool cause)
    {
        var leerplicht = (cause ? day >= _lastLeerplicht + LimitDays : day == _lastLeerplicht + LimitDays)
            && ByLeerplicht(day) && _hours.LeerplichtOccurs();
        var doorstroompunt = (cause ? day >= _lastDoorstroompunt + LimitDays : day == _lastDoorstroompunt + LimitDays)
            && Served().ByDoorstroompunt(day, Served().IsLeerplichtig(_yearFrom)) && _hours.DoorstroompuntOccurs();
        _limitOpens = day >= _limitOpens ? SchoolTime.Never : _limitOpens;
        if (leerplicht)
        {
            found.Add(_student, Steps.ReportLeerplicht, day);
            _lastLeerplicht = day;
        }

        if (doorstroompunt)
        {
            found.Add(_student, Steps.ReportDoorstroompunt, day);
            _lastDoorstroompunt = day;
        }

        if (leerplicht || doorstroompunt)
        {
            _limitOpens = day + LimitDays;
            _hours.Restart(day);
        }
    }

    private bool ByLeerplicht(int day) => Served().ByLeerplicht(day, Served().IsLeerplichtig(_yearFrom));

    // Most students never come so far that it matters.
    private Served Served()
    {
        if (!_servedKnown)
        {
            (_served, _servedKnown) = (new Served(_time, school.Students, _student), true);
        }

        return _served;
    }

    private void LatesOccur(int day)
    {
        while (_lateSteps < 4 && _lates >= 3 * (_lateSteps + 1))
        {
            if (_lateSteps == 3 && !ByLeerplicht(day))
            {
                return;
            }

            found.Add(_student, Steps.Late3 + _lateSteps++, day);
        }
    }

    private void LongIllnessOccurs(int day, bool enrolled)
    {
        _longIll |= _spells.Run == 1;
        if (_spells.Run >= 7 && _longIll && enrolled)
        {
            found.Add(_student, Steps.SickDay7, day);
            _longIll = false;
        }
    }
}
