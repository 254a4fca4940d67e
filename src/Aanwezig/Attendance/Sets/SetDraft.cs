namespace Aanwezig.Attendance.Sets;

/// <summary>The data added for one student so far, without the records in the logs.</summary>
internal sealed class SetDraft(string id)
{
    private SetLists? _lists;
    private List<FactChange>? _facts;

    public string Id { get; } = id;

    /// <summary>The student; null until added.</summary>
    public Student? Student { get; set; }

    /// <summary>The facts that other students share, before the student's own.</summary>
    public FactChange[] SharedFacts { get; set; } = [];

    /// <summary>The lists of everything but facts and packed records, made on first use.</summary>
    public SetLists Lists => _lists ??= new SetLists();

    public void Add(FactChange fact) => (_facts ??= []).Add(fact);

    /// <summary>Returns the kept list of all facts.</summary>
    public FactChange[] Facts(FactLists lists) => _facts is null ? lists.OfShared(SharedFacts) : lists.Of([.. SharedFacts.Select(lists.Once), .. _facts]);

    /// <summary>Returns the data that do not fit in columns, or null where there are none.</summary>
    public CaseRest? Rest() => _lists?.Rest();
}
