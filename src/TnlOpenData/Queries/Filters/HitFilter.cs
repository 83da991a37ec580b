using TnlOpenData.Search;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Queries.Filters;

/// <summary><c>q</c> of the search itself: what it finds, the most likely first.</summary>
public sealed record HitFilter() : Filter<SearchHit>("q")
{
    public override bool IsRequired => true;

    public override Reading<SearchHit> Read(Snapshot snapshot, string typed)
    {
        var text = SearchText.Typed(typed);
        if (text.IsEmpty)
        {
            return Refuse(text.Shown, "ne contient ni lettre ni chiffre", "holds neither a letter nor a digit");
        }

        var hits = SearchIndex.Of(snapshot).Find(text);
        return new Criterion<SearchHit>(Name, text.Shown, hits.Contains) { Candidates = hits };
    }
}
