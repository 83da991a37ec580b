using System.Runtime.CompilerServices;
using TnlOpenData.Palmares;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Search;

/// <summary>
/// Searches laureates, places, editions, levels, mentions and domains by their own names and codes. A text is resolved before it is
/// matched: a whole name or code has priority, then the same with a qualifier ("Saint-Denis 93"), then what begins so, then words,
/// then typing errors. The index of a snapshot is built on the first query.
/// </summary>
public sealed class SearchIndex
{
    private static readonly ConditionalWeakTable<Snapshot, SearchIndex> Built = [];
    private static readonly ConditionalWeakTable<Snapshot, SearchIndex> BuiltOfBodies = [];

    private readonly SearchItem[] _things;
    private readonly Dictionary<string, int> _collectivities;
    private readonly WordIndex _words;
    private readonly WordIndex _keys;
    private readonly Qualifiers _qualifiers;

    private SearchIndex(Snapshot snapshot, IEnumerable<IndexedDocument> documents)
    {
        var things = new List<SearchItem>();
        var indexing = new IndexBuilder();
        foreach (var document in documents)
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

    public static SearchIndex Of(Snapshot snapshot) =>
        Built.GetValue(snapshot, s => new SearchIndex(s, IndexedDocuments.Of(s)));

    /// <summary>The laureates alone: what a list filtered by <c>q</c> is searched by.</summary>
    internal static SearchIndex OfBodies(Snapshot snapshot) =>
        BuiltOfBodies.GetValue(snapshot, s => new SearchIndex(s, IndexedDocuments.Bodies(s)));

    /// <summary>The items that match the text, most likely first.</summary>
    public IReadOnlyList<SearchHit> Find(SearchText text) => Find(text, int.MaxValue);

    /// <summary>The first items that match the text, most likely first.</summary>
    /// <param name="most">Any larger number of matches is cut.</param>
    public IReadOnlyList<SearchHit> Find(SearchText text, int most)
    {
        var asTyped = Ranked(text, _ => true, most);
        if (asTyped is { Best: <= MatchRank.ExactApartFromArticles })
        {
            return asTyped.Hits;
        }

        var qualified = Qualified(text, most);
        if (qualified is { Best: <= MatchRank.ExactApartFromArticles } || asTyped is null or { Best: MatchRank.Typo })
        {
            var member = Members.Of(this, text);
            return qualified?.Hits ?? (member.Count > 0 ? member : asTyped?.Hits ?? Nearly(text, most));
        }

        return asTyped.Hits;
    }

    /// <summary>The items whose whole name is the text, apart from articles.</summary>
    internal IEnumerable<SearchItem> Named(SearchText text) =>
        Ranked(text, _ => true, int.MaxValue) is { Best: <= MatchRank.ExactApartFromArticles } exact
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
        foreach (var hit in Find(text).Where(h => h.Thing.Type == SearchItem.CollectivityType))
        {
            found[_collectivities[hit.Thing.Id]] = true;
        }

        return found;
    }

    private RankedHits? Qualified(SearchText text, int most) => _qualifiers.Readings(text)
        .Select(reading => Ranked(reading.Name, reading.Fits, most))
        .OfType<RankedHits>()
        .MinBy(hits => hits.Best);

    private RankedHits? Ranked(SearchText text, Func<SearchItem, bool> fits, int most)
    {
        var matches = _words.Find(text);
        return matches.Count == 0 ? null : new Ranking(text, _keys, _things).Hits(matches, fits, most);
    }

    /// <summary>Names at two typing errors, else items that match all words but one.</summary>
    private IReadOnlyList<SearchHit> Nearly(SearchText text, int most)
    {
        int[] rows = [.. _keys.Near(text.Code)];
        if (rows.Length > 0)
        {
            return [.. rows.Take(most).Select(r => new SearchHit(_things[r], SearchMatch.Typo, MatchRank.Typo, text.DisplayText))];
        }

        var matches = _words.FindAllButOne(text);
        return new Ranking(text, _keys, _things).Hits(matches, _ => true, most)?.Hits ?? [];
    }
}

/// <summary>Hits by rank, and the best rank among them.</summary>
internal sealed record RankedHits(IReadOnlyList<SearchHit> Hits, MatchRank Best);
