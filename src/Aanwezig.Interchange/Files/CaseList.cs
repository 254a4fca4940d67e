using System.Globalization;
using Aanwezig.Attendance;
using Aanwezig.Diagnostics;
using Aanwezig.Interchange.Students;

namespace Aanwezig.Interchange.Files;

/// <summary>Makes the cases of the students whose own row is right, each with a finding for every row about them that was left out.</summary>
internal static class CaseList
{
    private static readonly Wording LeftOut = new(
        "{place} is niet meegeteld, omdat er een fout in staat",
        "{place} was left out, because there is a mistake in it");

    public static IReadOnlyList<StudentCase> Of(Folder folder)
    {
        var concerned = Concerned(folder);
        var cases = new List<StudentCase>(folder.Roster.All.Count);
        foreach (var draft in folder.Roster.All)
        {
            if (draft.Student is { } student)
            {
                var rows = concerned[draft].ToList();
                if (rows.Count > 0)
                {
                    Release(folder, draft);
                }

                cases.Add(draft.ToCase(student, folder.Roster.TimetableOf(student.Group), [.. rows.OrderBy(row => row.File, StringComparer.Ordinal).ThenBy(row => row.Line).Select(Finding)]));
            }
        }

        cases.Sort((one, other) => string.CompareOrdinal(one.Student.Id, other.Student.Id));
        return cases;
    }

    private static ILookup<StudentDraft, BadRow> Concerned(Folder folder)
    {
        if (folder.Defects.Rows.Count == 0)
        {
            return Array.Empty<(StudentDraft Draft, BadRow Row)>().ToLookup(pair => pair.Draft, pair => pair.Row);
        }

        var groups = folder.Roster.All.ToLookup(draft => draft.Student?.Group, StringComparer.Ordinal);
        return folder.Defects.Rows
            .SelectMany(row => groups[row.Group].Where(_ => row.Group is not null).Concat(folder.Roster.Find(row.Student) is { } draft ? [draft] : []).Distinct().Select(draft => (draft, row)))
            .ToLookup(pair => pair.draft, pair => pair.row);
    }

    // What replaces a record that was left out stands by itself.
    private static void Release(Folder folder, StudentDraft draft)
    {
        for (var index = 0; index < draft.Records.Count; index++)
        {
            if (draft.Records[index].Supersedes is { } id && folder.Records.TryGetValue(id, out var superseded) && folder.IsLeftOut(superseded.Line))
            {
                draft.Records[index] = draft.Records[index] with { Supersedes = null };
            }
        }
    }

    private static Finding Finding(BadRow row)
    {
        var place = string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileName(row.File)}:{row.Line}");
        return new Finding("row_left_out", new Sentence(LeftOut, new Argument("place", place)), row.Record is null ? [] : [row.Record]);
    }
}
