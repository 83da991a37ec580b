using System.Reflection;
using TnlOpenData.Queries;
using TnlOpenData.Resources;
using TnlOpenData.Resources.Shared;

namespace TnlOpenData.Tests.Resources;

/// <summary>The marks that put a list into <see cref="AllResources"/>.</summary>
public class ListedTests
{
    private static readonly (FieldInfo Field, ListedAttribute? Mark)[] Fields =
    [
        .. typeof(AllResources).Assembly.GetTypes()
            .SelectMany(t => t.GetFields(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(f => f.FieldType.IsAssignableTo(typeof(Resource)))
            .Select(f => (f, f.GetCustomAttribute<ListedAttribute>())),
    ];

    [Fact]
    public void Every_declared_list_has_a_mark() =>
        Assert.All(Fields, f => Assert.True(f.Mark is not null, $"{f.Field.DeclaringType!.Name}.{f.Field.Name}"));

    [Fact]
    public void No_two_lists_have_the_same_position_or_name()
    {
        Assert.Equal(Fields.Length, Fields.Select(f => f.Mark!.Position).Distinct().Count());
        Assert.Equal(Fields.Length, AllResources.Lists.Select(l => l.Name).Distinct().Count());
    }
}
