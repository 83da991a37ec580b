using TnlOpenData.Queries;
using TnlOpenData.Search;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Resources.Territories;

/// <summary><c>q</c>: the places that the search finds by their own names and codes.</summary>
internal sealed record TerritoryTextFilter : Filter<TerritoryView>
{
    public TerritoryTextFilter()
        : base("q")
    {
        Description = "Recherche par les noms, les anciens noms et les codes du territoire, comme /v1/search.";
        Example = "saint egreve";
    }

    public override ParseResult<TerritoryView> Read(Snapshot snapshot, string typed)
    {
        var text = SearchText.Typed(typed);
        if (text.IsEmpty)
        {
            return Invalid(text.DisplayText, "ne contient ni lettre ni chiffre", "holds neither a letter nor a digit");
        }

        var found = new Lazy<IReadOnlyList<TerritoryView>>(() =>
            [.. SearchIndex.Of(snapshot).Find(text).Select(h => h.Thing.Territory).OfType<TerritoryView>()]);
        var ids = new Lazy<HashSet<string>>(() => found.Value.Select(t => t.Id).ToHashSet(StringComparer.Ordinal));
        return new Criterion<TerritoryView>(Name, text.DisplayText, t => ids.Value.Contains(t.Id)) { Candidates = found };
    }
}
