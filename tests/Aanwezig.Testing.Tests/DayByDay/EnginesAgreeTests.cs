using Aanwezig.Evaluation;
using Aanwezig.Testing.Generators;
using FsCheck;
using FsCheck.Fluent;
using Replay = Aanwezig.Evaluation.Replay;

namespace Aanwezig.Testing.Tests.DayByDay;

public sealed class EnginesAgreeTests
{
    [Fact]
    public void FollowingEventsAndFollowingEveryDay_FindTheSame()
    {
        var count = int.Parse(Environment.GetEnvironmentVariable("AANWEZIG_CASES") ?? "200", System.Globalization.CultureInfo.InvariantCulture);
        Prop.ForAll(RandomCases.Any, random => Difference(random) is not { } difference ? true.ToProperty() : false.Label(difference))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(count));
    }

    private static string? Difference(RandomCase random)
    {
        var (plain, events) = (Told(EveryDay.Of(Follow(random))), Told(Replay.Of(Follow(random))));
        return plain == events ? null : $"every day:\n{plain}\nevents:\n{events}";
    }

    private static FollowedCase Follow(RandomCase random) => new(
        random.Protocol.Definition, random.Protocol.Jurisdiction, random.Protocol.Calendars["nl/midden"], random.Student, random.On, null);

    private static string Told(Replay replay)
    {
        var ledger = Ledger.Of(replay);
        return string.Join('\n', ledger.Occurrences.Select(occurrence =>
                $"{occurrence.Step.Id} {occurrence.Onset:O} {occurrence.OutcomeOn(replay.Followed.On)} {occurrence.EndedBy(replay.Followed.On):O}"))
            + "\narmed: " + string.Join(' ', replay.Steps.Where(step => step.IsArmed).Select(step => step.Step.Id));
    }
}
