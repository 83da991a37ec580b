using System.Runtime.CompilerServices;
using TnlOpenData.Palmares;
using TnlOpenData.Snapshots;
using TnlOpenData.Text;

namespace TnlOpenData.Search;

/// <summary>
/// Searches laureates, places, editions, levels, mentions and domains by their own names and codes. A text is resolved before it is
/// matched: a whole name or code has priority, then the same with a qualifier ("Saint-Denis 93"), then what begins so, then words,
/// then typing errors. The index of a snapshot is built on the first query.
/// </summary>
public sealed class SearchIndex
{
    private static readonly ConditionalWeakTable<Snapshot, SearchIndex> Built = [];

    private readonly SearchItem[] _things;
    private readonly Dictionary<string, int> _collectivities;
    private readonly WordIndex _words;
    private readonly WordIndex _keys;
    private readonly Qualifiers _qualifiers;

    private SearchIndex(Snapshot snapshot)
    {
        var things = new List<SearchItem>();
        var indexing = new IndexBuilder();
        foreach (var document in IndexedDocuments.Of(snapshot))
        {
            indexing.Add(things.Count, document);
            things.Add(document.Thing);
        }

        _things = [.. things];
        _words = indexing.Words.Build(_things.Length);
        _keys = indexing.Keys.Build(_things.Length);
        _qualifiers = new Qualifiers(snapshot);
        _collectivities = _things.Index()
            .Where(t => t.Item.Type == SearchItem.CollectivityType)
            .ToDictionary(t => t.Item.Id, t => t.Index, StringComparer.Ordinal);
    }

    /// <summary>Every item, in index order.</summary>
    public IReadOnlyList<SearchHit> Everything => field ??=
        Array.ConvertAll(_things, t => new SearchHit(t, SearchMatch.Name, MatchRank.Exact, t.Name));

    public static SearchIndex Of(Snapshot snapshot) => Built.GetValue(snapshot, s => new SearchIndex(s));

    /// <summary>The items that match the text, most likely first.</summary>
    public IReadOnlyList<SearchHit> Find(SearchText text) => Find(text, int.MaxValue);

    /// <summary>The first items that match the text, most likely first.</summary>
    /// <param name="most">Any larger number of matches is cut.</param>
    public IReadOnlyList<SearchHit> Find(SearchText text, int most) =>
        Matching(text, most) is { Count: > 0 } hits ? hits : AllButOneWord(text, most);

    /// <summary>The items whose names or codes hold all words of the text.</summary>
    private IReadOnlyList<SearchHit> Matching(SearchText text, int most)
    {
        var asTyped = WithoutSpaces(text, Ranked(text, _ => true, most));
        if (asTyped is { Best: <= MatchRank.FormerName })
        {
            return asTyped.Hits;
        }

        var qualified = Qualified(text, most);
        if (qualified is { Best: <= MatchRank.FormerName } || asTyped is null or { Best: MatchRank.Typo })
        {
            return qualified?.Hits ?? Guessed(text, asTyped?.Hits ?? [], most);
        }

        return asTyped.Hits;
    }

    /// <summary>The items whose whole name is the text, apart from articles.</summary>
    internal IEnumerable<SearchItem> Named(SearchText text) =>
        Ranked(text, _ => true, int.MaxValue) is { Best: <= MatchRank.FormerName } exact
            ? exact.Hits.Where(h => h.Rank == exact.Best).Select(h => h.Thing)
            : [];

    /// <summary>The item of a place.</summary>
    internal SearchItem ItemOf(TerritoryView place) => place.Collectivity is { } laureate
        ? _things[_collectivities[laureate.Collectivity.Id]]
        : Array.Find(_things, t => t.Territory == place)!;

    /// <summary>The number of a collectivity in index order; null if it is not indexed.</summary>
    internal int? NumberOf(Collectivity body) => _collectivities.TryGetValue(body.Id, out var number) ? number : null;

    /// <summary>By number, whether the text matches a collectivity by its names and codes.</summary>
    internal bool[] Bodies(SearchText text)
    {
        var found = new bool[_things.Length];
        var hits = Matching(text, int.MaxValue);
        // "or" is a level, not the beginning of the Pays d'Orange: where a whole name is typed, others must hold its words whole.
        var isWhole = hits is [{ Rank: <= MatchRank.FormerName }, ..];
        foreach (var hit in hits.Where(h => h.Thing.Type == SearchItem.CollectivityType))
        {
            if (isWhole && hit.Rank > MatchRank.FormerName && !HoldsWhole(hit.Thing, text))
            {
                continue;
            }

            found[_collectivities[hit.Thing.Id]] = true;
        }

        return found;
    }

    private static bool HoldsWhole(SearchItem thing, SearchText text)
    {
        var words = thing.Collectivity!.Awards.Select(a => a.Award.PublishedName).Append(thing.Name)
            .SelectMany(n => SearchText.Name(n).AllWords)
            .ToHashSet(StringComparer.Ordinal);
        return text.Words.All(words.Contains);
    }

    private RankedHits? Qualified(SearchText text, int most) => _qualifiers.Readings(text)
        .Select(reading => Ranked(reading.Name, reading.Fits, most))
        .OfType<RankedHits>()
        .MinBy(hits => hits.Best);

    private RankedHits? Ranked(SearchText text, Func<SearchItem, bool> fits, int most)
    {
        using var buffers = SearchBuffers.Open();
        var matches = _words.Find(text);
        return matches.Count == 0 ? null : new Ranking(text, _keys, _things).Hits(matches, fits, most);
    }

    /// <summary>Items whose whole name is the text without its spaces come first: "ville juif" is Villejuif.</summary>
    private RankedHits? WithoutSpaces(SearchText text, RankedHits? asTyped)
    {
        if (!text.MayBeOneWord || asTyped is { Best: MatchRank.Exact })
        {
            return asTyped;
        }

        var glued = Ranked(text.WithoutSpaces(), _ => true, int.MaxValue);
        var whole = glued?.Hits.Where(h => h.Rank == MatchRank.Exact).Select(h => h with { Text = text.DisplayText }).ToArray();
        return whole is null or [] ? asTyped : new([.. whole.UnionBy(asTyped?.Hits ?? [], h => h.Thing)], MatchRank.ExactApartFromArticles);
    }

    /// <summary>What may be meant by a text that no name holds: the group of a commune, or a name at two typing errors.</summary>
    private IReadOnlyList<SearchHit> Guessed(SearchText text, IReadOnlyList<SearchHit> typos, int most)
    {
        if (Members.Of(this, text) is { Count: > 0 } members)
        {
            return members;
        }

        // A name at one error of all its letters is nearer than one of whose words each has an error.
        var near = _keys.Near(text.Code, typos.Count > 0 ? 1 : Typos.MostEdits)
            .Select(row => new SearchHit(_things[row], SearchMatch.Typo, MatchRank.Typo, text.DisplayText));
        return [.. near.UnionBy(typos, h => h.Thing).Take(most)];
    }

    private IReadOnlyList<SearchHit> AllButOneWord(SearchText text, int most)
    {
        using var buffers = SearchBuffers.Open();
        return new Ranking(text, _keys, _things).Hits(_words.FindAllButOne(text), _ => true, most)?.Hits ?? [];
    }
}

/// <summary>Hits by rank, and the best rank among them.</summary>
internal sealed record RankedHits(IReadOnlyList<SearchHit> Hits, MatchRank Best);
