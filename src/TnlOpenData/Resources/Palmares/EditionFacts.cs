using TnlOpenData.Palmares;
using TnlOpenData.Queries;
using TnlOpenData.Resources.Shared;
using TnlOpenData.Schema;
using TnlOpenData.Snapshots;
using TnlOpenData.Text;

namespace TnlOpenData.Resources.Palmares;

/// <summary>Lists of details of editions: domains, jury, disagreements of sources.</summary>
public static class EditionFacts
{
    public static readonly Resource<Cited<Domain>> Domains = new("domains")
    {
        Title = "Domaines évalués",
        Description = "Les domaines évalués par chaque édition ; la liste change d’une édition à l’autre.",
        Rows = s => s.Domains,
        DefaultSort = "edition,position",
        Columns = CitedResource.Columns(
            PalmaresTables.Domains,
            d => CitedResource.EditionLinks(d.Edition, d.SourceId),
            "edition",
            "source"),
        Filters =
        [
            Joined.Edition<Cited<Domain>>(v => v.Fact.Edition),
            Joined.Domain<Cited<Domain>>(v => v.Fact.Code),
            Joined.Search<Cited<Domain>>(s => s.Domains, "logiciels libres", v => [v.Fact.NameFr, v.Fact.NameEn]),
        ],
    };

    public static readonly Resource<Cited<JuryMember>> JuryMembers = new("jury-members")
    {
        Title = "Membres du jury",
        Description = "Membres du jury nommés par une page officielle, dans leur rôle public.",
        Rows = s => s.JuryMembers,
        DefaultSort = "edition,position",
        Columns = CitedResource.Columns(
            PalmaresTables.JuryMembers,
            j => CitedResource.EditionLinks(j.Edition, j.SourceId),
            "edition",
            "source"),
        Filters =
        [
            Joined.Edition<Cited<JuryMember>>(v => v.Fact.Edition),
            Joined.Search<Cited<JuryMember>>(s => s.JuryMembers, "adullact", v => [v.Fact.Name, v.Fact.Role, v.Fact.Organisation]),
        ],
    };

    public static readonly Resource<Disagreement> Disagreements = new("disagreements")
    {
        Title = "Désaccords entre sources",
        Description = "Deux sources qui se contredisent ; les deux affirmations sont gardées.",
        Rows = s => s.Facts.Disagreements,
        DefaultSort = "edition,id",
        ItemKeys = ["id"],
        ItemExample = ["2025-nombre-de-laureats"],
        Item = (s, keys) => s.Facts.Disagreements.FirstOrDefault(d => d.Id == keys[0]),
        Suggest = (s, keys) => Nearest.To(keys[0], s.Facts.Disagreements.Select(d => d.Id)) is { } id ? $"/disagreements/{id}" : null,
        PathOf = d => $"/disagreements/{d.Id}",
        Columns =
        [
            .. PalmaresTables.Disagreements.Columns,
            Joined.Links<Disagreement>(d => [Joined.Link("self", $"/disagreements/{d.Id}")], "self"),
        ],
        Filters =
        [
            Joined.Edition<Disagreement>(d => d.Edition),
            Joined.Search<Disagreement>(s => s.Facts.Disagreements, "note", d => [d.Subject, d.ClaimA, d.ClaimB]),
        ],
    };
}
