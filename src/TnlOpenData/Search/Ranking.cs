namespace TnlOpenData.Search;

/// <summary>
/// Sorts matches by rank: exact name or code; exact name apart from type words ("mairie de …"); beginning of a name; words of a
/// name or code; typo; one place; several places; type words alone.
/// </summary>
internal sealed class Ranking(SearchText text, WordIndex keys, SearchItem[] things)
{
    private const int Ranks = 8;

    /// <summary>The rank of a match by one place; the next rank is for several.</summary>
    private const int RankOfPlace = 5;

    private readonly MatchKind[] _whole = keys.Mark(text.Key);
    private readonly MatchKind[] _codes = keys.Mark(text.Code);

    /// <summary>Matches of whole names with the query without type words, by that text.</summary>
    private readonly Dictionary<string, MatchKind[]> _bare = new(StringComparer.Ordinal);

    /// <summary>The same, by type words.</summary>
    private readonly Dictionary<TypeWords, MatchKind[]> _bareByTypeWords = new(ReferenceEqualityComparer.Instance);

    /// <summary>The hits by rank, then in index order.</summary>
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

    private bool IsNamed(int row) => _whole[row] == MatchKind.Name;

    private bool IsCode(int row) => !IsNamed(row) && _codes[row] == MatchKind.Code;

    private int RankOf(int row, Matches matches)
    {
        if (IsNamed(row) || IsCode(row))
        {
            return 0;
        }

        var worst = matches.WorstOf(row);
        return worst == MatchKind.None ? Ranks - 1 : RankOf(Bare(things[row].TypeWords)[row], worst, matches.PlacesOf(row));
    }

    private static int RankOf(MatchKind bare, MatchKind worst, int places) => bare switch
    {
        MatchKind.Name or MatchKind.PublishedName => 1,
        MatchKind.NameBeginning or MatchKind.PublishedNameBeginning => 2,
        _ when worst <= MatchKind.CodeBeginning => 3,
        _ when worst == MatchKind.Typo => 4,
        _ => RankOfPlace + Math.Min(places, 2) - 1,
    };

    /// <summary>Matches of whole names with the query without these type words.</summary>
    private MatchKind[] Bare(TypeWords typeWords)
    {
        if (!_bareByTypeWords.TryGetValue(typeWords, out var found))
        {
            var bare = string.Join(' ', typeWords.Without(text.Words));
            _bare.TryAdd(bare, bare == text.Key ? _whole : keys.Mark(bare));
            _bareByTypeWords.Add(typeWords, found = _bare[bare]);
        }

        return found;
    }

    private static string By(MatchKind worst) => worst switch
    {
        MatchKind.Name or MatchKind.NameBeginning => "name",
        MatchKind.PublishedName or MatchKind.PublishedNameBeginning => "published_name",
        MatchKind.Code or MatchKind.CodeBeginning => "code",
        MatchKind.Place or MatchKind.PlaceBeginning => "place",
        MatchKind.Typo or MatchKind.PlaceTypo => "typo",
        _ => "kind",
    };
}
