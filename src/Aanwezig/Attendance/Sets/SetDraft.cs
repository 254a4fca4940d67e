namespace Aanwezig.Attendance.Sets;

/// <summary>What was added about one student so far, without the records that fit in eight bytes.</summary>
internal sealed class SetDraft(string id)
{
    private SetLists? _lists;
    private List<FactChange>? _facts;

    public string Id { get; } = id;

    /// <summary>The student; null until added.</summary>
    public Student? Student { get; set; }

    /// <summary>Facts that others have too, before those of the student alone.</summary>
    public FactChange[] SharedFacts { get; set; } = [];

    /// <summary>What is neither a fact nor a record of eight bytes; made when asked for.</summary>
    public SetLists Lists => _lists ??= new SetLists();

    public void Add(FactChange fact) => (_facts ??= []).Add(fact);

    /// <summary>The list of all facts.</summary>
    public FactChange[] Facts(FactLists lists) => _facts is null ? lists.OfShared(SharedFacts) : lists.Of([.. SharedFacts.Select(lists.Once), .. _facts]);

    /// <summary>What does not fit in columns; null where there is none.</summary>
    public CaseRest? Rest() => _lists?.Rest();
}
