using Aanwezig.Attendance;
using Aanwezig.Attendance.Sets;
using Aanwezig.Calendars;
using Aanwezig.Cases;
using Aanwezig.Compilation;
using Aanwezig.Days;
using Aanwezig.Dossier;
using Aanwezig.Occurrences;
using Aanwezig.Occurrences.Events;
using Aanwezig.Occurrences.Sources;

namespace Aanwezig.Batches;

/// <summary>One student in packed form, to which records are added one at a time.</summary>
internal sealed class PackedStudent
{
    private readonly Student _student;
    private readonly DatedFact[] _facts;
    private readonly SchoolCalendar _calendar;
    private readonly CompiledDays _days;
    private PackedRecord[] _records;
    private int _count;

    private PackedStudent(PackedVersion version, Student student, DatedFact[] facts, SchoolCalendar calendar, PackedRecord[] records)
    {
        (Version, _student, _facts, _calendar, _days) = (version, student, facts, calendar, version.Protocol.DaysOf(calendar));
        Array.Sort(records);
        (_records, _count) = (records, records.Length);
    }

    public PackedVersion Version { get; }

    /// <summary>Returns the packed form of a valid case; null where packed form cannot hold everything that counts.</summary>
    public static PackedStudent? Of(PackedVersion version, SchoolCalendar calendar, StudentCase known)
    {
        if (known.Timetable.Count > 0 || known.Enrolments.Count > 0 || known.Exemptions.Count > 0 || (known.Dossier.Count > 0 && version.LooksAtDossier)
            || DatedFact.Of(version.Protocol, known.Facts) is not { } facts)
        {
            return null;
        }

        var holding = Supersession.Holding(known.Records, knownAt: null);
        var records = new PackedRecord[holding.Count];
        for (var place = 0; place < records.Length; place++)
        {
            if (!version.TryPack(holding[place], out records[place]))
            {
                return null;
            }
        }

        return new PackedStudent(version, known.Student, facts, calendar, records);
    }

    /// <summary>Returns whether the version can answer for the student on a day.</summary>
    public bool Answers(DateOnly on) => Version.Answers(_calendar, on);

    /// <summary>Adds a record, and removes the replaced one if given. Returns false, and changes nothing, where the record does not fit.</summary>
    public bool TryAdd(AttendanceRecord record, AttendanceRecord? replaced)
    {
        if (!Version.TryPack(record, out var packed))
        {
            return false;
        }

        if (replaced is not null && Version.TryPack(replaced, out var gone))
        {
            var from = Array.BinarySearch(_records, 0, _count, gone);
            Array.Copy(_records, from + 1, _records, from, --_count - from);
        }

        Insert(packed);
        return true;
    }

    /// <summary>Follows the student to the end of a day; returns false where the student has to be followed as a whole case.</summary>
    public bool TryFollow(PackedCase packed, DateOnly on) => packed.TryFollow(
        _student, _facts, _records.AsSpan(0, _count), _days, OccurrenceDays.Of(_student, Version.Protocol.Definition, _days.Table, on));

    /// <summary>Returns an occurrence with its state at the end of the day, for a student without a dossier.</summary>
    public SetOccurrence Found(EventLoop loop, int place, DateOnly on)
    {
        var enrolledUntil = _student.EnrolledUntil is { } until ? _days.Table.NumberOf(until) : DayTable.Never;
        return OpenOutcomes.OccurrenceAt(loop, Version.Protocol, _days, enrolledUntil, place, _days.Table.NumberOf(on));
    }

    private void Insert(PackedRecord packed)
    {
        if (_count == _records.Length)
        {
            Array.Resize(ref _records, Math.Max(8, 2 * _count));
        }

        var place = Array.BinarySearch(_records, 0, _count, packed);
        place = place < 0 ? ~place : place;
        Array.Copy(_records, place, _records, place + 1, _count - place);
        _records[place] = packed;
        _count++;
    }
}
