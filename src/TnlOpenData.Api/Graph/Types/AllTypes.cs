using System.Reflection;
using TnlOpenData.Api.Graph.Mapping;

namespace TnlOpenData.Api.Graph.Types;

/// <summary>Every row type of the schema: the classes with a <see cref="RowTypeAttribute"/>, in the order of <c>Query</c>.</summary>
internal static class AllTypes
{
    private static readonly Type[] Marked =
    [
        .. typeof(AllTypes).Assembly.GetTypes()
            .Select(t => (Type: t, Mark: t.GetCustomAttribute<RowTypeAttribute>()))
            .Where(t => t.Mark is not null)
            .OrderBy(t => t.Mark!.Position)
            .Select(t => t.Type),
    ];

    public static IReadOnlyList<IRowType> Create(TypeRegistry types) =>
        [.. Marked.Select(t => (IRowType)Activator.CreateInstance(t, types)!)];
}
