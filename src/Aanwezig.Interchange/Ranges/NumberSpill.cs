using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Aanwezig.Interchange.Ranges;

/// <summary>Numbers that are too many to hold, in a temporary file that is made when the first come; several threads may write at once.</summary>
/// <remarks>Where the system allows that the file has no name while it is used; it goes with the process, however that ends.</remarks>
internal sealed class NumberSpill : IDisposable
{
    private readonly Lazy<SafeFileHandle> _file = new(Open);
    private long _end;

    /// <summary>Writes numbers and returns the place of the first.</summary>
    public long Write(ReadOnlySpan<ulong> numbers)
    {
        var bytes = MemoryMarshal.AsBytes(numbers);
        var offset = Interlocked.Add(ref _end, bytes.Length) - bytes.Length;
        RandomAccess.Write(_file.Value, bytes, offset);
        return offset;
    }

    /// <summary>Reads the numbers that stand at a place.</summary>
    public void Read(long offset, Span<ulong> numbers)
    {
        for (var bytes = MemoryMarshal.AsBytes(numbers); bytes.Length > 0;)
        {
            var read = RandomAccess.Read(_file.Value, bytes, offset);
            bytes = read > 0 ? bytes[read..] : throw new EndOfStreamException("A temporary file became shorter while it was read.");
            offset += read;
        }
    }

    public void Dispose()
    {
        if (_file.IsValueCreated)
        {
            _file.Value.Dispose();
        }
    }

    private static SafeFileHandle Open()
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        var options = OperatingSystem.IsWindows() ? FileOptions.DeleteOnClose : FileOptions.None;
        var file = File.OpenHandle(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.Delete, options);
        if (!OperatingSystem.IsWindows())
        {
            File.Delete(path);
        }

        return file;
    }
}
