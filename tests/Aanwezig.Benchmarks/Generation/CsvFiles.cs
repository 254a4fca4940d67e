using System.Text;

namespace Aanwezig.Benchmarks.Generation;

/// <summary>Writes a generated school as the folder that the tool reads; attendance is grouped by student.</summary>
internal static class CsvFiles
{
    private const int Chunk = 8192;
    private static readonly string[] ExemptFrom = ["", "kwalificatieplicht", "both"];

    /// <summary>Writes <c>students.csv</c> and <c>attendance.csv</c>; the number of bytes of the latter.</summary>
    public static long Write(School school, string directory)
    {
        Directory.CreateDirectory(directory);
        WriteStudents(school, Path.Combine(directory, "students.csv"));
        return WriteAttendance(school, Path.Combine(directory, "attendance.csv"));
    }

    private static void WriteStudents(School school, string file)
    {
        using var writer = new StreamWriter(file, false, new UTF8Encoding(false), 1 << 16) { NewLine = "\n" };
        writer.WriteLine("student,born,level,pathway,enrolled_from,enrolled_until,startkwalificatie,exempt");
        var (time, students) = (school.Time, school.Students);
        for (var i = 0; i < school.Count; i++)
        {
            var from = students.EnrolledFrom[i] > 0 ? Iso(time.Date(students.EnrolledFrom[i])) : "";
            var until = students.EnrolledUntil[i] == SchoolTime.Never ? "" : Iso(time.Date(students.EnrolledUntil[i]));
            var qualified = students.QualifiedFrom[i] == SchoolTime.Never ? "" : Iso(DateOnly.FromDayNumber(students.QualifiedFrom[i]));
            var (born, way) = (Iso(DateOnly.FromDayNumber(students.Born[i])), students.WorksMostly[i] ? "bbl" : "bol");
            writer.WriteLine($"{StudentColumns.Id(i)},{born},{students.Level[i]},{way},{from},{until},{qualified},{ExemptFrom[students.Exempt[i]]}");
        }
    }

    private static long WriteAttendance(School school, string file)
    {
        using var stream = new FileStream(file, FileMode.Create, FileAccess.Write, FileShare.None, 1);
        stream.Write("student,date,start,minutes,code,activity\n"u8);
        byte[][] dates = [.. Enumerable.Range(0, school.Time.Last + 1).Select(day => Encoding.ASCII.GetBytes(Iso(school.Time.Date(day))))];
        var line = new byte[Chunk * 256];
        for (var first = 0; first < school.Count; first += Chunk)
        {
            for (var student = first; student < Math.Min(school.Count, first + Chunk); student++)
            {
                var length = Lines(school, student, dates, ref line);
                stream.Write(line, 0, length);
            }
        }

        return stream.Length;
    }

    private static int Lines(School school, int student, byte[][] dates, ref byte[] buffer)
    {
        var (from, until) = (school.Offsets[student], school.Offsets[student + 1]);
        if (buffer.Length < (until - from) * 64)
        {
            buffer = new byte[(until - from) * 64];
        }

        Span<byte> id = stackalloc byte[9];
        Encoding.ASCII.GetBytes(StudentColumns.Id(student), id);
        var at = 0;
        for (var record = from; record < until; record++)
        {
            at = Put(buffer, at, id);
            buffer[at++] = (byte)',';
            at = Put(buffer, at, dates[school.Day[record]]);
            buffer[at++] = (byte)',';
            at = Digits(buffer, at, school.Start[record] / 60, 2);
            buffer[at++] = (byte)':';
            at = Digits(buffer, at, school.Start[record] % 60, 2);
            buffer[at++] = (byte)',';
            at = Digits(buffer, at, school.Minutes[record], school.Minutes[record] switch { > 99 => 3, > 9 => 2, _ => 1 });
            buffer[at++] = (byte)',';
            foreach (var letter in Codes.Texts[school.Code[record]])
            {
                buffer[at++] = (byte)letter;
            }

            at = Put(buffer, at, school.Practice[record] == 1 ? ",practice\n"u8 : ",lesson\n"u8);
        }

        return at;
    }

    private static int Put(byte[] buffer, int at, ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(buffer.AsSpan(at));
        return at + bytes.Length;
    }

    private static int Digits(byte[] buffer, int at, int number, int count)
    {
        for (var place = at + count - 1; place >= at; place--)
        {
            buffer[place] = (byte)('0' + (number % 10));
            number /= 10;
        }

        return at + count;
    }

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
