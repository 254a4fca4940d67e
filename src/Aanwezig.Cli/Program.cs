using System.Runtime.InteropServices;
using System.Text;
using Aanwezig.Cli;

var plain = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
await using var output = new StreamWriter(Console.OpenStandardOutput(), plain, 1 << 16) { NewLine = "\n" };
await using var error = new StreamWriter(Console.OpenStandardError(), plain) { NewLine = "\n", AutoFlush = true };
using var interruption = new CancellationTokenSource();
using var onInterrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
using var onTermination = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);

var terminal = new Terminal(output, error) { ShowsProgress = !Console.IsErrorRedirected, Interrupted = interruption.Token };
return (int)new CommandApp(terminal, Environment.GetEnvironmentVariable).Run(args);

// The first time there is time to remove what was half written; the second time the process ends at once.
void Stop(PosixSignalContext context)
{
    context.Cancel = !interruption.IsCancellationRequested;
    interruption.Cancel();
}
