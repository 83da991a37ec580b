using GraphQL.Resolvers;
using GraphQL.Types;

namespace TnlOpenData.Api.Graph;

/// <summary>What the October 2021 edition of GraphQL lets tools ask of a schema, and the library does not answer by itself.</summary>
internal static class Introspection
{
    /// <summary>Called on a schema that has its types.</summary>
    public static void Complete(ISchema schema)
    {
        var (text, boolean) = (schema.AllTypes["String"], schema.AllTypes["Boolean"]);
        ((IObjectGraphType)schema.AllTypes["__Type"]!).AddField(new FieldType
        {
            Name = "specifiedByURL",
            Description = "Where a scalar is specified; null for ours, whose description says it all.",
            ResolvedType = text,
            Resolver = new FuncFieldResolver<object>(_ => null),
        });
        ((IObjectGraphType)schema.AllTypes["__Directive"]!).Fields.Find("args")!.Arguments = new QueryArguments(
            new QueryArgument(boolean!) { Name = "includeDeprecated", Description = "No argument of ours is deprecated.", DefaultValue = false });
    }
}
