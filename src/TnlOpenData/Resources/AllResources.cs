using System.Reflection;
using TnlOpenData.Queries;
using TnlOpenData.Resources.Shared;

namespace TnlOpenData.Resources;

/// <summary>Every public list, in the order of the documentation: the fields that <see cref="ListedAttribute"/> marks.</summary>
public static class AllResources
{
    public static IReadOnlyList<Resource> Lists { get; } =
    [
        .. typeof(AllResources).Assembly.GetTypes()
            .Where(t => t.Namespace?.StartsWith(typeof(AllResources).Namespace!, StringComparison.Ordinal) is true)
            .SelectMany(t => t.GetFields(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Select(f => (Field: f, Mark: f.GetCustomAttribute<ListedAttribute>()))
            .Where(f => f.Mark is not null)
            .OrderBy(f => f.Mark!.Position)
            .Select(f => (Resource)f.Field.GetValue(null)!),
    ];
}
