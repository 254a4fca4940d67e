using Aanwezig.Cases;
using Aanwezig.Compilation;
using Aanwezig.Measures;
using Aanwezig.Measures.Tracks;

namespace Aanwezig.Occurrences.Sources;

/// <summary>Starts the track of a measure with the amounts of the known records.</summary>
internal sealed class DatedRecords(CompiledMeasure measure, FollowedCase followed, CompiledDays days)
{
    /// <summary>Returns the started track.</summary>
    public Track Into(int enrolledFrom)
    {
        var amounts = new DatedAmounts();
        foreach (var record in followed.Records)
        {
            var day = days.Table.NumberOf(record.Date);
            if (Contribution.Of(measure, followed.Protocol.Attendance, record) is { } contribution
                && contribution.CountsOn(day, enrolledFrom)
                && !followed.Exempt.Covers(measure.Definition, record.Date))
            {
                contribution.AddTo(amounts, day, record.Record.Minutes, days.Table.NumberOr(record.SettlesOn));
            }
        }

        var track = MeasureTracks.Of(measure, mayPutOff: false);
        track.Begin(days, enrolledFrom, amounts);
        return track;
    }
}
