using Aanwezig.Attendance;
using Aanwezig.Attendance.Sets;
using Aanwezig.Calendars;
using Aanwezig.Cases;
using Aanwezig.Compilation;
using Aanwezig.Days;
using Aanwezig.Definitions;
using Aanwezig.Diagnostics;
using Aanwezig.Dossier;
using Aanwezig.Occurrences;
using Aanwezig.Occurrences.Events;
using Aanwezig.Occurrences.Sources;

namespace Aanwezig.Batches;

/// <summary>Replays students of a set one after the other: simple students in packed form, without allocations, and others as whole cases.</summary>
internal sealed class SetFollower
{
    private readonly SetQuestion _question;
    private readonly AttendanceSet _set;
    private readonly CompiledProtocol _compiled;
    private readonly PackedCase? _packed;
    private readonly DatedFactLists _facts;
    private string? _calendarName;
    private SchoolCalendar? _calendar;
    private CompiledDays? _days;

    public SetFollower(SetQuestion question)
    {
        (_question, _set, _compiled) = (question, question.Set, question.Compiled);
        _packed = question.Plan is null ? null : new PackedCase(question.Plan);
        _facts = new DatedFactLists(_compiled);
    }

    /// <summary>Adds the occurrences of a student with an onset in the period, both ends included, by onset, then in file order.</summary>
    /// <exception cref="Diagnostics.InvalidInputException">The case does not allow an answer.</exception>
    public void Replay(int student, List<SetOccurrence> found)
    {
        if (_packed is not null && _set.IsSimple(student) && TryReplay(_packed, student, found))
        {
            return;
        }

        foreach (var occurrence in _question.LedgerOf(_set.Case(student), _question.Until).Occurrences.Where(occurrence => occurrence.Onset >= _question.From))
        {
            found.Add(new SetOccurrence(student, occurrence.Step.Index, occurrence.Onset, occurrence.EndedBy(_question.Until), occurrence.OutcomeOn(_question.Until))
            {
                Version = VersionOf(occurrence.Protocol),
            });
        }
    }

    private int VersionOf(ProtocolDefinition version)
    {
        var place = 0;
        while (_question.Versions[place] != version)
        {
            place++;
        }

        return place;
    }

    private bool TryReplay(PackedCase packed, int student, List<SetOccurrence> found)
    {
        var who = _set.Student(student);
        if (who.Born > _question.Until || who.EnrolledUntil < who.EnrolledFrom || DaysOf(who.Calendar) is not { } days || _facts.Of(_set.Facts(student)) is not { } facts)
        {
            return false;
        }

        var enrolment = OccurrenceDays.Of(who, _compiled.Definition, days.Table, _question.Until);
        if (!packed.TryFollow(who, facts, _set.Records(student), days, enrolment))
        {
            return false;
        }

        var loop = packed.Loop;
        var enrolledUntil = who.EnrolledUntil is { } until ? days.Table.NumberOf(until) : DayTable.Never;
        var first = days.Table.NumberOf(_question.From);
        for (var place = 0; place < loop.Onsets.Count; place++)
        {
            if (loop.Onsets[place].Day >= first)
            {
                found.Add(OpenOutcomes.OccurrenceAt(loop, _compiled, days, enrolledUntil, place, enrolment.Last) with { Student = student });
            }
        }

        return true;
    }

    // A replay as a whole case reports why there is no answer.
    private CompiledDays? DaysOf(string? own)
    {
        if ((own ?? _compiled.Definition.Calendar) is not { } name)
        {
            return null;
        }

        if (!string.Equals(name, _calendarName, StringComparison.Ordinal))
        {
            _calendarName = name;
            _calendar = _question.Calendars.GetValueOrDefault(name);
            _days = _calendar is not null && PeriodCheck.Answers(_compiled.Definition, _calendar, _question.Until) ? _compiled.DaysOf(_calendar) : null;
        }

        return _days;
    }
}
