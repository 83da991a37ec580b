using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using TnlOpenData.Queries;

namespace TnlOpenData.Api.Tests.Rest;

/// <summary>A list, how it is sorted, how it is cut.</summary>
public sealed record Cut(string Resource, string Sort, int Limit)
{
    public string Question => $"/v1/{Resource}?sort={Sort}";
}

public static class AnyCut
{
    public static Arbitrary<Cut> Cuts()
    {
        var cuts =
            from resource in Gen.Elements<Resource>(OpenLists.Short)
            from one in Sort(resource)
            from other in Sort(resource)
            from limit in Gen.Choose(1, 30)
            let sort = one.TrimStart('-') == other.TrimStart('-') ? one : $"{one},{other}"
            select new Cut(resource.Name, Legal(resource, sort), limit);
        return cuts.ToArbitrary();
    }

    /// <summary>A sort by level compares only inside one scale: what parts the scales goes first.</summary>
    public static string Legal(Resource resource, string sort)
    {
        var crosses = sort.Split(',').Any(s => resource.ColumnInfos.First(c => c.Name == s.TrimStart('-')).WithinScale);
        return crosses ? "-scale," + string.Join(',', sort.Split(',').Where(s => s.TrimStart('-') != "scale")) : sort;
    }

    private static Gen<string> Sort(Resource resource) =>
        from column in Gen.Elements(resource.ColumnInfos.Where(c => c.IsSortable).Select(c => c.Name).ToArray())
        from isDescending in Gen.Elements(true, false)
        select (isDescending ? "-" : "") + column;
}

public class PagingTests(RealServer server)
{
    public static TheoryData<string, string> Sorts =>
        [
            .. OpenLists.Short.SelectMany(r =>
                r.ColumnInfos.Where(c => c.IsSortable)
                    .SelectMany(c => new[] { c.Name, "-" + c.Name })
                    .Select(s => (r.Name, AnyCut.Legal(r, s)))),
        ];

    [Property(MaxTest = 100, Arbitrary = [typeof(AnyCut)])]
    public Task Pages_of_any_limit_and_sort_cover_every_row_exactly_once(Cut cut) => AssertCovered(cut);

    [Theory]
    [MemberData(nameof(Sorts))]
    public Task Pages_of_seven_cover_every_row_exactly_once(string resource, string sort) => AssertCovered(new(resource, sort, 7));

    [Fact]
    public async Task Pages_inside_an_edition_and_a_collectivity_cover_every_row()
    {
        foreach (
            var list in new[]
            {
                "/v1/editions/2018/awards?",
                "/v1/collectivities/38151/awards?",
                "/v1/scales/copylefts?",
                "/v1/awards?q=ville&kind=commune&population=1000..&",
            })
        {
            Assert.Equal(Texts(await server.Rows($"{list}limit=all")), Texts(await Walk($"{list}limit=2")));
        }
    }

    public static TheoryData<int> Limits => [1, 9, RealCounts.Awards - 1, RealCounts.Awards, RealCounts.Awards + 1, 1000];

    [Theory]
    [MemberData(nameof(Limits))]
    public async Task The_count_says_how_many_and_where(int limit)
    {
        var total = RealCounts.Awards;
        var address = $"/v1/awards?limit={limit}";
        for (var offset = 0; address is not null; offset += limit)
        {
            var page = await server.Json(address);
            var meta = page["meta"]!;
            Assert.Equal((total, offset, limit), ((int)meta["total"]!, (int)meta["offset"]!, (int)meta["limit"]!));
            Assert.Equal(Math.Min(limit, total - offset), (int)meta["count"]!);
            Assert.Equal((int)meta["count"]!, page["data"]!.AsArray().Count);
            Assert.Equal(offset + limit >= total, page["links"]!["next"] is null);
            Assert.Equal(offset == 0, page["links"]!["prev"] is null);
            address = (string?)page["links"]!["next"];
        }
    }

