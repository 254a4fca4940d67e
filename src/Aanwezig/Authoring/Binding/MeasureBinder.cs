using Aanwezig.Attendance;
using Aanwezig.Authoring.Yaml;
using Aanwezig.Definitions;
using Aanwezig.Diagnostics;

namespace Aanwezig.Authoring.Binding;

/// <summary>Reads one measure: its form, the records or steps that it looks at, and its window.</summary>
internal sealed class MeasureBinder(AttendanceSettings settings, DiagnosticBag bag)
{
    internal static readonly KeyList Keys = KeyList
        .Of(
            "total", "count", "streak", "share", "steps", "days_since", "school_days_since", "weeks_since", "of", "over", "from_first", "aligned",
            "restarts_after", "crosses_school_year", "activities", "where", "per", "practice", "lateness", "whole_days", "longest", "without", "at_least", "rest", "counting", "convert");

    internal static readonly KeyList OfKeys = KeyList.Of("codes");

    public MeasureDefinition? Bind(SyntaxEntry entry)
    {
        ScalarReader.Identifier(entry.Key, bag);
        var name = entry.Key.Text;
        if (MappingReader.Open(entry.Value, name, Keys, bag) is not { } reader)
        {
            return null;
        }

        var (form, unit) = FormBinder.Bind(reader, name);
        FormBinder.CheckFit(reader, form);
        var where = WhereReader.Read(reader);
        var without = form == MeasureForm.Share ? ShareReader.Without(reader) : [];
        var window = form == MeasureForm.Since ? new MeasureWindow(null, false) : WindowBinder.Bind(reader);
        return new MeasureDefinition
        {
            Name = name,
            Form = form ?? MeasureForm.Total,
            Unit = unit,
            Kinds = form == MeasureForm.Share && reader.Node("of") is not MappingNode ? ShareReader.Missed(reader, without) : Kinds(reader),
            Codes = Codes(reader),
            Activities = [.. reader.Scalars("activities", true).Select(item => ScalarReader.Word<Activity>(item, "activities", bag)).OfType<Activity>()],
            Where = where?.Condition,
            WhereText = where?.Text,
            PerSubject = reader.Scalar("per") is { } per && ScalarReader.Word(per, "per", ["subject"], [], bag) is not null,
            Window = window,
            CrossesSchoolYear = reader.Truth("crosses_school_year"),
            WholeDays = reader.Truth("whole_days"),
            Longest = reader.Truth("longest"),
            Side = reader.Word<ShareSide>("share") ?? ShareSide.Absent,
            Without = without,
            AtLeastMinutes = form == MeasureForm.Share ? ShareReader.AtLeast(reader) : 0,
            RestAttended = form == MeasureForm.Share && ShareReader.RestAttended(reader, window),
            RestartsAfter = [.. reader.Scalars("restarts_after", true).Select(item => item.Text)],
            Steps = form == MeasureForm.Since ? SinceReader.Step(reader) : [.. reader.Scalars("steps", true).Select(item => item.Text)],
            Counting = form == MeasureForm.Steps ? reader.Word<Counting>("counting") ?? Counting.Occurred : Counting.Occurred,
            Practice = reader.Word<PracticeMode>("practice") ?? settings.Practice,
            Lateness = AttendanceBinder.Lateness(reader) ?? (form == MeasureForm.Streak ? new Lateness(LatenessMode.Minutes, 0) : settings.Lateness),
            Convert = ConversionBinder.Bind(reader, form, unit, settings),
            Span = entry.Key.Span,
            Keys = reader.Keys,
        };
    }

    private AttendanceKind[] Kinds(MappingReader reader) =>
        reader.Node("of") is null or MappingNode
            ? []
            : [.. reader.Scalars("of", true).Select(item => KindReader.Kind(item, bag)).OfType<AttendanceKind>()];

    private string[] Codes(MappingReader reader)
    {
        if (reader.Node("of") is not MappingNode || reader.Open("of", OfKeys) is not { } of)
        {
            return [];
        }

        of.Need("codes");
        return [.. of.Scalars("codes", true).Select(item => KindReader.Code(item, bag)).OfType<string>()];
    }
}
