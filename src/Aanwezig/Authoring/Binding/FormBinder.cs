using System.Diagnostics;
using Aanwezig.Attendance;
using Aanwezig.Definitions;
using Aanwezig.Diagnostics;

namespace Aanwezig.Authoring.Binding;

/// <summary>Reads the form of a measure, and refuses keys without a meaning in that form.</summary>
internal static class FormBinder
{
    internal static readonly string[] Forms = ["total", "count", "streak", "share", "steps", .. SinceReader.Words];
    internal static readonly string[] Totals = ["hours", "minutes", "lesson_hours"];
    internal static readonly string[] Counts = ["records", "days", "half_days", "sessions", "lessons", "spells"];
    internal static readonly string[] Streaks = ["school_days", "lesson_days", "school_weeks", "same_weekday", "hours"];
    internal static readonly string[] Countings = ["occurred", "done"];
    private static readonly string[] OfRecords = ["of", "activities", "where", "per", "practice", "restarts_after"];

    public static (MeasureForm? Form, MeasureUnit Unit) Bind(MappingReader reader, string measure)
    {
        var forms = Forms.Where(reader.Has).ToList();
        if (forms.Count != 1)
        {
            var known = string.Join(' ', Forms.Select(form => $"`{form}`"));
            reader.Bag.Add(ShapeDiagnostics.OneForm, reader.Span, new("measure", measure), new Argument("forms", known));
            return (null, MeasureUnit.Hours);
        }

        var (word, form) = (forms[0], FormOf(forms[0]));
        return (form, form switch
        {
            MeasureForm.Total or MeasureForm.Count or MeasureForm.Streak => Unit(reader, word, UnitsOf(form)),
            MeasureForm.Share => MeasureUnit.Percent,
            MeasureForm.Steps => MeasureUnit.Steps,
            MeasureForm.Since => SinceReader.Unit(word),
        });
    }

    /// <summary>The form that a key of a measure stands for.</summary>
    internal static MeasureForm FormOf(string word) =>
        SinceReader.Words.Contains(word) ? MeasureForm.Since
        : Names.TryParse<MeasureForm>(word, out var form) ? form
        : throw new UnreachableException($"`{word}` is not a form");

    /// <summary>The words for the units of a form that is written with one; none for the others.</summary>
    internal static string[] UnitsOf(MeasureForm form) => form switch
    {
        MeasureForm.Total => Totals,
        MeasureForm.Count => Counts,
        MeasureForm.Streak => Streaks,
        MeasureForm.Share or MeasureForm.Steps or MeasureForm.Since => [],
    };

    public static void CheckFit(MappingReader reader, MeasureForm? form)
    {
        if (form is null)
        {
            return;
        }

        if (NeedsOf(form.Value))
        {
            reader.Need("of");
        }

        var name = Forms.First(reader.Has);
        foreach (var key in Unfit(form.Value).Where(reader.Has))
        {
            Refuse(reader, key, name);
        }
    }

    /// <summary>Returns whether a measure of this form needs the key <c>of</c>.</summary>
    internal static bool NeedsOf(MeasureForm form) => form switch
    {
        MeasureForm.Total or MeasureForm.Count or MeasureForm.Streak => true,
        MeasureForm.Share or MeasureForm.Steps or MeasureForm.Since => false,
    };

    /// <summary>Returns the keys without a meaning in this form.</summary>
    internal static IEnumerable<string> Unfit(MeasureForm form) => (MeasureForms.AreOfSteps(form) ? OfRecords : [])
        .Concat(form == MeasureForm.Steps ? [] : ["counting"])
        .Concat(form == MeasureForm.Since ? SinceReader.Windows : [])
        .Concat(form is MeasureForm.Total or MeasureForm.Share ? [] : ["lateness"])
        .Concat(form == MeasureForm.Share ? ["where", "from_first"] : ShareReader.Keys)
        .Concat(form == MeasureForm.Streak ? ["per"] : [])
        .Concat(form == MeasureForm.Streak ? [] : ["whole_days", "longest"]);

    /// <summary>Reports a key without a meaning beside another key.</summary>
    public static void Refuse(MappingReader reader, string key, string other) =>
        reader.Bag.Add(ShapeDiagnostics.DoesNotFit, reader.Keys[key], new("key", key), new Argument("other", $"`{other}`"));

    private static MeasureUnit Unit(MappingReader reader, string form, string[] known) =>
        reader.Scalar(form) is { } node
        && ScalarReader.Word(node, form, known, [], reader.Bag) is { } word
        && Names.TryParse<MeasureUnit>(word, out var unit)
            ? unit
            : MeasureUnit.Hours;
}
