namespace TnlOpenData.Search;

/// <summary>
/// What was found, in ranks: the exact name or code; the exact name but for the kind ("mairie de …"); a name that begins so;
/// words of the names; with a typo; through one place, through more of them; through the kind alone.
/// </summary>
internal sealed class Ranking(SearchText text, WordIndex keys)
{
    private const int Ranks = 8;
    private const int ThroughPlace = 5;

    private readonly Finding[] _whole = keys.Mark(text.Key);
    private readonly Finding[] _codes = keys.Mark(text.Code);

    /// <summary>What the names are to the words typed but for those for the kind.</summary>
    private readonly Dictionary<string, Finding[]> _bare = new(StringComparer.Ordinal);
    private readonly Dictionary<Kinds, Finding[]> _bareOfKind = new(ReferenceEqualityComparer.Instance);
    private readonly List<SearchHit>[] _ranks = [.. Enumerable.Range(0, Ranks).Select(_ => new List<SearchHit>())];

    public IReadOnlyList<SearchHit> Hits => [.. _ranks.SelectMany(r => r)];

    public void Add(SearchSubject subject, Match match)
    {
        var isNamed = _whole[match.Row] == Finding.Name;
        var isCode = !isNamed && _codes[match.Row] == Finding.Code;
        var rank = isNamed || isCode ? 0 : RankOf(subject.Kind, match);
        _ranks[rank].Add(new(subject.Thing, isCode ? "code" : By(match.Worst)));
    }

    private int RankOf(Kinds kind, Match match) => match.Worst == Finding.None ? Ranks - 1 : Bare(kind)[match.Row] switch
    {
        Finding.Name or Finding.PublishedName => 1,
        Finding.NameBeginning or Finding.PublishedNameBeginning => 2,
        _ when match.Worst <= Finding.CodeBeginning => 3,
        _ when match.Worst == Finding.Typo => 4,
        _ => ThroughPlace + Math.Min(match.Places, 2) - 1,
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
