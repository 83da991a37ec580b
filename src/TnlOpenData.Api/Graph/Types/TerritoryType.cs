using GraphQL;
using GraphQL.Types;
using TnlOpenData.Api.Graph.Connections;
using TnlOpenData.Api.Graph.Mapping;
using TnlOpenData.Api.Graph.Transport;
using TnlOpenData.Resources.Territories;
using TnlOpenData.Snapshots;
using TnlOpenData.Territories;

namespace TnlOpenData.Api.Graph.Types;

[RowType(27)]
internal sealed class TerritoryType(TypeRegistry types) : RowType<TerritoryView>(
    types,
    "Territory",
    "Une commune, une intercommunalité, un département ou une région de France, recensés ou non parmi les lauréats.")
{
    private static readonly string[] Kinds = [.. TerritoryKinds.All, TerritoryKinds.Epci];

    public override void AddFields()
    {
        AddColumns(TerritoryResource.Territories.Columns, "laureates_above", "laureates_below");
        AddOptional("collectivity", "La fiche de lauréat.", Types.Get<CollectivityType>(), t => t.Collectivity);
        AddOptional("departement", "Son département.", this, t => t.Departement);
        AddOptional("region", "Sa région.", this, t => t.Region);
        AddOptional("epci", "Son intercommunalité à fiscalité propre.", this, t => t.Epci);
        AddOptional("ept", "Son établissement public territorial du Grand Paris.", this, t => t.Ept);
        AddOptional("namesake", "Le département ou la région qui a le même code.", this, t => t.Namesake);
        AddMany("laureatesAbove", "Les lauréats qui le contiennent.", Types.Get<CollectivityType>(), t => t.LaureatesAbove);
        AddMany("laureatesBelow", "Les lauréats qu’il contient.", Types.Get<CollectivityType>(), t => t.LaureatesBelow);
    }

    public override void AddListTo(ObjectGraphType<Snapshot> query) => query.AddList(Types, TerritoryResource.Territories, this);

    public override void AddItemTo(ObjectGraphType<Snapshot> query) => query.AddItem(
        "territory",
        "Un territoire par son code : code INSEE, ancien code, SIREN, code de département ou de région ; absent s’il n’existe pas. "
            + "Un code nu est celui du département avant celui de la région.",
        this,
        Find,
        ItemField.Required("code", "L’identifiant ou le code.", Types.Text),
        ItemField.Optional("kind", "La nature, si plusieurs ont ce code : commune, epci, departement, region.", Types.Text));

    private static TerritoryView? Find(Snapshot snapshot, IResolveFieldContext context)
    {
        var kind = context.GetArgument<string?>("kind");
        if (kind is not null && !Kinds.Contains(kind, StringComparer.Ordinal))
        {
            var known = string.Join(", ", Kinds);
            throw new GraphError("UNKNOWN_KIND", new(
                $"« {kind} » n’est pas une nature de territoire ; il y a {known}.",
                $"“{kind}” is not a kind of territory; there are {known}."));
        }

        return snapshot.Territories.Find(context.GetArgument<string>("code"), kind);
    }
}
