namespace Aanwezig.Interchange.Ranges;

/// <summary>What a line is as a row.</summary>
internal enum LineShape
{
    /// <summary>A row with as many fields as the file has columns.</summary>
    Row,

    /// <summary>Nothing stands on it.</summary>
    Empty,

    /// <summary>The ordinary reader must read it.</summary>
    Odd,

    /// <summary>A quoted field goes on after it, so that it is not a row by itself; or it is too long for one.</summary>
    Open,
}
