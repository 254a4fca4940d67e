namespace Aanwezig.Diagnostics;

/// <summary>A part of one line in a file. Lines and columns count from 1.</summary>
/// <remarks>
/// Example: <c>protocol.yaml</c>, line 14, column 12, length 5. In data without a file, <paramref name="File"/> is a text such as <c>student S1</c>,
/// and the numbers are 0. The default value has no file.
/// </remarks>
/// <param name="File">The file's name as the user gave it.</param>
/// <param name="Line">The line, from 1; 0 when only the file is known.</param>
/// <param name="Column">The first character, from 1; 0 when only the line or the file is known.</param>
/// <param name="Length">The number of characters; at least 1 where a column is known.</param>
public readonly record struct SourceSpan(string File, int Line, int Column, int Length)
{
    /// <summary>The file's name below the root of its library, which is the same wherever the library lies; null where it is the file's name as it stands.</summary>
    internal string? Name { get; init; }

    /// <summary>The place as answers write it.</summary>
    internal string InAnswers => (Name is null ? this : this with { File = Name }).ToString();

    /// <summary>Returns whether two places are the same.</summary>
    public bool Equals(SourceSpan other) => (File, Line, Column, Length) == (other.File, other.Line, other.Column, other.Length);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(File, Line, Column, Length);

    /// <summary>Returns the place of a whole file, without a line.</summary>
    public static SourceSpan OfFile(string file) => new(file, 0, 0, 0);

    /// <inheritdoc/>
    public override string ToString() => Line == 0 ? File : Column == 0 ? $"{File}:{Line}" : $"{File}:{Line}:{Column}";
}
