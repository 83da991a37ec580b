using GraphQL;
using GraphQL.Types;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Api.Graph;

/// <summary>The schema of one release: the descriptor of the data describes its fields, so that it is made anew with it.</summary>
internal static class GraphSchema
{
    public static ISchema Of(Snapshot snapshot)
    {
        var nouns = new Nouns(snapshot);
        EditionNoun.Fill(nouns);
        CollectivityNoun.Fill(nouns);
        AwardNoun.Fill(nouns);
        AwardFactNouns.Fill(nouns);
        EditionFactNouns.Fill(nouns);
        ReferenceNouns.Fill(nouns);
        ComputedNouns.Fill(nouns);
        var schema = new Schema { Query = QueryNoun.Of(nouns), Description = "Le palmarès du label Territoire Numérique Libre : éditions, collectivités, distinctions, sources." };
        // Tools that read a schema ask for these before they look whether they are there.
        schema.Features.RepeatableDirectives = true;
        schema.Features.DeprecationOfInputValues = true;
        schema.Initialize();
        Introspection.Complete(schema);
        return schema;
    }
}
