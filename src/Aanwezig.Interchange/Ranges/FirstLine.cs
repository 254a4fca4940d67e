using System.Text;
using System.Text.Unicode;
using Aanwezig.Interchange.Csv;
using Aanwezig.Interchange.Files;
using Microsoft.Win32.SafeHandles;

namespace Aanwezig.Interchange.Ranges;

/// <summary>The header of a file whose first line it is.</summary>
/// <param name="Columns">The separator and the places of the columns.</param>
/// <param name="End">The offset at which the second line begins.</param>
internal sealed record FirstLine((char Separator, IReadOnlyDictionary<string, int> Columns) Columns, long End)
{
    private const int Longest = 1 << 14;

    /// <summary>Reads it; null where it is not a plain header and the ordinary reader must report why.</summary>
    public static FirstLine? Of(SafeFileHandle handle, string file)
    {
        var bytes = new byte[Longest];
        var read = bytes.AsSpan(0, RandomAccess.Read(handle, bytes, 0));
        var mark = read.StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        var feed = read[mark..].IndexOf((byte)'\n');
        if (feed < 0 || !Utf8.IsValid(read.Slice(mark, feed)) || read.Slice(mark, feed).Contains((byte)'"'))
        {
            return null;
        }

        using var reader = new CsvReader(new StringReader(Encoding.UTF8.GetString(read.Slice(mark, feed + 1))), feed + 2);
        var defects = new Defects();
        return Header.Read(reader, file, AttendanceColumns.Layout, defects) is { } columns && !defects.IsBroken
            ? new FirstLine((reader.Separator, columns), mark + feed + 1)
            : null;
    }
}
