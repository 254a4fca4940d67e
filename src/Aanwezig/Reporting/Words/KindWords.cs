using Aanwezig.Attendance;
using Aanwezig.Diagnostics;

namespace Aanwezig.Reporting.Words;

/// <summary>Words for the kinds of records and the activities.</summary>
internal static class KindWords
{
    // Lists join kinds by commas and a last "or", so no text has a comma. No text mentions a lesson, since the record may be of work placement.
    public static readonly Worded<AttendanceKind> Kinds = new()
    {
        [AttendanceKind.Present] = new("aanwezig", "present"),
        [AttendanceKind.Late] = new("later gekomen", "came later"),
        [AttendanceKind.LeftEarly] = new("eerder weggegaan", "left earlier"),
        [AttendanceKind.SentOut] = new("weggestuurd", "sent out"),
        [AttendanceKind.Unexcused] = new("gemist zonder geldige reden", "missed without a valid reason"),
        [AttendanceKind.Luxury] = new("vakantie zonder verlof", "a holiday without leave"),
        [AttendanceKind.Sick] = new("ziek", "ill"),
        [AttendanceKind.Medical] = new("een medische afspraak", "a medical appointment"),
        [AttendanceKind.Leave] = new("met verlof van de school", "with leave from the school"),
        [AttendanceKind.Religious] = new("voor een plicht van het geloof", "for a religious duty"),
        [AttendanceKind.Suspended] = new("geschorst door de school", "suspended by the school"),
        [AttendanceKind.Excused] = new("gemist met een geldige reden", "missed with a valid reason"),
        [AttendanceKind.Cancelled] = new("ging niet door", "was cancelled"),
        [AttendanceKind.Unknown] = new("gemist zonder dat de reden bekend is", "missed for a reason not known yet"),
    };

    // A lesson is the default activity.
    public static readonly Worded<Activity> Activities = new()
    {
        [Activity.Lesson] = new("les", "lesson"),
        [Activity.Practice] = new("stage", "work placement"),
        [Activity.Exam] = new("examen", "exam"),
        [Activity.Guidance] = new("begeleiding", "guidance"),
        [Activity.Other] = new("iets anders dan een les", "something other than a lesson"),
    };
}
