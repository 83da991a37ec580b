using TnlOpenData.Palmares;
using TnlOpenData.Queries;
using TnlOpenData.Resources.Shared;
using TnlOpenData.Schema;
using TnlOpenData.Snapshots;
using TnlOpenData.Text;

namespace TnlOpenData.Resources.Palmares;

/// <summary>Leads: information that is missing, and where to look for it.</summary>
public static class LeadResource
{
    [Listed(130)]
    public static readonly Resource<Lead> Leads = new("leads")
    {
        Title = "Pistes",
        Description = "Ce qui manque encore, où chercher, et pourquoi ce n’est pas établi. Une piste n’est pas un fait : rien de ce "
            + "qu’elle dit n’est compté.",
        Rows = s => s.Data.Leads,
        DefaultSort = "edition_from,id",
        ItemKeys = ["id"],
        ItemExample = ["2021-niveaux-3-et-4"],
        Item = (s, keys) => s.Data.Leads.FirstOrDefault(l => l.Id == keys[0]),
        Suggest = (s, keys) => Nearest.To(keys[0], s.Data.Leads.Select(l => l.Id)) is { } id ? $"/leads/{id}" : null,
        PathOf = PathOf,
        Columns = [.. AllTables.Leads.Columns, SharedColumns.Links<Lead>(l => [SharedColumns.Link("self", PathOf(l))], "self")],
        Filters =
        [
            new ConcernedEditionFilter(),
            SharedColumns.Search<Lead>(s => s.Data.Leads, "niveaux", l => [l.Subject, l.WhereToLook, l.Reason]),
        ],
    };

    /// <summary>The column of the leads about an edition.</summary>
    public static readonly Column<EditionView> OfEdition = new("leads", ColumnType.Tree, v => Cell.Of(
        string.Join('|', v.Leads.Select(l => l.Id)),
        [.. v.Leads.Select(Fields)]))
    {
        Title = "Pistes",
        InWords = v => string.Join(" ; ", v.Leads.Select(l => l.Subject)),
        Description = "Ce qui manque à cette édition, où chercher et pourquoi ce n’est pas établi. Dans les formats à plat : les "
            + "identifiants des pistes.",
        Example = "2021-niveaux-3-et-4",
        CanBeEmpty = false,
        IsMany = true,
        Shape =
        [
            AllTables.Leads["id"], AllTables.Leads["subject"], AllTables.Leads["urls"],
            AllTables.Leads["where_to_look"], AllTables.Leads["reason"],
        ],
    };

    private static string PathOf(Lead lead) => $"/leads/{lead.Id}";

    private static Field[] Fields(Lead lead) =>
    [
        new("id", Cell.Of(lead.Id)),
        new("subject", Cell.Of(lead.Subject)),
        new("urls", Cell.Of(lead.Urls)),
        new("where_to_look", Cell.Of(lead.WhereToLook)),
        new("reason", Cell.Of(lead.Reason)),
    ];
}
