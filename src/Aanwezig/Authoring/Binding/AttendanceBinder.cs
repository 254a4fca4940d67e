using Aanwezig.Attendance;
using Aanwezig.Authoring.Yaml;
using Aanwezig.Definitions;
using Aanwezig.Diagnostics;

namespace Aanwezig.Authoring.Binding;

/// <summary>Reads the settings for registrations: the key <c>attendance</c>.</summary>
internal static class AttendanceBinder
{
    internal static readonly KeyList Keys = KeyList.Of("codes", "registration", "starts", "practice", "lesson", "lateness", "unknown", "excuses");
    internal static readonly KeyList LatenessKeys = KeyList.Of("each", "longer_than", "becomes");
    internal static readonly KeyList UnknownKeys = KeyList.Of("after", "becomes");
    internal static readonly string[] StartsWords = ["ignored"];
    internal static readonly string[] LatenessWords = ["minutes", "ignored"];
    private static readonly Lateness ByMinutes = new(LatenessMode.Minutes, 0);

    public static AttendanceSettings Bind(MappingReader? reader)
    {
        if (reader?.Open("attendance", Keys) is not { } attendance)
        {
            return new AttendanceSettings();
        }

        var unknown = Unknown(attendance);
        return new AttendanceSettings
        {
            Codes = Codes(attendance),
            Registration = attendance.Word<RegistrationMode>("registration") ?? RegistrationMode.Absences,
            IgnoresStarts = attendance.Scalar("starts") is { } starts && ScalarReader.Word(starts, "starts", StartsWords, [], attendance.Bag) is not null,
            Practice = attendance.Word<PracticeMode>("practice") ?? PracticeMode.Counts,
            LessonMinutes = Minutes(attendance, "lesson") ?? 60,
            Lateness = Lateness(attendance) ?? ByMinutes,
            Unknown = unknown,
            Excuses = ExcuseBinder.Bind(attendance, unknown),
        };
    }

    /// <summary>Reads the worth of late arrivals of a protocol or a measure; null where the key is missing.</summary>
    public static Lateness? Lateness(MappingReader reader)
    {
        if (reader.Node("lateness") is not { } node)
        {
            return null;
        }

        if (node is ScalarNode word)
        {
            return ScalarReader.Word(word, "lateness", LatenessWords, [], reader.Bag) == "ignored" ? new Lateness(LatenessMode.Ignored, 0) : ByMinutes;
        }

        return reader.Open("lateness", LatenessKeys) is { } lateness ? Converted(lateness) : ByMinutes;
    }

    private static Lateness Converted(MappingReader lateness)
    {
        if (!lateness.Has("longer_than") && !lateness.Has("becomes"))
        {
            lateness.Need("each");
            return Minutes(lateness, "each") is { } each ? new Lateness(LatenessMode.Each, each) : ByMinutes;
        }

        if (lateness.Has("each"))
        {
            FormBinder.Refuse(lateness, "each", lateness.Has("longer_than") ? "longer_than" : "becomes");
        }

        lateness.Need("longer_than", "becomes");
        if (lateness.Scalar("becomes") is { } becomes)
        {
            ScalarReader.Word(becomes, "becomes", ["lesson"], [], lateness.Bag);
        }

        return new Lateness(LatenessMode.Lesson, 0) { LongerThanMinutes = Minutes(lateness, "longer_than") ?? 0 };
    }

    private static int? Minutes(MappingReader reader, string key) =>
        reader.Scalar(key) is { } length ? DurationReader.Minutes(length, key, reader.Bag) : null;

    private static Dictionary<string, AttendanceKind> Codes(MappingReader reader)
    {
        var codes = new Dictionary<string, AttendanceKind>(StringComparer.Ordinal);
        foreach (var entry in MappingReader.Entries(reader.Node("codes"), "codes", reader.Bag))
        {
            var code = KindReader.Code(entry.Key, reader.Bag);
            var kind = ScalarReader.Scalar(entry.Value, entry.Key.Text, reader.Bag) is { } word ? KindReader.Kind(word, reader.Bag) : null;
            if (code is not null && Names.TryParse<AttendanceKind>(code, out var same) && kind is { } other && other != same)
            {
                reader.Bag.Add(MeaningDiagnostics.CodeIsKind, entry.Value.Span, new("code", code), new Argument("kind", Names.Of(other)));
            }

            // A code with a refused kind still exists, so that measures over it are not refused too.
            codes[code ?? entry.Key.Text] = kind ?? AttendanceKind.Unknown;
        }

        return codes;
    }

    private static UnknownSettles? Unknown(MappingReader reader)
    {
        if (reader.Node("unknown") is ScalarNode word)
        {
            ScalarReader.Word(word, "unknown", ["wait"], [], reader.Bag);
            return null;
        }

        if (reader.Open("unknown", UnknownKeys) is not { } settles)
        {
            return null;
        }

        settles.Need("after", "becomes");
        var after = settles.Duration("after", 1, TimeUnit.SchoolDays);
        var becomes = settles.Scalar("becomes") is { } kind ? KindReader.Outcome(kind, reader.Bag) : null;
        return after is { } days && becomes is { } settled ? new UnknownSettles(days.Count, settled) : null;
    }
}
