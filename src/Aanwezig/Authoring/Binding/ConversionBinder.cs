using Aanwezig.Attendance;
using Aanwezig.Authoring.Yaml;
using Aanwezig.Definitions;
using Aanwezig.Diagnostics;

namespace Aanwezig.Authoring.Binding;

/// <summary>Reads the rule that counts late arrivals in groups: the key <c>convert</c>.</summary>
internal static class ConversionBinder
{
    public const int Most = 1_000;
    internal static readonly KeyList Kinds = KeyList.Of("late");
    internal static readonly KeyList Keys = KeyList.Of("free", "every", "counts");

    public static Conversion? Bind(MappingReader measure, MeasureForm? form, MeasureUnit unit, AttendanceSettings settings)
    {
        if (measure.Open("convert", Kinds) is not { } convert)
        {
            return null;
        }

        CheckFit(measure, form, unit, settings);
        convert.Need("late");
        if (convert.Open("late", Keys) is not { } late)
        {
            return null;
        }

        if (!late.Has("free"))
        {
            late.Need("every");
        }

        var free = late.WholeNumber("free", 1, Most) ?? 0;
        return late.Has("every") || late.Has("counts") ? Together(measure, late, form, unit, settings, free) : new Conversion(free, 0, 0);
    }

    private static Conversion Together(MappingReader measure, MappingReader late, MeasureForm? form, MeasureUnit unit, AttendanceSettings settings, int free)
    {
        late.Need("every", "counts");
        if (measure.Has("lateness"))
        {
            FormBinder.Refuse(measure, "lateness", "every");
        }

        var every = late.WholeNumber("every", 2, Most) ?? 2;
        var counts = late.Scalar("counts") is { } amount ? Amount(amount, form, unit, settings, late.Bag) : null;
        return new Conversion(free, every, counts ?? 1);
    }

    private static int? Amount(ScalarNode node, MeasureForm? form, MeasureUnit unit, AttendanceSettings settings, DiagnosticBag bag)
    {
        string[] units = form == MeasureForm.Total ? ["lessons", "hours", "minutes"] : [Names.Of(unit)];
        if (DurationReader.Amount(node, "counts", units, Most, bag) is not (var count, var word))
        {
            return null;
        }

        return word switch { "lessons" => count * settings.LessonMinutes, "hours" => count * 60, _ => count };
    }

    private static void CheckFit(MappingReader measure, MeasureForm? form, MeasureUnit unit, AttendanceSettings settings)
    {
        var isCount = form == MeasureForm.Count && unit is MeasureUnit.Records or MeasureUnit.Days;
        if (form is not null && form != MeasureForm.Total && !isCount)
        {
            FormBinder.Refuse(measure, "convert", form == MeasureForm.Count ? Names.Of(unit) : Names.Of(form.Value));
        }
        else if (measure.Has("from_first"))
        {
            FormBinder.Refuse(measure, "convert", "from_first");
        }
        else if (measure.Has("per"))
        {
            FormBinder.Refuse(measure, "convert", "per");
        }
        else if (measure.Has("of") && !NamesLate(measure, settings))
        {
            measure.Bag.Add(ShapeDiagnostics.ConvertsNothing, measure.Keys["convert"], []);
        }
    }

    // The reader of `of` reports the mistakes in it.
    private static bool NamesLate(MappingReader measure, AttendanceSettings settings) => measure.Node("of") switch
    {
        null => true,
        ScalarNode one => one.Text == "late",
        SequenceNode list => list.Items.OfType<ScalarNode>().Any(item => item.Text == "late"),
        MappingNode codes => IsLate(codes["codes"], settings),
        var other => throw Unlisted.Type(other),
    };

    private static bool IsLate(SyntaxNode? codes, AttendanceSettings settings) => codes switch
    {
        null or MappingNode => true,
        ScalarNode one => settings.KindOf(one.Text) == AttendanceKind.Late,
        SequenceNode list => list.Items.OfType<ScalarNode>().Any(item => settings.KindOf(item.Text) == AttendanceKind.Late),
        _ => throw Unlisted.Type(codes),
    };
}
