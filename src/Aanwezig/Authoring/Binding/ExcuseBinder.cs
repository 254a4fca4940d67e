using Aanwezig.Attendance;
using Aanwezig.Authoring.Yaml;
using Aanwezig.Definitions;
using Aanwezig.Diagnostics;

namespace Aanwezig.Authoring.Binding;

/// <summary>Reads the conditions under which an excuse counts by itself: the key <c>excuses</c>.</summary>
internal static class ExcuseBinder
{
    internal static readonly KeyList Keys = KeyList.Of("reported_within", "reported_before", "at_most", "per", "no_longer_than", "otherwise");
    internal const string Start = "start";

    internal static readonly string[] Limits = ["reported_within", "reported_before", "at_most", "no_longer_than"];
    internal static readonly string[] Readings = [Names.Of(AttendanceKind.Unknown), Names.Of(AttendanceKind.Unexcused)];

    internal static readonly string[] Excused =
    [
        .. new[]
        {
            AttendanceKind.Sick, AttendanceKind.Medical, AttendanceKind.Leave,
            AttendanceKind.Religious, AttendanceKind.Excused, AttendanceKind.Suspended,
        }.Select(Names.Of),
    ];

    public static IReadOnlyDictionary<AttendanceKind, ExcuseRule> Bind(MappingReader attendance, UnknownSettles? settles)
    {
        var rules = new Dictionary<AttendanceKind, ExcuseRule>();
        foreach (var entry in MappingReader.Entries(attendance.Node("excuses"), "excuses", attendance.Bag))
        {
            var isExcused = ScalarReader.Word(entry.Key, "excuses", Excused, [], attendance.Bag) is not null;
            if (MappingReader.Open(entry.Value, entry.Key.Text, Keys, attendance.Bag) is { } reader
                && Rule(reader, settles) is { } rule
                && isExcused
                && Names.TryParse<AttendanceKind>(entry.Key.Text, out var kind))
            {
                rules[kind] = rule with { Kind = kind };
            }
        }

        return rules;
    }

    private static ExcuseRule? Rule(MappingReader reader, UnknownSettles? settles)
    {
        reader.Need("otherwise");
        if (!Limits.Any(reader.Has))
        {
            reader.Bag.Add(ShapeDiagnostics.ExcuseWithoutLimit, reader.Span, new Argument("kind", reader.Place));
        }

        var within = reader.Duration("reported_within", 0, TimeUnit.SchoolDays, TimeUnit.WorkingDays, TimeUnit.Days);
        var (beforeStart, before) = Before(reader);
        var longest = reader.Duration("no_longer_than", 1, TimeUnit.Days, TimeUnit.SchoolDays);
        if (reader.Has("reported_before") && reader.Has("reported_within"))
        {
            FormBinder.Refuse(reader, "reported_before", "reported_within");
        }

        return Otherwise(reader, settles) is { } otherwise
            ? new ExcuseRule(default, within, Quota(reader), otherwise) { ReportedBefore = before, ReportedBeforeStart = beforeStart, NoLongerThan = longest }
            : null;
    }

    private static (bool AtStart, Duration? Ahead) Before(MappingReader reader)
    {
        if (reader.Scalar("reported_before") is not { } before)
        {
            return (false, null);
        }

        if (before.Text == Start || char.IsAsciiDigit(before.Text[0]))
        {
            return before.Text == Start ? (true, null) : (false, reader.Duration("reported_before", 1, TimeUnit.SchoolDays, TimeUnit.WorkingDays, TimeUnit.Days));
        }

        reader.Bag.Add(ShapeDiagnostics.NotBefore, before.Span, new Argument("text", before.Text));
        return (false, null);
    }

    private static ExcuseQuota? Quota(MappingReader reader)
    {
        if (!reader.Has("at_most"))
        {
            if (reader.Has("per"))
            {
                reader.Need("at_most");
            }

            return null;
        }

        reader.Need("per");
        if (reader.Scalar("per") is { } per)
        {
            ScalarReader.Word(per, "per", ["school_year"], [], reader.Bag);
        }

        return reader.Scalar("at_most") is { } most ? DurationReader.Quota(most, "at_most", reader.Bag) : null;
    }

    // If an open reason settled as an excuse, waiting would excuse every late report.
    private static AttendanceKind? Otherwise(MappingReader reader, UnknownSettles? settles)
    {
        if (reader.Scalar("otherwise") is not { } node || ScalarReader.Word(node, "otherwise", Readings, [], reader.Bag) is not { } word)
        {
            return null;
        }

        if (word == Readings[1])
        {
            return AttendanceKind.Unexcused;
        }

        if (settles is { Becomes: var becomes } && Excused.Contains(Names.Of(becomes)))
        {
            FormBinder.Refuse(reader, "otherwise", $"unknown becomes {Names.Of(becomes)}");
        }

        return AttendanceKind.Unknown;
    }
}