    [Fact]
    public async Task Previous_pages_lead_back_to_the_first()
    {
        var forth = new List<string>();
        string? last = null;
        for (
            var address = "/v1/awards?limit=10&sort=name";
            address is not null;
            address = (string?)(await server.Json(address))["links"]!["next"])
        {
            forth.Add((await server.Json(address))["data"]!.ToJsonString());
            last = address;
        }

        var back = new List<string>();
        for (var address = last; address is not null; address = (string?)(await server.Json(address))["links"]!["prev"])
        {
            back.Add((await server.Json(address))["data"]!.ToJsonString());
        }

        back.Reverse();
        Assert.Equal(forth, back);
    }

    [Fact]
    public async Task A_page_without_rows_has_no_neighbours()
    {
        var page = await server.Json("/v1/awards?edition=1990..1995&limit=5");
        Assert.Equal(0, (int)page["meta"]!["total"]!);
        Assert.Null(page["links"]!["next"]);
        Assert.Null(page["links"]!["prev"]);
    }

    [Fact]
    public async Task Pages_go_on_in_the_format_they_began()
    {
        var rows = new List<string>();
        for (var address = "/v1/awards.csv?limit=40&fields=edition,collectivity_id&profile=excel-fr"; address is not null;)
        {
            using var response = await server.Get(address);
            rows.AddRange((await response.Content.ReadAsStringAsync()).Split("\r\n")[1..^1]);
            address = LinkOf(response, "next");
        }

        Assert.Equal(RealCounts.Awards, rows.Count);
        Assert.Equal(RealCounts.Awards, rows.Distinct().Count());
    }

    [Theory]
    [InlineData("/v1/awards?limit=10&sort=name", "/v1/awards?limit=11&sort=name")]
    [InlineData("/v1/awards?limit=10&sort=name", "/v1/awards?limit=10&sort=-name")]
    [InlineData("/v1/awards?limit=10&edition=2018", "/v1/awards?limit=10&edition=2019")]
    [InlineData("/v1/awards?limit=10", "/v1/sources?limit=10")]
    [InlineData("/v1/editions/2018/awards?limit=5", "/v1/editions/2019/awards?limit=5")]
    public async Task A_cursor_belongs_to_its_question(string asked, string other)
    {
        var next = (string)(await server.Json(asked))["links"]!["next"]!;
        var cursor = next[(next.IndexOf("cursor=", StringComparison.Ordinal) + "cursor=".Length)..];
        using var response = await server.Get($"{other}&cursor={cursor}");
        Assert.EndsWith("/invalid-cursor", (string)(await response.Problem())["type"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_Link_header_says_what_the_links_say()
    {
        using var response = await server.Get("/v1/awards?limit=10&sort=name");
        var next = (string)JsonNode.Parse(await response.Content.ReadAsStringAsync())!["links"]!["next"]!;
        Assert.Equal(next, LinkOf(response, "next"));
        using var second = await server.Get(next);
        Assert.NotNull(LinkOf(second, "prev"));
        Assert.NotNull(LinkOf(second, "license"));
    }

    internal static string? LinkOf(HttpResponseMessage response, string relation) =>
        response.Headers.GetValues("Link").FirstOrDefault(l => l.EndsWith($"; rel=\"{relation}\"", StringComparison.Ordinal)) is { } link
            ? link[1..link.IndexOf('>', StringComparison.Ordinal)]
            : null;

    private async Task AssertCovered(Cut cut)
    {
        var all = Texts(await server.Rows($"{cut.Question}&limit=all"));
        Assert.Equal(all, Texts(await Walk($"{cut.Question}&limit={cut.Limit}")));
        Assert.Equal(
            all.Order(StringComparer.Ordinal),
            Texts(await server.Rows($"/v1/{cut.Resource}?limit=all")).Order(StringComparer.Ordinal));
    }

    private async Task<List<JsonNode>> Walk(string address)
    {
        var rows = new List<JsonNode>();
        for (var next = address; next is not null;)
        {
            var page = await server.Json(next);
            rows.AddRange(page["data"]!.AsArray().Select(r => r!));
            next = (string?)page["links"]!["next"];
        }

        return rows;
    }

    private static string[] Texts(IEnumerable<JsonNode> rows) => [.. rows.Select(r => r.ToJsonString())];
}
