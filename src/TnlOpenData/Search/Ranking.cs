namespace TnlOpenData.Search;

/// <summary>
/// What was found, in ranks: the exact name or code; the exact name but for the kind ("mairie de …"); a name that begins so;
/// words of the names; with a typo; through one place, through
/// more of them; through the kind alone.
/// </summary>
internal sealed class Ranking(SearchText text)
{
    private const int Ranks = 8;
    private const int ThroughPlace = 5;

    private readonly Dictionary<Kinds, string> _bare = new(ReferenceEqualityComparer.Instance);
    private readonly List<SearchHit>[] _ranks = [.. Enumerable.Range(0, Ranks).Select(_ => new List<SearchHit>())];

    public IReadOnlyList<SearchHit> Hits => [.. _ranks.SelectMany(r => r)];

    public void Add(SearchDocument document, Match match)
    {
        var isCode = document.IsCode(text);
        var rank = isCode || document.IsNamed(text) ? 0 : RankOf(document, match);
        var by = isCode ? "code" : By(match.Worst);
        _ranks[rank].Add(by == document.Hit.MatchedBy ? document.Hit : document.Hit with { MatchedBy = by });
    }

    private int RankOf(SearchDocument document, Match match)
    {
        if (match.Worst == Finding.None)
        {
            return Ranks - 1;
        }

        var bare = Bare(document.Kind);
        return
            document.IsNamedBare(bare) ? 1 :
            document.BeginsWith(bare) ? 2 :
            match.Worst <= Finding.CodeBeginning ? 3 :
            match.Worst == Finding.Typo ? 4 :
            ThroughPlace + Math.Min(match.Places, 2) - 1;
    }

    private string Bare(Kinds kind)
    {
        if (!_bare.TryGetValue(kind, out var bare))
        {
            _bare.Add(kind, bare = string.Join(' ', kind.Without(text.Words)));
        }

        return bare;
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
