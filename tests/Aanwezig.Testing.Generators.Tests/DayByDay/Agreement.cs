using Aanwezig.Attendance.Sets;
using Aanwezig.Cases;
using Aanwezig.Dossier;
using Aanwezig.Guards;
using Aanwezig.Occurrences;
using Aanwezig.Occurrences.Replays;
using Aanwezig.Recommendations;
using Aanwezig.Testing.Generators.Tests.Properties;

namespace Aanwezig.Testing.Generators.Tests.DayByDay;

/// <summary>The claim that following events, following them in columns, and following every day find the same.</summary>
internal static class Agreement
{
    /// <summary>Null where they agree; else what each of them says.</summary>
    public static string? Difference(RandomCase random, Compared parts)
    {
        var followed = Followed(random);
        var (plain, events) = (EveryDay.Of(followed), Replay.Of(followed));
        var (plainly, eventfully) = (GuardRail.LedgerOf(plain), GuardRail.LedgerOf(events));
        return Parted("every day", Text(plainly) + Armed(plain), "events", Text(eventfully) + Armed(events))
            ?? (parts.HasFlag(Compared.Columns) ? Parted("every day", Text(plainly), "columns", InColumns(random)) : null)
            ?? (parts.HasFlag(Compared.Answers) ? Parted("every day", Answer(plainly), "events", Answer(eventfully)) : null);
    }

    /// <summary>A failure in words: the seed, the smallest case found, and the files that repeat it.</summary>
    public static string Report(int seed, RandomCase random, Compared parts)
    {
        var smallest = random.Smallest(less => less.Protocol.Check(less.Student, less.On).Count == 0 && Difference(less, parts) is not null);
        return $"seed {seed}\n{Difference(smallest, parts)}\n{string.Concat(smallest.Files().Select(file => $"--- {file.File}\n{file.Text}\n"))}";
    }

    private static FollowedCase Followed(RandomCase random) => new(
        new ProtocolVersions(random.Protocol.Versions), random.Protocol.Jurisdiction, random.Calendar, random.Student, random.On, null, random.Protocol.Compiled);

    private static string? Parted(string one, string first, string other, string second) => first == second ? null : $"{one}:\n{first}\n{other}:\n{second}";

    private static string Text(Ledger ledger)
    {
        var on = ledger.Followed.On;
        return string.Concat(ledger.Occurrences.Select(one => Line(one.Step.Id, one.Onset, one.EndedBy(on), one.OutcomeOn(on))));
    }

    private static string InColumns(RandomCase random)
    {
        var builder = new AttendanceSetBuilder();
        builder.Add(random.Student);
        var found = random.Protocol.Replay(builder.Build(), random.Calendar.Range.From, random.On, new BatchOptions { Threads = 1 });
        return string.Concat(found.Select(one => Line(random.Protocol.Versions[one.Version].Steps[one.Step].Id, one.Onset, one.Ended, one.Outcome)));
    }

    private static string Line(string step, DateOnly onset, DateOnly? ended, OccurrenceOutcome outcome) => $"{step} {onset:O} {outcome} {ended:O}\n";

    private static string Armed(Replay replay) => "armed: " + string.Join(' ', replay.Steps.Where(step => step.IsArmed).Select(step => step.Step.Id));

    private static string Answer(Ledger ledger) => Written.Json(Assessment.Of(ledger, Protocol.Receipt(ledger.Followed)));
}
