namespace Aanwezig.Cli.Writing;

/// <summary>The form in which <c>check</c> writes diagnostics.</summary>
internal enum CheckFormat
{
    /// <summary>Words for people, with excerpts.</summary>
    Text,

    /// <summary>A JSON object on each line.</summary>
    Json,

    /// <summary>One SARIF document, for reviews of changes.</summary>
    Sarif,
}
