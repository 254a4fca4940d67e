namespace Aanwezig;

/// <summary>Options for the replay of a set of students. They never change what is found.</summary>
public sealed record BatchOptions
{
    /// <summary>The largest number of students that are followed at the same time; 1 or more. Null: no limit beside the machine's.</summary>
    public int? Threads { get; init; }

    /// <summary>Receives the number of students followed so far, from time to time and at the end; null: nobody.</summary>
    public IProgress<int>? Progress { get; init; }

    /// <summary>A token that ends the work early.</summary>
    public CancellationToken Cancellation { get; init; }
}
