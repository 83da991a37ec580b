using GraphQL;
using GraphQL.Types;
using TnlOpenData.Api.Graph.Mapping;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Api.Graph.Types;

/// <summary>Builds the schema of one release. Its descriptions come from the data package, so every release has its own.</summary>
internal static class GraphSchema
{
    public static ISchema Of(Snapshot snapshot)
    {
        var schema = new GraphQL.Types.Schema
        {
            Query = Query(snapshot),
            Description = "Le palmarès du label Territoire Numérique Libre : éditions, collectivités, distinctions, sources.",
        };
        // Introspection queries of common tools ask for these features without a check.
        schema.Features.RepeatableDirectives = true;
        schema.Features.DeprecationOfInputValues = true;
        schema.Initialize();
        Introspection.Complete(schema);
        return schema;
    }

    /// <summary>The root type: the lists, then the single rows.</summary>
    private static ObjectGraphType<Snapshot> Query(Snapshot snapshot)
    {
        var all = AllTypes.Create(new TypeRegistry(snapshot));
        var query = new ObjectGraphType<Snapshot>
        {
            Name = "Query",
            Description = "Le palmarès du label Territoire Numérique Libre. "
                + "Une ligne absente veut dire « pas recensée », jamais « non labellisée ».",
        };
        foreach (var type in all)
        {
            type.AddFields();
        }

        foreach (var type in all)
        {
            type.AddListTo(query);
        }

        foreach (var type in all)
        {
            type.AddItemTo(query);
        }

        return query;
    }
}
