using Aanwezig.Authoring.Yaml;
using Aanwezig.Testing.Lines;

namespace Aanwezig.Testing.Reading;

/// <summary>A setting of the protocol that the scenario changes.</summary>
internal sealed record SettingChange(Word Path, SyntaxNode Value);
