using TnlOpenData.Palmares;
using TnlOpenData.Text;

namespace TnlOpenData.Search;

/// <summary>Index of the rows of a list, by the tokens of their texts and by the collectivity that each row is about.</summary>
internal sealed class RowIndex<T> where T : class
{
    private readonly T[] _rows;
    private readonly SearchIndex _search;
    private readonly WordIndex? _words;

    /// <summary>The number of the collectivity of each row in the search index; -1 if the row is about none.</summary>
    private readonly int[]? _bodies;

    public RowIndex(SearchIndex search, IReadOnlyList<T> rows, Func<T, IEnumerable<string?>>? texts, Func<T, Collectivity?>? body)
    {
        (_rows, _search) = ([.. rows], search);
        _bodies = body is null ? null : Array.ConvertAll(_rows, row => body(row) is { } b ? search.NumberOf(b) ?? -1 : -1);
        _words = texts is null ? null : Index(_rows, texts);
    }

    /// <summary>The rows that match the text, in the order of the list.</summary>
    public List<T> Find(SearchText text)
    {
        using var buffers = SearchBuffers.Open();
        var found = new bool[_rows.Length];
        foreach (var row in _words?.Find(text).Rows ?? [])
        {
            found[row] = true;
        }

        if (_bodies is not null)
        {
            var bodies = _search.Bodies(text);
            for (var row = 0; row < found.Length; row++)
            {
                found[row] |= _bodies[row] >= 0 && bodies[_bodies[row]];
            }
        }

        var rows = new List<T>();
        for (var row = 0; row < found.Length; row++)
        {
            if (found[row])
            {
                rows.Add(_rows[row]);
            }
        }

        return rows;
    }

    private static WordIndex Index(T[] rows, Func<T, IEnumerable<string?>> texts)
    {
        var words = new WordIndexBuilder();
        for (var row = 0; row < rows.Length; row++)
        {
            foreach (var word in texts(rows[row]).OfType<string>().SelectMany(Tokenizer.Tokenize))
            {
                words.Add(row, MatchedField.Name, word);
            }
        }

        return words.Build(rows.Length);
    }
}
