namespace Aanwezig.Cli.Writing;

/// <summary>The form of an answer.</summary>
internal enum AnswerFormat
{
    /// <summary>Words for people.</summary>
    Text,

    /// <summary>A JSON object on each line.</summary>
    Json,

    /// <summary>A header and rows.</summary>
    Csv,

    /// <summary>Rows in columns, for programs that calculate; only in a file.</summary>
    Parquet,
}
