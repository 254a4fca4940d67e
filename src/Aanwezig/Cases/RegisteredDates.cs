using Aanwezig.Attendance;
using Aanwezig.Definitions;
using Aanwezig.Register;

namespace Aanwezig.Cases;

/// <summary>What is left of the records of a student, date by date, and the scheduled time without a record.</summary>
internal sealed class RegisteredDates
{
    private readonly Dictionary<DateOnly, RegisteredDate> _byDate;

    private RegisteredDates(IEnumerable<RegisteredDate> dates)
    {
        All = [.. dates.OrderBy(date => date.Date)];
        _byDate = All.ToDictionary(date => date.Date);
        Records = [.. All.SelectMany(date => date.Records)];
    }

    /// <summary>The dates with a record or with scheduled time without one, earliest first.</summary>
    public IReadOnlyList<RegisteredDate> All { get; }

    /// <summary>The records of which time is left for certain, ordered by date, start, id and content.</summary>
    public IReadOnlyList<KnownRecord> Records { get; }

    /// <summary>Returns what is left on a date.</summary>
    public RegisteredDate On(DateOnly date) => _byDate.GetValueOrDefault(date) ?? new RegisteredDate(date, [], []);

    public static RegisteredDates Of(FollowedCase followed)
    {
        var dates = KnownRecords.Of(followed).GroupBy(record => record.Date).ToDictionary(date => date.Key, date => Of(followed, [.. date]));
        foreach (var version in followed.Versions.All.Where(version => version.Attendance.Registration == RegistrationMode.Full))
        {
            foreach (var rows in followed.Source.Timetable
                .Where(row => row.Date <= followed.On && followed.IsEnrolled(row.Date) && followed.Versions.On(row.Date) == version)
                .GroupBy(row => row.Date))
            {
                var registered = dates.GetValueOrDefault(rows.Key) ?? new RegisteredDate(rows.Key, [], []);
                var open = UnregisteredTime.Of([.. rows], registered, followed.Days.IsSchoolDay(rows.Key), followed.On).ToList();
                if (open.Count > 0)
                {
                    dates[rows.Key] = registered with { Records = [.. registered.Records.Concat(open).OrderBy(record => record, KnownOrder.Instance)] };
                }
            }
        }

        return new RegisteredDates(dates.Values);
    }

    private static RegisteredDate Of(FollowedCase followed, IReadOnlyList<KnownRecord> records)
    {
        var date = records[0].Date;
        return followed.IsEnrolled(date)
            ? LaidOutDate.Of(records, LaidOutDate.ScheduledOn(followed, date), followed.On)
            : new RegisteredDate(date, [], []) { Aside = [.. records.Select(record => record with { Aside = SetAside.OutsideEnrolment })] };
    }
}
