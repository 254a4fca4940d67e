using System.Globalization;
using Aanwezig.Attendance;
using Aanwezig.Attendance.Sets;
using Aanwezig.Diagnostics;
using Aanwezig.Interchange.Students;

namespace Aanwezig.Interchange.Files;

/// <summary>Makes the cases of the students whose own row is right, each with a finding for every row about them that was left out.</summary>
internal sealed class CaseList
{
    private static readonly Wording LeftOut = new(
        "{place} is niet meegeteld, omdat er een fout in staat",
        "{place} was left out, because there is a mistake in it");

    private readonly Folder _folder;
    private readonly ILookup<StudentDraft, BadRow> _concerned;

    public CaseList(Folder folder)
    {
        (_folder, _concerned) = (folder, Concerned(folder));
        Drafts = [.. folder.Roster.All.Where(draft => draft.Student is not null)];
        if (!IsOrdered(Drafts))
        {
            Array.Sort(Drafts, (one, other) => string.CompareOrdinal(one.Id, other.Id));
        }
    }

    /// <summary>The students whose own row is right, in ordinal order of id.</summary>
    public StudentDraft[] Drafts { get; }

    /// <summary>All cases, each fact with its place.</summary>
    public IReadOnlyList<StudentCase> Placed() => Array.ConvertAll(Drafts, draft =>
    {
        var known = Of(draft);
        return known with { Facts = [.. known.Facts.Select(fact => fact.Origin is null ? fact with { Origin = known.Student.Origin } : fact)] };
    });

    /// <summary>The case of one of the students; facts of the student's own row without their place.</summary>
    public StudentCase Of(StudentDraft draft)
    {
        var known = draft.ToCase(draft.Student!, _folder.Roster.TimetableOf(draft));
        var rows = _concerned[draft].ToList();
        if (rows.Count == 0)
        {
            return known;
        }

        Release(_folder, draft);
        return known with { Findings = [.. rows.OrderBy(row => row.File, StringComparer.Ordinal).ThenBy(row => row.Line).Select(Finding)] };
    }

    /// <summary>Adds one of the students to a set, at the student's place.</summary>
    public void AddTo(AttendanceSetBuilder builder, StudentDraft draft)
    {
        if (draft.HasLists || _concerned.Contains(draft) || _folder.Roster.TimetableOf(draft) is not null)
        {
            builder.Add(draft.Place, Of(draft));
        }
        else
        {
            builder.Add(draft.Place, draft.Student!, draft.RowFacts);
        }
    }

    private static bool IsOrdered(StudentDraft[] drafts)
    {
        for (var index = 1; index < drafts.Length; index++)
        {
            if (string.CompareOrdinal(drafts[index - 1].Id, drafts[index].Id) > 0)
            {
                return false;
            }
        }

        return true;
    }

    private static ILookup<StudentDraft, BadRow> Concerned(Folder folder)
    {
        if (folder.Defects.Rows.Count == 0)
        {
            return Array.Empty<(StudentDraft Draft, BadRow Row)>().ToLookup(pair => pair.Draft, pair => pair.Row);
        }

        var groups = folder.Roster.All
            .SelectMany(draft => GroupsOf(draft), (draft, group) => (draft, group))
            .ToLookup(pair => pair.group, pair => pair.draft, StringComparer.Ordinal);
        return folder.Defects.Rows
            .SelectMany(row => (row.Group is { } group ? groups[group] : []).Concat(folder.Roster.Find(row.Student) is { } draft ? [draft] : []).Distinct().Select(draft => (draft, row)))
            .ToLookup(pair => pair.draft, pair => pair.row);
    }

    private static IReadOnlyList<string> GroupsOf(StudentDraft draft) => draft.HasLists ? draft.Groups.All : draft.Student?.Group is { } group ? [group] : [];

    // What replaces a record that was left out stands by itself.
    private static void Release(Folder folder, StudentDraft draft)
    {
        var records = draft.Lists.Records;
        for (var index = 0; index < records.Count; index++)
        {
            if (records[index].Supersedes is { } id && folder.Records.TryGetValue(id, out var superseded) && folder.IsLeftOut(superseded.Line))
            {
                records[index] = records[index] with { Supersedes = null };
            }
        }
    }

    private static Finding Finding(BadRow row)
    {
        var place = string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileName(row.File)}:{row.Line}");
        return new Finding("row_left_out", new Sentence(LeftOut, new Argument("place", place)), row.Record is null ? [] : [row.Record]);
    }
}
