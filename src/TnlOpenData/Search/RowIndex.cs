namespace TnlOpenData.Search;

/// <summary>The rows of any list, by the words of their own texts.</summary>
internal sealed class RowIndex<T> where T : class
{
    private readonly IReadOnlyList<T> _rows;
    private readonly WordIndex _words;

    public RowIndex(IReadOnlyList<T> rows, Func<T, IEnumerable<string?>> texts)
    {
        _rows = rows;
        _words = new WordIndex(rows.Count, rows.SelectMany((row, i) => texts(row).OfType<string>().SelectMany(Words.Of).Select(word => (i, Part.Name, word))));
    }

    public HashSet<object> Find(SearchText text) =>
        _words.Find(text).Select(m => (object)_rows[m.Row]).ToHashSet(ReferenceEqualityComparer.Instance);
}
