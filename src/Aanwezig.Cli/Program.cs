using System.Runtime.InteropServices;
using System.Text;
using Aanwezig;
using Aanwezig.Cli;

// Most verbs read documents, and getting ready for that takes as long as reading the arguments.
if (args is [not ("codes" or "fmt" or "schema"), _, ..])
{
    _ = Task.Run(() => ProtocolLibrary.Embedded);
}

var plain = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

// Flushed by the program when it is done, not at the end: a reader who left must not be written to again.
#pragma warning disable CA2000
var output = new StreamWriter(StandardStreams.OpenOutput(), plain, 1 << 14) { NewLine = "\n" };
#pragma warning restore CA2000
await using var error = new StreamWriter(StandardStreams.OpenError(), plain) { NewLine = "\n", AutoFlush = true };
using var interruption = new CancellationTokenSource();
using var onInterrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
using var onTermination = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);

var terminal = new Terminal(output, error) { Input = StandardStreams.OpenInput, ShowsProgress = !Console.IsErrorRedirected, Interrupted = interruption.Token };
return (int)new CommandApp(terminal, Environment.GetEnvironmentVariable).Run(args);

// The first time there is time to remove what was half written; the second time the process ends at once.
void Stop(PosixSignalContext context)
{
    context.Cancel = !interruption.IsCancellationRequested;
    interruption.Cancel();
}
