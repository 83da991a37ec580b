namespace TnlOpenData.Search;

/// <summary>The rows found by the words of a question, and how.</summary>
internal sealed class Matches(int rows)
{
    public static readonly Matches None = new(0);

    private readonly byte[] _words = new byte[rows];
    private readonly byte[] _places = new byte[rows];
    private readonly Finding[] _worst = new Finding[rows];
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

    /// <summary>The worst way in which a word led to the row; <see cref="Finding.None"/> when only words for its kind did.</summary>
    public Finding WorstOf(int row) => _worst[row];

    /// <summary>How many words led to the row through a place.</summary>
    public int PlacesOf(int row) => _places[row];

    /// <summary>Takes in what one more word found.</summary>
    /// <param name="atLeast">The words that a row must have by now.</param>
    public void Add(Finding[] found, int atLeast)
    {
        (_atLeast, Count) = (atLeast, 0);
        for (var row = 0; row < found.Length; row++)
        {
            if (found[row] != Finding.None)
            {
                _words[row]++;
                _places[row] += (byte)(found[row] >= Finding.Place ? 1 : 0);
                _worst[row] = found[row] == Finding.Kind || _worst[row] > found[row] ? _worst[row] : found[row];
            }

            Count += _words[row] >= atLeast ? 1 : 0;
        }
    }

    public void LeaveOutKinds()
    {
        for (var row = 0; row < _words.Length; row++)
        {
            if (_words[row] >= _atLeast && _worst[row] == Finding.None)
            {
                _words[row] = 0;
                Count--;
            }
        }
    }
}
