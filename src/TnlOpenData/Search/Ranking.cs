namespace TnlOpenData.Search;

/// <summary>
/// What was found, in ranks: the exact name or code; the exact name but for the kind ("mairie de …"); a name that begins so;
/// words of the names; with a typo; through one place, through more of them; through the kind alone.
/// </summary>
internal sealed class Ranking(SearchText text, WordIndex keys, SearchThing[] things)
{
    private const int Ranks = 8;
    private const int ThroughPlace = 5;

    private readonly Finding[] _whole = keys.Mark(text.Key);
    private readonly Finding[] _codes = keys.Mark(text.Code);

    /// <summary>What the names are to the words typed but for those for the kind.</summary>
    private readonly Dictionary<string, Finding[]> _bare = new(StringComparer.Ordinal);
    private readonly Dictionary<Kinds, Finding[]> _bareOfKind = new(ReferenceEqualityComparer.Instance);

    /// <summary>Rank by rank; inside a rank in the order of the rows.</summary>
    public SearchHit[] Hits(Matches matches)
    {
        var ranks = new byte[things.Length];
        var next = new int[Ranks + 1];
        foreach (var row in matches.Rows)
        {
            ranks[row] = (byte)RankOf(row, matches);
            next[ranks[row] + 1]++;
        }

        for (var rank = 0; rank < Ranks; rank++)
        {
            next[rank + 1] += next[rank];
        }

        var hits = new SearchHit[matches.Count];
        foreach (var row in matches.Rows)
        {
            hits[next[ranks[row]]++] = new(things[row], IsCode(row) ? "code" : By(matches.WorstOf(row)));
        }

        return hits;
    }

    private bool IsNamed(int row) => _whole[row] == Finding.Name;

    private bool IsCode(int row) => !IsNamed(row) && _codes[row] == Finding.Code;

    private int RankOf(int row, Matches matches) =>
        IsNamed(row) || IsCode(row) ? 0 :
        matches.WorstOf(row) == Finding.None ? Ranks - 1 :
        RankOf(Bare(things[row].KindWords)[row], matches.WorstOf(row), matches.PlacesOf(row));

    private static int RankOf(Finding bare, Finding worst, int places) => bare switch
    {
        Finding.Name or Finding.PublishedName => 1,
        Finding.NameBeginning or Finding.PublishedNameBeginning => 2,
        _ when worst <= Finding.CodeBeginning => 3,
        _ when worst == Finding.Typo => 4,
        _ => ThroughPlace + Math.Min(places, 2) - 1,
    };

    private Finding[] Bare(Kinds kind)
    {
        if (!_bareOfKind.TryGetValue(kind, out var found))
        {
            var bare = string.Join(' ', kind.Without(text.Words));
            _bare.TryAdd(bare, bare == text.Key ? _whole : keys.Mark(bare));
            _bareOfKind.Add(kind, found = _bare[bare]);
        }

        return found;
    }

    private static string By(Finding worst) => worst switch
    {
        Finding.Name or Finding.NameBeginning => "name",
        Finding.PublishedName or Finding.PublishedNameBeginning => "published_name",
        Finding.Code or Finding.CodeBeginning => "code",
        Finding.Place or Finding.PlaceBeginning => "place",
        Finding.Typo or Finding.PlaceTypo => "typo",
        _ => "kind",
    };
}
