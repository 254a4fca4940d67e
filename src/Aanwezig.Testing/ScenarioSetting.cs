using Aanwezig.Authoring.Yaml;
using Aanwezig.Diagnostics;
using Aanwezig.Testing.Lines;
using Aanwezig.Testing.Reading;

namespace Aanwezig.Testing;

/// <summary>Combines a scenario with its calendar and its protocol, including the settings that it changes.</summary>
internal sealed class ScenarioSetting(ScenarioWorld world, ScenarioDocument document, DiagnosticBag bag, Dictionary<string, string> texts)
{
    public AskedCase? Prepare()
    {
        if (Protocol() is not { } protocol || Calendar(protocol) is not { } calendar)
        {
            return null;
        }

        return new CaseAssembly(document, protocol.Definition, calendar, bag).Build() is { } asked
            ? new AskedCase(protocol, calendar, asked)
            : null;
    }

    private BoundProtocol? Protocol()
    {
        if (document.Protocol is not { } name)
        {
            return null;
        }

        var found = Source(name);
        ScenarioRunner.Keep(texts, found);
        return found is { } source && world.Tree(source, bag) is { } tree
            ? world.Bind(SettingChanges.Apply(tree, document.Changes, bag), source, bag)
            : null;
    }

    private SourceText? Source(Word name)
    {
        // No file can have such a name; the character is reported elsewhere.
        if (name.Text.Contains('\0', StringComparison.Ordinal))
        {
            return null;
        }

        var path = PathOf(name.Text);
        if (world.Exists(path))
        {
            return world.Text(path, bag);
        }

        var named = world.Named(name.Text, LastDay());
        if (named is null)
        {
            bag.Add(ScenarioDiagnostics.UnknownProtocol, name.Span, new Argument("word", name.Text));
        }

        return named;
    }

    // The path is relative to the scenario, and has the form of the scenario's own path.
    private string PathOf(string written)
    {
        var path = Path.Combine(Path.GetDirectoryName(document.Source.File) ?? string.Empty, written);
        return Path.IsPathRooted(path) ? Path.GetFullPath(path) : Path.GetRelativePath(".", path);
    }

    // A library name refers to the version in force on the last day of the expectations, with the versions before it.
    private DateOnly LastDay() => document.Expectations.Select(expectation => expectation.On).Order().LastOrDefault();

    private ScenarioCalendar? Calendar(BoundProtocol protocol)
    {
        if (document.Calendar is { } own)
        {
            var found = protocol.Calendar(own.Text);
            if (found is null)
            {
                bag.Add(ScenarioDiagnostics.UnknownCalendar, own.Span, new Argument("word", own.Text));
            }

            return found;
        }

        if (protocol.Definition.Calendar is null)
        {
            bag.Add(ScenarioDiagnostics.NoCalendar, document.Protocol!.Value.Span);
        }

        return protocol.Definition.Calendar is { } name ? protocol.Calendar(name) : null;
    }
}
