using System.Runtime.CompilerServices;
using TnlOpenData.Palmares;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Search;

/// <summary>Finds bodies, départements, régions and editions by what people type. Built once for a snapshot, when first asked.</summary>
public sealed class SearchIndex
{
    private static readonly ConditionalWeakTable<Snapshot, SearchIndex> Built = [];

    private readonly SearchThing[] _things;
    private readonly Dictionary<string, int> _bodies;
    private readonly WordIndex _words;
    private readonly WordIndex _keys;

    private SearchIndex(Snapshot snapshot)
    {
        SearchSubject[] subjects = [.. SearchSubjects.Of(snapshot)];
        _things = Array.ConvertAll(subjects, s => s.Thing);
        var indexing = new Indexing();
        for (var row = 0; row < subjects.Length; row++)
        {
            indexing.Add(row, subjects[row]);
        }

        _words = indexing.Words.Build(subjects.Length);
        _keys = indexing.Keys.Build(subjects.Length);
        _bodies = _things.Index().Where(t => t.Item.Type == SearchThing.CollectivityType).ToDictionary(t => t.Item.Id, t => t.Index, StringComparer.Ordinal);
        Everything = Array.ConvertAll(_things, t => new SearchHit(t, "name"));
    }

    /// <summary>All that can be found.</summary>
    public IReadOnlyList<SearchHit> Everything { get; }

    public static SearchIndex Of(Snapshot snapshot) => Built.GetValue(snapshot, s => new SearchIndex(s));

    /// <summary>What the text leads to, the most likely first.</summary>
    public IReadOnlyList<SearchHit> Find(SearchText text)
    {
        var (understood, matches) = Understand(text);
        return new Ranking(understood, _keys, _things).Hits(matches.Count > 0 ? matches : _words.FindAllButOne(text));
    }

    /// <summary>The number of a body among all that can be found.</summary>
    internal int? NumberOf(Collectivity body) => _bodies.TryGetValue(body.Id, out var number) ? number : null;

    /// <summary>
    /// By number, whether the text leads to a body. Where it leads to one by name, those found through a place or by kind are
    /// left out: who asks a list for Lyon does not mean the towns around it.
    /// </summary>
    internal bool[] Bodies(SearchText text)
    {
        var matches = Understand(text).Matches;
        var isNamed = matches.Rows.Any(row => IsBody(row) && IsByName(matches.WorstOf(row)));
        var found = new bool[_things.Length];
        foreach (var row in matches.Rows)
        {
            found[row] = IsBody(row) && (!isNamed || IsByName(matches.WorstOf(row)));
        }

        return found;
    }

    private bool IsBody(int row) => _things[row].Type == SearchThing.CollectivityType;

    private static bool IsByName(Finding worst) => worst is (>= Finding.Name and <= Finding.PublishedNameBeginning) or Finding.Typo;

    /// <summary>No postal code is on record: where one is typed that names nothing, it stands for its département.</summary>
    private (SearchText Text, Matches Matches) Understand(SearchText text)
    {
        var matches = _words.Find(text);
        return matches.Count == 0 && text.WithDepartements() is { } places ? (places, _words.Find(places)) : (text, matches);
    }
}
