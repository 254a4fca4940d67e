using Aanwezig.Diagnostics;
using Aanwezig.Testing;

var results = Scenarios.In(args.Length > 0 ? args[0] : "examples/protocols").Select(scenario => scenario.Run()).ToList();
ScenarioReport.Write(Console.Out, results, Language.English);
return results.Count > 0 && results.TrueForAll(result => result.Passed) ? 0 : 1;
