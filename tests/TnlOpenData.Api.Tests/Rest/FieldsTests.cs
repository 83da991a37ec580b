using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using TnlOpenData.Queries;

namespace TnlOpenData.Api.Tests.Rest;

public sealed record Asked(string Resource, IReadOnlyList<string> Fields)
{
    public override string ToString() => $"{Resource}: {string.Join(',', Fields)}";
}

public static class AnyFields
{
    public static Arbitrary<Asked> Fields() => (
        from resource in Gen.Elements<Resource>(OpenLists.Short)
        from names in Gen.Shuffle(resource.ColumnInfos.Select(c => c.Name).ToArray())
        from count in Gen.Choose(1, names.Length)
        select new Asked(resource.Name, [.. names.Take(count)])).ToArbitrary();
}

public class FieldsTests(RealServer server)
{
    [Property(MaxTest = 60, Arbitrary = [typeof(AnyFields)])]
    public async Task Fields_returns_exactly_those_in_that_order(Asked asked)
    {
        var whole = await server.Rows($"/v1/{asked.Resource}?limit=all");
        var parts = await server.Rows($"/v1/{asked.Resource}?limit=all&fields={string.Join(',', asked.Fields)}");
        Assert.Equal(
            whole.Select(row => string.Join(' ', asked.Fields.Select(f => $"{f}={row[f]?.ToJsonString()}"))),
            parts.Select(row => string.Join(' ', row.AsObject().Select(p => $"{p.Key}={p.Value?.ToJsonString()}"))));
    }

    [Property(MaxTest = 40, Arbitrary = [typeof(AnyFields)])]
    public async Task Columns_of_CSV_are_those_asked(Asked asked)
    {
        var links = asked.Fields.Contains("links");
        using var response = await server.Get($"/v1/{asked.Resource}.csv?limit=1&fields={string.Join(',', asked.Fields)}");
        Assert.Equal(links ? 400 : 200, (int)response.StatusCode);
        if (!links)
        {
            Assert.StartsWith(
                string.Join(',', asked.Fields) + "\r\n",
                await response.Content.ReadAsStringAsync(),
                StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_field_asked_twice_is_given_once() =>
        Assert.Equal(["name"], (await server.Rows("/v1/awards?fields=name,name&limit=1"))[0].AsObject().Select(p => p.Key));

    [Fact]
    public async Task Sorting_by_a_column_that_is_not_shown_is_possible() =>
        Assert.Equal(
            (await server.Rows("/v1/awards?sort=-population&limit=5")).Select(r => r.Plain("name")),
            (await server.Rows("/v1/awards?sort=-population&limit=5&fields=name")).Select(r => r.Plain("name")));
}
