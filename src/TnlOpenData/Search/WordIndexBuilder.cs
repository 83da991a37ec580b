namespace TnlOpenData.Search;

/// <summary>Collects words with their rows, and builds the inverted index.</summary>
internal sealed class WordIndexBuilder
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<(int Word, int Posting)> _postings = [];

    public void Add(int row, MatchedField field, string word)
    {
        if (!_numbers.TryGetValue(word, out var number))
        {
            _numbers.Add(word, number = _numbers.Count);
        }

        _postings.Add((number, WordIndex.Posting(row, field)));
    }

    public WordIndex Build(int rows)
    {
        var words = new SortedWords(_numbers.Keys);
        var places = new int[_numbers.Count];
        for (var place = 0; place < places.Length; place++)
        {
            places[_numbers[words.All[place]]] = place;
        }

        var begins = new int[_numbers.Count + 1];
        foreach (var (word, _) in _postings)
        {
            begins[places[word] + 1]++;
        }

        for (var place = 0; place < places.Length; place++)
        {
            begins[place + 1] += begins[place];
        }

        var postings = new int[_postings.Count];
        var next = begins.ToArray();
        foreach (var (word, posting) in _postings)
        {
            postings[next[places[word]]++] = posting;
        }

        return new WordIndex(rows, words, begins, postings);
    }
}
