using Aanwezig.Attendance;
using Aanwezig.Authoring.Yaml;
using Aanwezig.Calendars;
using Aanwezig.Diagnostics;
using Aanwezig.Zones;

namespace Aanwezig.Testing.Lines;

/// <summary>One line of facts, read word by word from the left; its first mistake is reported and ends its reading.</summary>
internal sealed class Line
{
    private readonly Queue<Word> _words;
    private readonly SourceSpan _whole;
    private readonly string _form;
    private readonly DiagnosticBag _bag;

    /// <param name="node">The text.</param>
    /// <param name="form">The form that the line should have, for messages.</param>
    /// <param name="bag">The bag that receives the mistakes.</param>
    /// <param name="commas">Whether a comma is a separate word.</param>
    public Line(ScalarNode node, string form, DiagnosticBag bag, bool commas = false)
    {
        (_whole, _form, _bag) = (node.Span, form, bag);
        _words = new Queue<Word>(WordsOf(node, commas));
    }

    public SourceSpan Span => _whole;

    public bool IsAtEnd => _words.Count == 0;

    public bool Accept(string word)
    {
        var found = _words.TryPeek(out var next) && next.Text == word;
        return found && _words.TryDequeue(out _);
    }

    public bool NextIs(Predicate<string> test) => _words.TryPeek(out var next) && test(next.Text);

    /// <summary>Reads a required word of the form.</summary>
    public bool Expect(string word) => Accept(word) || (IsAtEnd ? TooShort($"`{word}`", $"`{word}`") : Unexpected([word]));

    public bool Any(string nl, string en, out Word word) => _words.TryDequeue(out word) || TooShort(nl, en);

    public bool Date(out DateOnly date)
    {
        date = default;
        return Any("een datum", "a date", out var word)
            && (IsoText.TryDate(word.Text, out date) || Wrong(ScenarioDiagnostics.NotADate, word));
    }

    public bool Days(out DaySpan days)
    {
        days = default;
        return Any("een datum", "a date", out var word) && Days(word, out days);
    }

    /// <summary>Reads days, with an optional time of the start on each of them.</summary>
    public bool Days(out DaySpan days, out TimeOnly? start)
    {
        (days, start) = (default, null);
        if (!Any("een datum", "a date", out var word))
        {
            return false;
        }

        var at = word.Text.IndexOf('T', StringComparison.Ordinal);
        if (at < 0)
        {
            return Days(word, out days);
        }

        if (word.Text.IndexOf("..", at, StringComparison.Ordinal) >= 0)
        {
            return Wrong(ScenarioDiagnostics.StartInRange, word);
        }

        var read = IsoText.TryTime(word.Text.AsSpan(at + 1), out var time);
        start = time;
        return Days(new Word(word.Text[..at], Part(word, at)), out days) && (read || Wrong(ScenarioDiagnostics.NotAStart, word));
    }

    private bool Days(Word word, out DaySpan days)
    {
        days = default;
        var dots = word.Text.IndexOf("..", StringComparison.Ordinal);
        var (first, last) = dots < 0 ? (word.Text, word.Text) : (word.Text[..dots], word.Text[(dots + 2)..]);
        if (!IsoText.TryDate(first, out var from) || !IsoText.TryDate(last, out var until))
        {
            return Wrong(ScenarioDiagnostics.NotADate, word);
        }

        days = new DaySpan(new DateRange(from, until), dots >= 0, word);
        return from <= until || Wrong(ScenarioDiagnostics.RangeReversed, word);
    }

    /// <summary>Reads a kind or code; a later check compares it with the protocol.</summary>
    public bool Kind(out Word code) =>
        Any("een soort of code", "a kind or code", out code)
        && (!HoursAndMinutes.TryRead(code.Text, out _) || Wrong(ScenarioDiagnostics.TimeForKind, code));

    public bool Moment(out MomentWord instant)
    {
        instant = default;
        if (!Any("een moment", "a moment", out var word))
        {
            return false;
        }

        var read = WrittenMoment.TryRead(word.Text, out var moment);
        instant = new MomentWord(moment, word);
        return read || Wrong(ScenarioDiagnostics.NotAMoment, word);
    }

