namespace TnlOpenData.Api.Tests.Graph;

/// <summary>The marks that put a row type into the schema.</summary>
public class RowTypeTests
{
    [Fact]
    public void Every_row_type_has_a_position_of_its_own()
    {
        Type[] all = typeof(Program).Assembly.GetTypes();
        Type[] types =
        [
            .. all.Where(t => t is { IsClass: true, IsAbstract: false } && Array.Exists(t.GetInterfaces(), i => i.Name == "IRowType")),
        ];
        var positions = types.Select(t => t.CustomAttributes.SingleOrDefault(a => a.AttributeType.Name == "RowTypeAttribute")).ToArray();
        Assert.All(types.Zip(positions), t => Assert.True(t.Second is not null, $"{t.First.Name} has no [RowType]."));
        Assert.NotEmpty(types);
        Assert.Equal(types.Length, positions.Select(p => (int)p!.ConstructorArguments[0].Value!).Distinct().Count());
    }
}
