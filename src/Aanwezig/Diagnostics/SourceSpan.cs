namespace Aanwezig.Diagnostics;

/// <summary>A stretch of characters on one line of a file; lines and columns count from 1.</summary>
/// <param name="File">The file's name as the user gave it.</param>
/// <param name="Line">The line, from 1; 0 when only the file is known.</param>
/// <param name="Column">The first character, from 1; 0 when only the line is known.</param>
/// <param name="Length">How many characters; at least 1 where a column is known.</param>
public readonly record struct SourceSpan(string File, int Line, int Column, int Length)
{
    /// <summary>A place about which only the file is known.</summary>
    public static SourceSpan OfFile(string file) => new(file, 0, 0, 0);

    /// <inheritdoc/>
    public override string ToString() => Line == 0 ? File : Column == 0 ? $"{File}:{Line}" : $"{File}:{Line}:{Column}";
}
