namespace TnlOpenData.Search;

/// <summary>The rows that match the tokens of a query, and the kind of match.</summary>
internal sealed class Matches(int rows)
{
    public static readonly Matches None = new(0);

    private readonly byte[] _words = SearchBuffers.Counts(rows);
    private readonly MatchKind[] _worst = SearchBuffers.Kinds(rows);
    private int _atLeast;

    public int Count { get; private set; }

    /// <summary>The rows, in order.</summary>
    public IEnumerable<int> Rows
    {
        get
        {
            for (var row = 0; row < _words.Length; row++)
            {
                if (_words[row] >= _atLeast)
                {
                    yield return row;
                }
            }
        }
    }

    /// <summary>The weakest match of the row; <see cref="MatchKind.None"/> if only type words matched.</summary>
    public MatchKind WorstOf(int row) => _worst[row];

    /// <summary>Adds the matches of one more token.</summary>
    /// <param name="atLeast">The number of tokens that a row must have matched so far.</param>
    public void Add(MatchKind[] found, int atLeast)
    {
        (_atLeast, Count) = (atLeast, 0);
        for (var row = 0; row < found.Length; row++)
        {
            if (found[row] != MatchKind.None)
            {
                _words[row]++;
                _worst[row] = found[row] == MatchKind.Kind || _worst[row] > found[row] ? _worst[row] : found[row];
            }

            Count += _words[row] >= atLeast ? 1 : 0;
        }
    }
}
