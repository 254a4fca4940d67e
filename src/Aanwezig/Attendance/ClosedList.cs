using System.Text;

namespace Aanwezig.Attendance;

/// <summary>The written names and numbers of one closed list. It is not generic, so that all lists share one piece of machine code.</summary>
internal sealed class ClosedList(Type list)
{
    private readonly int[] _numbers = (int[])Enum.GetValuesAsUnderlyingType(list);
    private readonly string[] _names = Array.ConvertAll(Enum.GetNames(list), Snake);

    public IReadOnlyList<string> All => _names;

    public string Of(int number) =>
        Array.IndexOf(_numbers, number) is >= 0 and var place ? _names[place] : throw new ArgumentOutOfRangeException(nameof(number), number, $"no {list.Name}");

    /// <summary>Finds the number of a name; false, and 0, for an unknown name.</summary>
    public bool TryParse(string name, out int number)
    {
        var place = Array.IndexOf(_names, name);
        number = place < 0 ? 0 : _numbers[place];
        return place >= 0;
    }

    private static string Snake(string pascal)
    {
        var snake = new StringBuilder();
        foreach (var letter in pascal)
        {
            if (char.IsUpper(letter) && snake.Length > 0)
            {
                snake.Append('_');
            }

            snake.Append(char.ToLowerInvariant(letter));
        }

        return snake.ToString();
    }
}
