using System.Text.Json.Nodes;

namespace TnlOpenData.Api.Tests.Rest;

/// <summary>However a question is spelled, it is one: one address, permalink, entity tag, cursor and body.</summary>
public class SpellingTests(RealServer server)
{
    public static TheoryData<string, string[]> Spellings() => new()
    {
        { "awards?edition=2018", ["edition=02018", "edition=%2B2018", "edition=2018..2018", "edition=2018,2018"] },
        { "awards?edition=2018", ["edition=%202018%20", "edition=2018,02018", "%65dition=2018", "edition=20%31%38"] },
        { "awards?edition=2018..2019", ["edition=2018,2019", "edition=2019,2018", "edition=2018..2019,2018", "edition=2018..2019,02019"] },
        { "awards?edition=2016,2018,2021", ["edition=2021,2018,2016", "edition=2016,%202018,2021", "edition=2016..2016,2018,2021"] },
        { "awards?edition=2018..", ["edition=2018..2147483647", "edition=2018..,2020", "edition=2019..,2018..2020"] },
        { "awards?edition=..2018", ["edition=-2147483648..2018", "edition=..2017,2018"] },
        { "awards?population=..5000", ["population=..05000", "population=..%2B5000", "population=..4999,5000", "population=..10,5..5000"] },
        { "awards?population=100..200,none", ["population=none,100..200", "population=none,100..150,151..200,none"] },
        { "awards?population=..0,1..", ["population=1..,..0", "population=..5,3..", "population=..0,1..,7"] },
        { "awards?scale=copylefts&level=3,4,5", ["scale=copylefts&level=3..5", "level=5,4,3&scale=copylefts"] },
        { "awards?scale=copylefts&level=1,2", ["scale=copylefts&level=..2"] },
        { "awards?level=3,4,5,none", ["level=none,3..5", "level=none,5,4,3,none,4"] },
        { "awards?level=badge,or", ["level=or,badge", "level=badge,or,or", "level=badge,%20or%20"] },
        { "awards?kind=commune,metropole", ["kind=metropole,commune", "kind=commune,metropole,commune", "kind=metropole,%20commune"] },
        { "awards?departement=38,none", ["departement=none,38", "departement=38,38,none"] },
        { "awards?kind=commune&departement=38", ["departement=38&kind=commune"] },
        { "awards?collectivity=boe,echirolles", ["collectivity=echirolles,boe", "collectivity=38151,boe,echirolles"] },
        { "awards?returning=true,unknown", ["returning=unknown,true", "returning=unknown,true,true"] },
        { "awards?mention=none", ["mention=none,none", "mention=%20none"] },
        { "awards?q=saint%20martin", ["q=%20saint%20%20martin%20", "q=saint%09martin", "q=sa%C2%ADint%20martin%E2%80%8B"] },
        { "awards?departement=38", ["departement=38%E2%80%8B", "departement=%E2%80%8E38%E2%80%8F", "departement=%EF%BB%BF38"] },
        { "awards?limit=10", ["limit=010", "limit=0010"] },
        { "awards?sort=-edition,name", ["sort=-edition,%20name", "sort=%20-edition,name"] },
        { "awards?fields=name,edition", ["fields=name,edition,name", "fields=name,%20edition"] },
        { "awards?facets=kind,level", ["facets=kind,level,kind", "facets=kind,%20level"] },
        { "editions?year=2018", ["year=02018", "year=2018..2018"] },
        { "editions/2018/awards?kind=commune", ["kind=commune,commune"] },
        { "collectivities?edition=2018", ["edition=02018", "edition=2018,2018"] },
        { "leads?edition=2018", ["edition=02018", "edition=2018..2018"] },
        { "statistics?by=kind&edition=2018", ["edition=02018&by=kind", "by=kind,kind&edition=2018..2018", "by=%20kind&edition=2018,2018"] },
        { "statistics?by=scale,level", ["by=level", "by=level,level"] },
        {
            "compare?collectivities=boe,echirolles&edition=2021..",
            ["collectivities=boe,38151&edition=02021..", "collectivities=boe,echirolles,38151&edition=2021..,2022"]
        },
        { "search?q=saint&departement=38", ["q=saint%20&departement=38,38"] },
    };

    [Theory]
    [MemberData(nameof(Spellings))]
    public async Task Two_spellings_of_one_question_have_one_answer(string canonical, string[] others)
    {
        var list = canonical[..canonical.IndexOf('?', StringComparison.Ordinal)];
        var (body, tag) = await Answer("/v1/" + canonical);
        Assert.EndsWith("/v1/" + Uri.UnescapeDataString(canonical), Uri.UnescapeDataString(Link(body, "self")), StringComparison.Ordinal);
        foreach (var other in others)
        {
            var (same, sameTag) = await Answer($"/v1/{list}?{other}");
            Assert.Equal((other, Link(body, "self")), (other, Link(same, "self")));
            Assert.Equal(Link(body, "permalink"), Link(same, "permalink"));
            Assert.Equal((other, tag), (other, sameTag));
            Assert.Equal(body.ToJsonString(), same.ToJsonString());
        }
    }

    [Theory]
    [InlineData("editions/2018/awards", "editions/02018/awards")]
    [InlineData("editions/2018/domains", "editions/02018/domains")]
    [InlineData("collectivities/echirolles/awards", "collectivities/38151/awards")]
    public async Task A_parent_named_by_another_code_has_one_list(string canonical, string other)
    {
        var (body, tag) = await Answer($"/v1/{canonical}?limit=1");
        var (same, sameTag) = await Answer($"/v1/{other}?limit=1");
        Assert.EndsWith($"/v1/{canonical}?limit=1", Link(body, "self"), StringComparison.Ordinal);
        Assert.Equal(tag, sameTag);
        Assert.Equal(body.ToJsonString(), same.ToJsonString());
    }

    [Theory]
    [InlineData("edition=2016..2021", "edition=2016,2017,2018,2019,2020,2021", "edition=02016..2021")]
    [InlineData("kind=commune,metropole", "kind=metropole,commune", "kind=metropole,commune,commune")]
    public async Task A_cursor_serves_every_spelling_of_its_question(string canonical, string other, string third)
    {
        var (body, _) = await Answer($"/v1/awards?{canonical}&limit=3");
        var next = Link(body, "next");
        var cursor = next[next.IndexOf("cursor=", StringComparison.Ordinal)..];
        foreach (var question in new[] { other, third })
        {
            Assert.Equal(next, Link((await Answer($"/v1/awards?{question}&limit=03")).Body, "next"));
            Assert.NotEmpty((await Answer($"/v1/awards?{question}&limit=3&{cursor}")).Body["data"]!.AsArray());
        }
    }

    [Fact]
    public async Task The_order_asked_for_is_kept_where_it_has_a_meaning()
    {
        Assert.NotEqual(
            Link((await Answer("/v1/compare?collectivities=boe,echirolles")).Body, "self"),
            Link((await Answer("/v1/compare?collectivities=echirolles,boe")).Body, "self"));
        Assert.NotEqual(
            Link((await Answer("/v1/awards?fields=name,edition")).Body, "self"),
            Link((await Answer("/v1/awards?fields=edition,name")).Body, "self"));
    }

    private async Task<(JsonNode Body, string Tag)> Answer(string path)
    {
        using var response = await server.Get(path);
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, $"{path}: {text}");
        return (JsonNode.Parse(text)!, response.Header("ETag"));
    }

    private static string Link(JsonNode body, string name) => (string?)body["links"]![name] ?? "";
}
