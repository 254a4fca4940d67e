using Aanwezig.Cases;
using Aanwezig.Compilation;
using Aanwezig.Measures;
using Aanwezig.Measures.Tracks;

namespace Aanwezig.Occurrences.Sources;

/// <summary>Tells a track what the known records of each date bring to its measure.</summary>
internal sealed class DatedRecords(CompiledMeasure measure, FollowedCase followed, CompiledDays days)
{
    /// <summary>The track of the measure.</summary>
    public Track Into(int enrolledFrom)
    {
        var told = new DatedAmounts();
        foreach (var record in followed.Records)
        {
            var day = days.Table.NumberOf(record.Date);
            if (!followed.Exempt.Covers(measure.Definition, record.Date)
                && Contribution.Of(measure, followed.Protocol.Attendance, record) is { } contribution
                && contribution.CountsOn(day, enrolledFrom))
            {
                contribution.AddTo(told, day, record.Record.Minutes, days.Table.NumberOr(record.SettlesOn));
            }
        }

        var track = MeasureTracks.Of(measure, mayPutOff: false);
        track.Begin(days, enrolledFrom, told);
        return track;
    }
}
