using TnlOpenData.Palmares;
using TnlOpenData.Queries;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Resources.Palmares;

/// <summary>Leads about at least one of the given editions.</summary>
public sealed record ConcernedEditionFilter : Filter<Lead>
{
    private static readonly EditionFilter<Edition> Editions = new("edition", e => e.Year);

    public ConcernedEditionFilter()
        : base("edition")
    {
        Description = "Année d’une édition, ou intervalle d’années : les pistes qui concernent l’une d’elles.";
        Example = "2018";
    }

    public override bool IsRange => true;

    public override ParseResult<Lead> Read(Snapshot snapshot, string typed)
    {
        var (criterion, error) = Editions.Read(snapshot, typed);
        return criterion is null
            ? new ParseResult<Lead>(null, error)
            : new Criterion<Lead>(Name, criterion.Text, lead => criterion.Editions!.Any(lead.Concerns)) { Editions = criterion.Editions };
    }
}