    /// <summary>Reads an optional <c>recorded MOMENT</c>; returns false only where it has a mistake.</summary>
    public bool Recorded(out MomentWord? recorded) => After("recorded", out recorded);

    /// <summary>Reads an optional <c>reported MOMENT</c>; returns false only where it has a mistake.</summary>
    public bool Reported(out MomentWord? reported) => After("reported", out reported);

    public bool Minutes(out int minutes)
    {
        minutes = 0;
        return Any("een aantal uren en minuten", "a number of hours and minutes", out var word)
            && (HoursAndMinutes.TryRead(word.Text, out minutes) || Wrong(ScenarioDiagnostics.NotATime, word));
    }

    /// <summary>Reads optional hours and minutes, as minutes; null where there are none.</summary>
    public int? OptionalMinutes() =>
        _words.TryPeek(out var next) && HoursAndMinutes.TryRead(next.Text, out var minutes) && _words.TryDequeue(out _) ? minutes : null;

    /// <summary>Reads an optional word of a closed list; null where there is none.</summary>
    public T? Optional<T>()
        where T : struct, Enum =>
        _words.TryPeek(out var next) && Names.TryParse<T>(next.Text, out var value) && _words.TryDequeue(out _) ? value : null;

    public bool OneOf<T>(string nl, string en, out T value)
        where T : struct, Enum
    {
        value = default;
        if (!Any(nl, en, out var word))
        {
            return false;
        }

        if (Names.TryParse(word.Text, out value))
        {
            return true;
        }

        _bag.Add(Mistakes.UnknownWord(word, nl, en, Names.All<T>()));
        return false;
    }

    /// <summary>Returns the remaining words, unchanged.</summary>
    public IReadOnlyList<Word> Rest()
    {
        Word[] rest = [.. _words];
        _words.Clear();
        return rest;
    }

    /// <summary>Reads the end of the line; a remaining word is reported, with these words as suggestions.</summary>
    public bool End(params IReadOnlyList<string> known) => IsAtEnd || Unexpected(known);

    private bool After(string word, out MomentWord? moment)
    {
        moment = null;
        if (!Accept(word))
        {
            return true;
        }

        var read = Moment(out var instant);
        moment = instant;
        return read;
    }

    private bool Unexpected(IReadOnlyList<string> known)
    {
        var word = _words.Dequeue();
        _bag.Add(Mistakes.Unexpected(word, _form, known));
        return false;
    }

    private bool TooShort(string nl, string en)
    {
        _bag.Add(ScenarioDiagnostics.LineTooShort, _whole, new Argument("expected_nl", nl), new Argument("expected_en", en), new Argument("form", _form));
        return false;
    }

    private bool Wrong(DiagnosticCode code, Word word)
    {
        _bag.Add(code, word.Span, new Argument("word", word.Text));
        return false;
    }

    // A word without a place of its own has that of the whole line.
    private static SourceSpan Part(Word word, int length) =>
        word.Span.Length == word.Text.Length ? word.Span with { Length = length } : word.Span;

    private static IEnumerable<Word> WordsOf(ScalarNode node, bool commas)
    {
        var start = 0;
        while (start < node.Text.Length)
        {
            if (char.IsWhiteSpace(node.Text[start]))
            {
                start++;
                continue;
            }

            var end = start + 1;
            while (end < node.Text.Length && !char.IsWhiteSpace(node.Text[end]) && !(commas && (node.Text[end] == ',' || node.Text[start] == ',')))
            {
                end++;
            }

            yield return new Word(node.Text[start..end], SpanOf(node, start, end));
            start = end;
        }
    }

    // A text that is folded over several lines, or has escapes, differs in length from its source; the place is then the whole text.
    private static SourceSpan SpanOf(ScalarNode node, int start, int end)
    {
        var quote = node.IsQuoted ? 1 : 0;
        return node.Span.Length == node.Text.Length + (2 * quote)
            ? node.Span with { Column = node.Span.Column + quote + start, Length = end - start }
            : node.Span;
    }
}
