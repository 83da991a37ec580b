using TnlOpenData.Queries;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Resources.Palmares;

/// <summary>Collectivities with at least one award in the given editions.</summary>
public sealed record AwardedInFilter() : Filter<CollectivityView>("edition")
{
    private static readonly EditionFilter<AwardView> Editions = new("edition", v => v.Award.Edition);

    public override bool IsRange => true;

    public override ParseResult<CollectivityView> Read(Snapshot snapshot, string typed)
    {
        var (criterion, error) = Editions.Read(snapshot, typed);
        return criterion is null
            ? new ParseResult<CollectivityView>(null, error)
            : new Criterion<CollectivityView>(Name, criterion.Text, v => v.Awards.Any(criterion.Matches)) { Editions = criterion.Editions };
    }
}
