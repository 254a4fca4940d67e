using Aanwezig.Benchmarks.Generation;
using Aanwezig.Benchmarks.Measurements;

namespace Aanwezig.Benchmarks.Handwritten;

/// <summary>The protocol of ten steps written by hand for that one protocol: from one date on which something changes to the next, over flat arrays.</summary>
/// <remarks>What leaves a window can only arm a step, so it is caught up on the next date on which something enters.</remarks>
internal ref struct TenSteps(School school, Occurrences found, Span<int> spellStarts, Span<byte> spellMarks)
{
    private const int LimitDays = 7;

    private readonly SchoolTime _time = school.Time;
    private Hours _hours;
    private Spells _spells = new(school.Time, spellStarts, spellMarks);
    private Served _served;
    private int _student;
    private int _enrolledFrom;
    private int _enrolledUntil;
    private bool _leerplichtig;
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
        _served = new Served(_time, school.Students, student);
        _enrolledFrom = school.Students.EnrolledFrom[student];
        _enrolledUntil = school.Students.EnrolledUntil[student];
        _entering = school.Offsets[student];
        (_lastLeerplicht, _lastDoorstroompunt) = (-LimitDays, -LimitDays);
        var end = school.Offsets[student + 1];
        foreach (var (from, until) in _time.Years)
        {
            if (_entering < end && school.Day[_entering] <= until)
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
        _leerplichtig = _served.IsLeerplichtig(from);
        while (true)
        {
            var enters = _entering < end ? school.Day[_entering] : SchoolTime.Never;
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
        while (_settling < _entering && (school.Code[_settling] != (byte)Code.Open || !_time.IsSchool[school.Day[_settling]]))
        {
            _settling++;
        }

        return _settling < _entering ? _time.Settles[school.Day[_settling]] : SchoolTime.Never;
    }

    private void On(int day, int end, bool enters, bool settles)
    {
        LeaveUntil(day - 1);
        _hours.Arm();
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
        for (var record = _entering; record < end && school.Day[record] == day; record++)
        {
            if (school.Code[record] is (byte)Code.Sick or (byte)Code.Open)
            {
                return _time.IsSchool[day];
            }
        }

        return false;
    }

    private void Enter(int day, int end, ref bool cause, ref bool ill)
    {
        var counts = _time.IsSchool[day];
        for (; _entering < end && school.Day[_entering] == day; _entering++)
        {
            if (!counts)
            {
                continue;
            }

            int minutes = school.Minutes[_entering];
            switch ((Code)school.Code[_entering])
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
            int date = school.Day[_settling];
            int minutes = school.Minutes[_settling];
            cause |= minutes > 0;
            causeSinceReport |= _hours.Settle(date, minutes) && minutes > 0;
            _spells.Settle(date);
        }
    }

    private void LeaveUntil(int day)
    {
        for (; _leaving < _entering && _time.LeavesFourWeeks[school.Day[_leaving]] <= day; _leaving++)
        {
            if (school.Code[_leaving] <= (byte)Code.Open && school.Code[_leaving] != (byte)Code.Sick && _time.IsSchool[school.Day[_leaving]])
            {
                _hours.Leave(school.Day[_leaving], school.Minutes[_leaving]);
            }
        }
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

        if (causeSinceReport || day == _limitOpens)
        {
            ReportsOccur(day, causeSinceReport);
        }
    }

    private void ReportsOccur(int day, bool cause)
    {
        var leerplicht = (cause ? day >= _lastLeerplicht + LimitDays : day == _lastLeerplicht + LimitDays)
            && _served.ByLeerplicht(day, _leerplichtig) && _hours.LeerplichtOccurs();
        var doorstroompunt = (cause ? day >= _lastDoorstroompunt + LimitDays : day == _lastDoorstroompunt + LimitDays)
            && _served.ByDoorstroompunt(day, _leerplichtig) && _hours.DoorstroompuntOccurs();
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

    private void LatesOccur(int day)
    {
        while (_lateSteps < 4 && _lates >= 3 * (_lateSteps + 1))
        {
            if (_lateSteps == 3 && !_served.ByLeerplicht(day, _leerplichtig))
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
