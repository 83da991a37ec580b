using System.Runtime.CompilerServices;
using TnlOpenData.Palmares;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Search;

/// <summary>Searches collectivities, départements, régions and editions. The index of a snapshot is built on the first query.</summary>
public sealed class SearchIndex
{
    private static readonly ConditionalWeakTable<Snapshot, SearchIndex> Built = [];

    private readonly SearchItem[] _things;
    private readonly Dictionary<string, int> _collectivities;
    private readonly WordIndex _words;
    private readonly WordIndex _keys;

    private SearchIndex(Snapshot snapshot)
    {
        IndexedDocument[] subjects = [.. IndexedDocuments.Of(snapshot)];
        _things = Array.ConvertAll(subjects, s => s.Thing);
        var indexing = new IndexBuilder();
        for (var row = 0; row < subjects.Length; row++)
        {
            indexing.Add(row, subjects[row]);
        }

        _words = indexing.Words.Build(subjects.Length);
        _keys = indexing.Keys.Build(subjects.Length);
        _collectivities = _things.Index()
            .Where(t => t.Item.Type == SearchItem.CollectivityType)
            .ToDictionary(t => t.Item.Id, t => t.Index, StringComparer.Ordinal);
        Everything = Array.ConvertAll(_things, t => new SearchHit(t, "name"));
    }

    /// <summary>Every item, in index order.</summary>
    public IReadOnlyList<SearchHit> Everything { get; }

    public static SearchIndex Of(Snapshot snapshot) => Built.GetValue(snapshot, s => new SearchIndex(s));

    /// <summary>The items that match the text, most likely first.</summary>
    public IReadOnlyList<SearchHit> Find(SearchText text)
    {
        var (effective, matches) = Match(text);
        return new Ranking(effective, _keys, _things).Hits(matches.Count > 0 ? matches : _words.FindAllButOne(text));
    }

    /// <summary>The number of a collectivity in index order; null if it is not indexed.</summary>
    internal int? NumberOf(Collectivity body) => _collectivities.TryGetValue(body.Id, out var number) ? number : null;

    /// <summary>
    /// By number, whether the text matches a collectivity. If it matches one by name, matches by place or by kind are left out: a
    /// list filtered by "Lyon" must not contain the towns around Lyon.
    /// </summary>
    internal bool[] Bodies(SearchText text)
    {
        var matches = Match(text).Matches;
        var isNamed = matches.Rows.Any(row => IsBody(row) && IsByName(matches.WorstOf(row)));
        var found = new bool[_things.Length];
        foreach (var row in matches.Rows)
        {
            found[row] = IsBody(row) && (!isNamed || IsByName(matches.WorstOf(row)));
        }

        return found;
    }

    private bool IsBody(int row) => _things[row].Type == SearchItem.CollectivityType;

    private static bool IsByName(MatchKind worst) => worst is (>= MatchKind.Name and <= MatchKind.PublishedNameBeginning) or MatchKind.Typo;

    /// <summary>The data has no postal codes: a postal code that matches nothing is replaced by its département.</summary>
    private (SearchText Text, Matches Matches) Match(SearchText text)
    {
        var matches = _words.Find(text);
        if (matches.Count == 0 && text.WithDepartements() is { } places)
        {
            return (places, _words.Find(places));
        }

        return (text, matches);
    }
}
