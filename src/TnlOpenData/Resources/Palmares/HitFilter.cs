using TnlOpenData.Queries;
using TnlOpenData.Search;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Resources.Palmares;

/// <summary><c>q</c> of the search list: the hits for a text, most likely first.</summary>
/// <param name="Most">The largest number of hits.</param>
public sealed record HitFilter(int Most = int.MaxValue) : Filter<SearchHit>("q")
{
    public override bool IsRequired => true;

    public override ParseResult<SearchHit> Read(Snapshot snapshot, string typed)
    {
        var text = SearchText.Typed(typed);
        if (text.IsEmpty)
        {
            return Invalid(text.DisplayText, "ne contient ni lettre ni chiffre", "holds neither a letter nor a digit");
        }

        var hits = new Lazy<IReadOnlyList<SearchHit>>(() => SearchIndex.Of(snapshot).Find(text, Most));
        return new Criterion<SearchHit>(Name, text.DisplayText, hit => hits.Value.Contains(hit)) { Candidates = hits };
    }
}
