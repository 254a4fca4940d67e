using Microsoft.Extensions.Options;

namespace Aanwezig.DependencyInjection;

/// <summary>Fails the start while a document has a mistake or a directory does not exist.</summary>
internal sealed class ReadableProtocols(LibraryAtStart library) : IValidateOptions<AanwezigOptions>
{
    public ValidateOptionsResult Validate(string? name, AanwezigOptions options)
    {
        var missing = options.Protocols.Directories.Select(library.FullPath).Where(directory => !Directory.Exists(directory)).ToList();
        if (missing.Count > 0)
        {
            return ValidateOptionsResult.Fail(missing.Select(directory => $"directory `{directory}` does not exist"));
        }

        var mistakes = library.Of(options).Diagnostics.Where(diagnostic => diagnostic.IsError).Select(diagnostic => diagnostic.ToString()).ToList();
        return mistakes.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(mistakes);
    }
}
