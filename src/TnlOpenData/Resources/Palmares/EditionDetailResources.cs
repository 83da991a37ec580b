using TnlOpenData.Palmares;
using TnlOpenData.Queries;
using TnlOpenData.Resources.Shared;
using TnlOpenData.Schema;
using TnlOpenData.Snapshots;
using TnlOpenData.Text;

namespace TnlOpenData.Resources.Palmares;

/// <summary>Lists of details of editions: domains, jury, disagreements of sources.</summary>
public static class EditionDetailResources
{
    [Listed(50)]
    public static readonly Resource<Sourced<Domain>> Domains = new("domains")
    {
        Title = "Domaines évalués",
        Description = "Les domaines évalués par chaque édition ; la liste change d’une édition à l’autre.",
        Rows = s => s.Domains,
        DefaultSort = "edition,position",
        Columns = SourcedResource.Columns(
            AllTables.Domains,
            d => SourcedResource.EditionLinks(d.Edition, d.SourceId),
            "edition",
            "source"),
        Filters =
        [
            SharedColumns.Edition<Sourced<Domain>>(v => v.Fact.Edition),
            SharedColumns.Domain<Sourced<Domain>>(v => v.Fact.Code),
            SharedColumns.Search<Sourced<Domain>>(s => s.Domains, "logiciels libres", v => [v.Fact.NameFr, v.Fact.NameEn]),
        ],
    };

    [Listed(80)]
    public static readonly Resource<Sourced<JuryMember>> JuryMembers = new("jury-members")
    {
        Title = "Membres du jury",
        Description = "Membres du jury nommés par une page de l’organisatrice, dans leur rôle public.",
        Rows = s => s.JuryMembers,
        DefaultSort = "edition,position",
        Columns = SourcedResource.Columns(
            AllTables.JuryMembers,
            j => SourcedResource.EditionLinks(j.Edition, j.SourceId),
            "edition",
            "source"),
        Filters =
        [
            SharedColumns.Edition<Sourced<JuryMember>>(v => v.Fact.Edition),
            SharedColumns.Search<Sourced<JuryMember>>(s => s.JuryMembers, "adullact", v => [v.Fact.Name, v.Fact.Role, v.Fact.Organisation]),
        ],
    };

    [Listed(110)]
    public static readonly Resource<Disagreement> Disagreements = new("disagreements")
    {
        Title = "Désaccords entre sources",
        Description = "Deux sources qui se contredisent ; les deux affirmations sont gardées.",
        Rows = s => s.Data.Disagreements,
        DefaultSort = "edition,id",
        ItemKeys = ["id"],
        ItemExample = ["2025-nombre-de-laureats"],
        Item = (s, keys) => s.Data.Disagreements.FirstOrDefault(d => d.Id == keys[0]),
        Suggest = (s, keys) => Nearest.To(keys[0], s.Data.Disagreements.Select(d => d.Id)) is { } id ? $"/disagreements/{id}" : null,
        PathOf = d => $"/disagreements/{d.Id}",
        Columns =
        [
            .. AllTables.Disagreements.Columns,
            SharedColumns.Links<Disagreement>(d => [SharedColumns.Link("self", $"/disagreements/{d.Id}")], "self"),
        ],
        Filters =
        [
            SharedColumns.Edition<Disagreement>(d => d.Edition) with
            {
                Description = $"Année d’une édition, ou intervalle d’années ; « {Filter.None} » : aucune édition.",
                MayBeAbsent = true,
            },
            SharedColumns.Search<Disagreement>(s => s.Data.Disagreements, "note", d => [d.Subject, d.ClaimA, d.ClaimB]),
        ],
    };
}
