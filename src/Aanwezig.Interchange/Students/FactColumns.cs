using Aanwezig.Attendance;
using Aanwezig.Definitions;
using Aanwezig.Interchange.Csv;
using Aanwezig.Interchange.Files;

namespace Aanwezig.Interchange.Students;

/// <summary>The facts in the columns of the students: each value judged and kept once, and each combination too.</summary>
internal sealed class FactColumns(TextPool pool)
{
    private readonly List<Column> _columns = [];
    private readonly Combination _none = new([]);

    public void Add(int column, string fact, FactType type) => _columns.Add(new Column(column, fact, type));

    /// <summary>The facts of a row, without their place; a value of another type is reported and left out.</summary>
    public FactChange[] Of(CsvTable row)
    {
        var found = _none;
        foreach (var column in _columns)
        {
            found = column.Of(row, pool) is { } fact ? found.With(fact) : found;
        }

        return found.Facts;
    }

    /// <summary>One column, and what was found in it so far.</summary>
    private sealed class Column(int place, string fact, FactType type)
    {
        private readonly Dictionary<string, FactChange>.AlternateLookup<ReadOnlySpan<char>> _known =
            new Dictionary<string, FactChange>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

        public FactChange? Of(CsvTable row, TextPool pool)
        {
            var value = row[place];
            if (value.IsEmpty)
            {
                return null;
            }

            if (!_known.TryGetValue(value, out var known) && row.Change(place, fact, type, null, pool) is { } change)
            {
                _known[value] = known = change with { Origin = null };
            }

            return known;
        }
    }

    /// <summary>Facts that stand together in a row, and what comes of them with one more.</summary>
    private sealed class Combination(FactChange[] facts)
    {
        private readonly Dictionary<FactChange, Combination> _longer = new(ReferenceEqualityComparer.Instance);

        public FactChange[] Facts => facts;

        public Combination With(FactChange fact)
        {
            if (!_longer.TryGetValue(fact, out var longer))
            {
                _longer.Add(fact, longer = new Combination([.. facts, fact]));
            }

            return longer;
        }
    }
}
