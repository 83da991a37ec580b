using GraphQL;
using GraphQL.Types;
using TnlOpenData.Api.Graph.Connections;
using TnlOpenData.Api.Graph.Mapping;
using TnlOpenData.Api.Graph.Transport;
using TnlOpenData.Queries;
using TnlOpenData.Resources.Palmares;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Api.Graph.Types;

[RowType(20)]
internal sealed class CollectivityType(TypeRegistry types) : RowType<CollectivityView>(
    types,
    "Collectivity",
    types.DescriptionOf("collectivities"))
{
    private static readonly string[] Keys = ["id", "siren", "insee"];

    public override void AddFields()
    {
        var s = Snapshot;
        var columns = CollectivityResource.Collectivities.Columns;
        AddColumns(columns.Select(c => c.Name == "awards" ? c with { Name = "award_summary" } : c), "source_ids");
        AddConnection("awards", "Les distinctions recensées de cette collectivité.", AwardResource.Awards, Types.Get<AwardType>());
        AddConnection(
            "mentions",
            "Les mentions qu’elle a reçues, et les faits marquants énoncés à son sujet.",
            AwardDetailResources.Mentions,
            Types.Get<MentionType>());
        AddConnection(
            "juryComments",
            "Les avis du jury cités à son sujet.",
            AwardDetailResources.JuryComments,
            Types.Get<JuryCommentType>());
        AddConnection(
            "histories",
            "Son nom, sa nature et son intercommunalité dans les listes d’autres années, s’ils ont changé.",
            HistoryResource.Histories,
            Types.Get<CollectivityHistoryType>());
        AddMany(
            "sources",
            "Les sources de son identité.",
            Types.Get<SourceType>(),
            v => v.Collectivity.SourceIds.Select(id => s.SourceById[id]));
    }

    public override void AddListTo(ObjectGraphType<Snapshot> query) => query.AddList(Types, CollectivityResource.Collectivities, this);

    public override void AddItemTo(ObjectGraphType<Snapshot> query) => query.AddItem(
        "collectivity",
        "Une collectivité par son identifiant, son SIREN ou son code INSEE ; absente si elle n’est pas recensée.",
        this,
        Find,
        ItemField.Optional("id", "L’identifiant.", Types.Text),
        ItemField.Optional("siren", "Le numéro SIREN.", Types.Siren),
        ItemField.Optional("insee", "Le code INSEE.", Types.Text));

    private static CollectivityView? Find(Snapshot snapshot, IResolveFieldContext context)
    {
        string[] keys = [.. Keys.Select(k => context.GetArgument<string?>(k)).OfType<string>()];
        return keys is [var key]
            ? snapshot.Collectivity(key)
            : throw new GraphError("ONE_KEY", new("Donnez une seule clé : id, siren ou insee.", "Give one key only: id, siren or insee."));
    }

    private void AddConnection<TRow>(string name, string description, Resource<TRow> resource, RowType<TRow> type) where TRow : class =>
        this.AddConnection(Types, name, description, resource, type, v => [new("collectivity", v.Collectivity.Id)], "collectivity");
}
