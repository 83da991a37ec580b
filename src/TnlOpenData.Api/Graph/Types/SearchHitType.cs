using System.Globalization;
using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;
using TnlOpenData.Api.Graph.Connections;
using TnlOpenData.Api.Graph.Mapping;
using TnlOpenData.Api.Graph.Transport;
using TnlOpenData.Resources.Palmares;
using TnlOpenData.Search;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Api.Graph.Types;

[RowType(170)]
internal sealed class SearchHitType(TypeRegistry types) : RowType<SearchHit>(
    types,
    "SearchHit",
    "Ce qu’une recherche a trouvé : une collectivité, un département, une région ou une édition.")
{
    public override void AddFields()
    {
        var s = Snapshot;
        AddColumns(SearchResource.Search.Columns);
        AddOptional(
            "collectivity",
            "La collectivité, si c’en est une.",
            Types.Get<CollectivityType>(),
            h => h.Thing.Type == SearchItem.CollectivityType ? s.Collectivity(h.Thing.Id) : null);
        AddOptional("territory", "Le territoire, si c’en est un.", Types.Get<TerritoryType>(), h => h.Thing.Territory);
        AddOptional("edition", "L’édition, si c’en est une.", Types.Get<EditionType>(), h => EditionOf(s, h));
    }

    public override void AddListTo(ObjectGraphType<Snapshot> query) => query.AddField(new FieldType
    {
        Name = "search",
        Description = SearchResource.Search.Description,
        ResolvedType = new ListGraphType(new NonNullGraphType(this)),
        Arguments = new QueryArguments(
            ItemField.Required("q", "Ce que l’on tape.", Types.Text),
            ConnectionField.First(Types, "Combien de réponses prendre")),
        Resolver = new FuncFieldResolver<Snapshot, IEnumerable<SearchHit>>(Find),
    });

    private static IReadOnlyList<SearchHit> Find(IResolveFieldContext<Snapshot> context)
    {
        context.CancellationToken.ThrowIfCancellationRequested();
        var (query, errors) = SearchResource.Search.Read(context.Source, [new("q", context.GetArgument<string>("q"))], []);
        return query is null
            ? throw ArgumentErrors.Of(errors, hasFilter: false)
            : ConnectionArguments.Of(context, query.Fingerprint, context.Source).Run(query, context.Source).Rows;
    }

    private static EditionView? EditionOf(Snapshot snapshot, SearchHit hit)
    {
        var isYear = int.TryParse(hit.Thing.Id, NumberStyles.None, CultureInfo.InvariantCulture, out var year);
        return isYear && hit.Thing.Type == "edition" ? snapshot.EditionByYear[year] : null;
    }
}
