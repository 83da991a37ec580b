using System.Runtime.CompilerServices;
using TnlOpenData.Palmares;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Search;

/// <summary>Finds bodies, départements, régions and editions by what people type. Built once for a snapshot, when first asked.</summary>
public sealed class SearchIndex
{
    private static readonly ConditionalWeakTable<Snapshot, SearchIndex> Built = [];

    private readonly SearchSubject[] _subjects;
    private readonly Dictionary<string, int> _bodies;
    private readonly WordIndex _words;
    private readonly WordIndex _keys;

    private SearchIndex(Snapshot snapshot)
    {
        _subjects = [.. SearchSubjects.Of(snapshot)];
        var known = new Dictionary<string, string[]>(StringComparer.Ordinal);
        _words = new WordIndex(_subjects.Length, _subjects.SelectMany((s, row) => s.Words(WordsOf).Select(w => (row, w.Part, w.Word))));
        _keys = new WordIndex(_subjects.Length, _subjects.SelectMany((s, row) => s.Keys().Select(w => (row, w.Part, w.Word))));
        _bodies = _subjects.Index().Where(s => s.Item.Thing.Type == SearchThing.CollectivityType).ToDictionary(s => s.Item.Thing.Id, s => s.Index, StringComparer.Ordinal);
        Everything = [.. _subjects.Select(s => new SearchHit(s.Thing, "name"))];

        string[] WordsOf(string text) => known.TryGetValue(text, out var words) ? words : known[text] = Words.Of(text);
    }

    /// <summary>All that can be found.</summary>
    public IReadOnlyList<SearchHit> Everything { get; }

    public static SearchIndex Of(Snapshot snapshot) => Built.GetValue(snapshot, s => new SearchIndex(s));

    /// <summary>What the text leads to, the most likely first.</summary>
    public IReadOnlyList<SearchHit> Find(SearchText text)
    {
        var (understood, matches) = Understand(text);
        var ranking = new Ranking(understood, _keys);
        foreach (var match in matches.Count > 0 ? matches : _words.FindAllButOne(text))
        {
            ranking.Add(_subjects[match.Row], match);
        }

        return ranking.Hits;
    }

    /// <summary>The number of a body among all that can be found.</summary>
    internal int? NumberOf(Collectivity body) => _bodies.TryGetValue(body.Id, out var number) ? number : null;

    /// <summary>
    /// By number, whether the text leads to a body. Where it leads to one by name, those found through a place or by kind are
    /// left out: who asks a list for Lyon does not mean the towns around it.
    /// </summary>
    internal bool[] Bodies(SearchText text)
    {
        var matches = Understand(text).Matches.FindAll(m => _subjects[m.Row].Thing.Type == SearchThing.CollectivityType);
        var isNamed = matches.Exists(m => IsByName(m.Worst));
        var found = new bool[_subjects.Length];
        foreach (var match in matches.Where(m => !isNamed || IsByName(m.Worst)))
        {
            found[match.Row] = true;
        }

        return found;
    }

    private static bool IsByName(Finding worst) => worst is (>= Finding.Name and <= Finding.PublishedNameBeginning) or Finding.Typo;

    /// <summary>No postal code is on record: where one is typed that names nothing, it stands for its département.</summary>
    private (SearchText Text, List<Match> Matches) Understand(SearchText text)
    {
        var matches = _words.Find(text);
        return matches.Count == 0 && text.WithDepartements() is { } places ? (places, _words.Find(places)) : (text, matches);
    }
}
