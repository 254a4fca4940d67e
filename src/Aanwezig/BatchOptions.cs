namespace Aanwezig;

/// <summary>How a set of students is gone through; never what is found.</summary>
public sealed record BatchOptions
{
    /// <summary>How many students are followed side by side at most; null: as many as the machine can. 1 or more.</summary>
    public int? Threads { get; init; }

    /// <summary>Told how many students were followed so far, from time to time and at the end.</summary>
    public IProgress<int>? Progress { get; init; }

    /// <summary>Ends the work early.</summary>
    public CancellationToken Cancellation { get; init; }
}
