using Aanwezig.Attendance;
using Aanwezig.Diagnostics;
using Aanwezig.Interchange.Students;

namespace Aanwezig.Interchange.Files;

/// <summary>Checks, when all rows are read, what is wrong between rows that are each right by themselves.</summary>
internal static class WholeCheck
{
    public static void Of(Folder folder)
    {
        Drop(folder);
        var found = new List<(StudentDraft Draft, CaseDefect Defect)>();
        foreach (var draft in folder.Roster.All.Where(draft => draft.HasLists))
        {
            var student = draft.Student ?? new Student(draft.Id, default);
            found.AddRange(CaseCheck.OfWhole(draft.ToCase(student, null), id => PlaceOf(folder, id)).Select(defect => (draft, defect)));
        }

        // Only when all are found is anything left out, so that the order of students makes no difference.
        foreach (var (draft, defect) in found)
        {
            LeaveOut(folder, draft, defect.Origin);
            LeaveOut(folder, draft, defect.Related);
        }

        if (found.Count > 0)
        {
            folder.Defects.Bag.AddRange(FieldPlaces.Of(folder, [.. found.Select(pair => pair.Defect)]));
            Drop(folder);
        }
    }

    private static RecordPlace PlaceOf(Folder folder, string id)
    {
        if (!folder.Records.TryGetValue(id, out var record))
        {
            return RecordPlace.Nowhere;
        }

        return folder.IsLeftOut(record.Line) ? RecordPlace.LeftOut : RecordPlace.AnotherStudents;
    }

    private static void LeaveOut(Folder folder, StudentDraft draft, SourceSpan? origin)
    {
        if (origin is { } span)
        {
            folder.Defects.Row(new BadRow(span.File, span.Line, draft.Id, null, draft.Lists.Records.Find(record => record.Origin == span)?.Id));
        }
    }

    // Rows that were right when they were read, until another row showed that they cannot be.
    private static void Drop(Folder folder)
    {
        foreach (var draft in folder.Defects.Rows.Count == 0 ? [] : folder.Roster.All.Where(draft => draft.HasLists))
        {
            draft.Lists.Records.RemoveAll(record => folder.Defects.IsBad(record.Origin));
            draft.Lists.Consents.RemoveAll(consent => folder.Defects.IsBad(consent.Origin));
            draft.Lists.Enrolments.RemoveAll(enrolment => folder.Defects.IsBad(enrolment.Origin));
            draft.Lists.Facts.RemoveAll(fact => folder.Defects.IsBad(fact.Origin));
        }
    }
}
