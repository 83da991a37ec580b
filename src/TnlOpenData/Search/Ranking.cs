namespace TnlOpenData.Search;

/// <summary>Sorts matches by <see cref="MatchRank"/>, then in index order.</summary>
internal sealed class Ranking(SearchText text, WordIndex keys, SearchItem[] things)
{
    private const int Ranks = (int)MatchRank.Typo + 1;

    /// <summary>Matches of the whole text with whole names and codes.</summary>
    private readonly MatchKind[] _whole = keys.Mark(text.Code);

    /// <summary>The same without articles.</summary>
    private readonly MatchKind[] _key = keys.Mark(text.Key);

    /// <summary>Matches of whole names with the query without type words, by that text.</summary>
    private readonly Dictionary<string, MatchKind[]> _bare = new(StringComparer.Ordinal);

    /// <summary>The same, by type words.</summary>
    private readonly Dictionary<TypeWords, MatchKind[]> _bareByTypeWords = new(ReferenceEqualityComparer.Instance);

    /// <summary>The hits by rank, then in index order; null if there are none.</summary>
    /// <param name="fits">The items that may be hits.</param>
    /// <param name="most">The largest number of hits.</param>
    public RankedHits? Hits(Matches matches, Func<SearchItem, bool> fits, int most)
    {
        var byRank = new List<int>?[Ranks];
        foreach (var row in matches.Rows)
        {
            // Type words alone, such as "commune", name nothing.
            if (matches.WorstOf(row) != MatchKind.None && fits(things[row]))
            {
                (byRank[(int)RankOf(row, matches)] ??= []).Add(row);
            }
        }

        var best = Array.FindIndex(byRank, r => r is not null);
        if (best < 0)
        {
            return null;
        }

        var hits = byRank.Index().Where(r => r.Item is not null)
            .SelectMany(r => r.Item!.Select(row => Hit(row, (MatchRank)r.Index, matches)));
        return new([.. hits.Take(most)], (MatchRank)best);
    }

    private SearchHit Hit(int row, MatchRank rank, Matches matches) => new(things[row], By(row, matches), rank, text.DisplayText);

    private MatchRank RankOf(int row, Matches matches)
    {
        var bare = Bare(things[row].TypeWords)[row];
        return (_whole[row], _key[row], bare) switch
        {
            (MatchKind.Name or MatchKind.Code or MatchKind.PostalCode, _, _) => MatchRank.Exact,
            var (whole, key, b) when IsWhole(whole) || IsWhole(key) || IsWhole(b) => MatchRank.ExactApartFromArticles,
            (MatchKind.NameBeginning or MatchKind.PostalCodeBeginning, _, _) => MatchRank.Beginning,
            var (whole, key, b) when IsBeginning(whole) || IsBeginning(key) || IsBeginning(b) => MatchRank.BeginningApartFromArticles,
            _ => matches.WorstOf(row) == MatchKind.Typo ? MatchRank.Typo : MatchRank.Words,
        };
    }

    private static bool IsWhole(MatchKind kind) =>
        kind is MatchKind.Name or MatchKind.PublishedName or MatchKind.FormerName or MatchKind.Code;

    private static bool IsBeginning(MatchKind kind) => kind is MatchKind.NameBeginning or MatchKind.PublishedNameBeginning
        or MatchKind.FormerNameBeginning or MatchKind.CodeBeginning or MatchKind.PostalCodeBeginning;

    /// <summary>Matches of whole names with the query without these type words.</summary>
    private MatchKind[] Bare(TypeWords typeWords)
    {
        if (!_bareByTypeWords.TryGetValue(typeWords, out var found))
        {
            var bare = string.Join(' ', typeWords.Without(text.Words));
            _bare.TryAdd(bare, bare == text.Key ? _key : keys.Mark(bare));
            _bareByTypeWords.Add(typeWords, found = _bare[bare]);
        }

        return found;
    }

    private string By(int row, Matches matches) => _whole[row] switch
    {
        MatchKind.Name => SearchMatch.Name,
        MatchKind.PostalCode => SearchMatch.PostalCode,
        MatchKind.Code => SearchMatch.Code,
        _ => By(matches.WorstOf(row)),
    };

    private static string By(MatchKind worst) => worst switch
    {
        MatchKind.Name or MatchKind.NameBeginning => SearchMatch.Name,
        MatchKind.PublishedName or MatchKind.PublishedNameBeginning => SearchMatch.PublishedName,
        MatchKind.PostalCode or MatchKind.PostalCodeBeginning => SearchMatch.PostalCode,
        MatchKind.FormerName or MatchKind.FormerNameBeginning => SearchMatch.FormerName,
        MatchKind.Code or MatchKind.CodeBeginning => SearchMatch.Code,
        _ => SearchMatch.Typo,
    };
}
