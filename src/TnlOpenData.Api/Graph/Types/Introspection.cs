using GraphQL.Resolvers;
using GraphQL.Types;

namespace TnlOpenData.Api.Graph.Types;

/// <summary>Adds the parts of introspection that the October 2021 specification requires and the library lacks.</summary>
internal static class Introspection
{
    /// <param name="schema">An initialized schema.</param>
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
            new QueryArgument(boolean!)
            {
                Name = "includeDeprecated",
                Description = "No argument of ours is deprecated.",
                DefaultValue = false,
            });
    }
}
