namespace Aanwezig.Interchange.Ranges;

/// <summary>What is done with a row.</summary>
internal enum RowUse
{
    /// <summary>It is judged, and kept as a record.</summary>
    Keep,

    /// <summary>It is judged only, to be read again later.</summary>
    Judge,

    /// <summary>It is kept; it was judged before.</summary>
    KeepJudged,
}
