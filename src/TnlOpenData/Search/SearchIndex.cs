using System.Runtime.CompilerServices;
using TnlOpenData.Palmares;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Search;

/// <summary>Finds bodies, départements, régions and editions by what people type. Built once for a snapshot, when first asked.</summary>
public sealed class SearchIndex
{
    private static readonly ConditionalWeakTable<Snapshot, SearchIndex> Built = [];

    private readonly SearchDocument[] _documents;
    private readonly WordIndex _words;

    private SearchIndex(Snapshot snapshot)
    {
        SearchSubject[] subjects = [.. SearchSubjects.Of(snapshot)];
        _documents = Array.ConvertAll(subjects, s => new SearchDocument(s));
        _words = new WordIndex(subjects.Length, subjects.SelectMany((s, row) => s.Words().Select(w => (row, w.Part, w.Word))));
        Everything = [.. _documents.Select(d => d.Hit)];
    }

    /// <summary>All that can be found.</summary>
    public IReadOnlyList<SearchHit> Everything { get; }

    public static SearchIndex Of(Snapshot snapshot) => Built.GetValue(snapshot, s => new SearchIndex(s));

    /// <summary>What the text leads to, the most likely first.</summary>
    public IReadOnlyList<SearchHit> Find(SearchText text)
    {
        var (understood, matches) = Understand(text);
        var ranking = new Ranking(understood);
        foreach (var match in matches)
        {
            ranking.Add(_documents[match.Row], match);
        }

        return ranking.Hits;
    }

    /// <summary>The bodies that the text leads to.</summary>
    internal HashSet<object> Bodies(SearchText text) =>
        Understand(text).Matches.Select(m => _documents[m.Row].Collectivity).OfType<object>().ToHashSet(ReferenceEqualityComparer.Instance);

    /// <summary>No postal code is on record: where one is typed that names nothing, it stands for its département.</summary>
    private (SearchText Text, List<Match> Matches) Understand(SearchText text)
    {
        var matches = _words.Find(text);
        return matches.Count == 0 && text.WithDepartements() is { } places ? (places, _words.Find(places)) : (text, matches);
    }
}
