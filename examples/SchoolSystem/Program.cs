using Aanwezig;
using Aanwezig.Attendance;
using Aanwezig.Changes;
using Microsoft.Extensions.DependencyInjection;
using SchoolSystem;

using var services = new ServiceCollection()
    .AddAanwezig(options => options.Protocols.AddDirectory("examples/protocols"))
    .AddSingleton<StudentFile>()
    .BuildServiceProvider();

var library = services.GetRequiredService<ProtocolLibrary>();
var file = services.GetRequiredService<StudentFile>();
var yesterday = new List<string>();

for (var day = new DateOnly(2026, 11, 9); day <= new DateOnly(2026, 11, 11); day = day.AddDays(1))
{
    var answer = library.Find("voorbeeld/als-we-je-missen", day)!.Assess(file.AsOf(day), day);
    List<string> today =
    [
        .. answer.Recommendations.Select(todo => $"to do: {todo.Title.In("en")} (by {todo.Due:yyyy-MM-dd})"),
        .. answer.Withheld.Select(waiting => $"waits: {waiting.Title.In("en")} ({Names.Of(waiting.Guard)})"),
    ];

    Console.WriteLine($"{day:yyyy-MM-dd}: {file.EventOn(day)}");
    foreach (var line in yesterday.Except(today).Select(gone => $"  - {gone}").Concat(today.Except(yesterday).Select(added => $"  + {added}")))
    {
        Console.WriteLine(line);
    }

    yesterday = today;
}

var (monday, tuesday) = (new DateOnly(2026, 11, 9), new DateOnly(2026, 11, 10));
var tracker = new Tracker(library.Find("voorbeeld/als-we-je-missen", monday)!, file.AsOf(tuesday), tuesday);
var change = tracker.Take(new DossierEntry("coach_talk", tuesday, DossierOutcome.Done));
foreach (var todo in change.Recommendations.Added)
{
    Console.WriteLine($"once they talked: {todo.Title.In("en")}");
}
