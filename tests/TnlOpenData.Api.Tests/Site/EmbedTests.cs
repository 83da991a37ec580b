using System.Net;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace TnlOpenData.Api.Tests.Site;

public class EmbedTests(RealServer server, SyntheticServer synthetic)
{
    [Fact]
    public async Task The_card_says_the_latest_award_its_source_and_licence_and_its_links_leave_the_frame()
    {
        foreach (var from in new TnlServer[] { server, synthetic })
        {
            foreach (var body in await from.Rows("/v1/collectivities?limit=all"))
            {
                var card = await from.Page($"/integrer/{body["id"]}");
                var latest = (await from.Rows($"/v1/collectivities/{body["id"]}/awards?sort=-edition&limit=1"))[0];
                Assert.Equal(HtmlPages.Plain((string)body["name"]!), card.TextOf("h1"));
                Assert.Contains($"édition {latest["edition"]}", card.TextOf(".embed-level"), StringComparison.Ordinal);
                Assert.Equal(HtmlPages.Level(latest), card.TextOf(".level"));
                var links = card.QuerySelectorAll("a").ToArray();
                Assert.All(links, a => Assert.Equal("_top", a.GetAttribute("target")));
                Assert.Contains((string)latest["source_url"]!, links.Select(a => a.GetAttribute("href")));
                Assert.Contains(links, a => a.GetAttribute("rel") == "license");
                Assert.Equal($"http://localhost/collectivites/{body["id"]}", links[0].GetAttribute("href"));
            }
        }
    }

    [Fact]
    public async Task The_card_may_be_framed_by_anyone_and_is_not_to_be_found_on_its_own()
    {
        using var response = await server.Get("/integrer/213801517");
        Assert.Contains("frame-ancestors *", response.Header("Content-Security-Policy"), StringComparison.Ordinal);
        var card = await server.Page("/integrer/213801517");
        Assert.Equal("noindex", card.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.Equal("http://localhost/collectivites/echirolles", card.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        await server.Page("/integrer/nulle-part", HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Markup_to_paste_holds_names_as_text()
    {
        foreach (var body in await synthetic.Rows("/v1/collectivities?limit=all"))
        {
            var name = HtmlPages.Plain((string)body["name"]!);
            var page = await synthetic.Page($"/collectivites/{body["id"]}");
            var pasted = page.QuerySelectorAll("#badge-html, #carte-html").Select(p => p.TextContent).ToArray();
            var badge = Parsed(pasted[0]);
            Assert.StartsWith(name, badge.QuerySelector("a > img")!.GetAttribute("alt"), StringComparison.Ordinal);
            Assert.Equal(["A", "IMG"], badge.QuerySelectorAll("*").Select(e => e.TagName));
            Assert.StartsWith(name, Assert.Single(Parsed(pasted[1]).QuerySelectorAll("*")).GetAttribute("title"), StringComparison.Ordinal);
            Assert.DoesNotContain(
                "<",
                page.QuerySelector("#badge-markdown")!.TextContent.Replace("\\<", "", StringComparison.Ordinal),
                StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_page_leads_those_who_read_oEmbed_to_its_card()
    {
        foreach (var body in await synthetic.Rows("/v1/collectivities?limit=all"))
        {
            var page = await synthetic.Page($"/collectivites/{body["id"]}");
            var json = JsonNode.Parse(
                await synthetic.Text(page.QuerySelector("link[type='application/json+oembed']")!.GetAttribute("href")!)
            )!;
            Assert.Equal(
                ("rich", "1.0", 600, 240),
                ((string)json["type"]!, (string)json["version"]!, (int)json["width"]!, (int)json["height"]!));
            Assert.StartsWith(HtmlPages.Plain((string)body["name"]!), (string)json["title"]!, StringComparison.Ordinal);
            var frame = Assert.Single(Parsed((string)json["html"]!).QuerySelectorAll("*"));
            Assert.Equal(
                ("IFRAME", $"http://localhost/integrer/{body["id"]}", (string)json["title"]!),
                (frame.TagName, frame.GetAttribute("src"), frame.GetAttribute("title")));

            using var response = await synthetic.Get(page.QuerySelector("link[type='text/xml+oembed']")!.GetAttribute("href")!);
            Assert.Equal("text/xml; charset=utf-8", response.Content.Headers.ContentType!.ToString());
            var xml = XDocument.Parse(await response.Content.ReadAsStringAsync()).Root!;
            Assert.Equal("oembed", xml.Name.LocalName);
            Assert.Equal(
                json.AsObject().Select(f => (f.Key, f.Value!.ToString())),
                xml.Elements().Select(e => (e.Name.LocalName, e.Value)));
        }
    }

    [Theory]
    [InlineData("", 600, 240)]
    [InlineData("&maxwidth=320&maxheight=200", 320, 200)]
    [InlineData("&maxwidth=5000&maxheight=5000&dnt=1", 600, 240)]
    [InlineData("&maxheight=1", 600, 1)]
    public async Task The_room_there_is_is_never_exceeded(string room, int width, int height)
    {
        var said = await server.Json($"/oembed?url=http%3A%2F%2Flocalhost%2Fcollectivites%2Fechirolles{room}");
        Assert.Equal((width, height), ((int)said["width"]!, (int)said["height"]!));
        var frame = Parsed((string)said["html"]!).QuerySelector("iframe")!;
        Assert.Equal(($"{width}", $"{height}"), (frame.GetAttribute("width"), frame.GetAttribute("height")));
    }

    [Fact]
    public async Task The_map_has_a_form_for_other_sites_too()
    {
        var said = await server.Json("/oembed?url=http%3A%2F%2Flocalhost%2Fcarte%3Fedition%3D2018");
        Assert.Equal((800, 600), ((int)said["width"]!, (int)said["height"]!));
        Assert.Equal(
            "http://localhost/carte/integrer?edition=2018",
            Parsed((string)said["html"]!).QuerySelector("iframe")!.GetAttribute("src"));
        var page = await server.Page("/carte?edition=2018");
        Assert.Equal(page.QuerySelector("meta[property='og:title']")!.GetAttribute("content"), HtmlPages.Plain((string)said["title"]!));
        Assert.Equal(
            page.QuerySelector("link[type='application/json+oembed']")!.GetAttribute("title"),
            HtmlPages.Plain((string)said["title"]!));
    }

    [Theory]
    [InlineData("", 400, "missing-parameter")]
    [InlineData("?url=", 400, "missing-parameter")]
    [InlineData("?format=json", 400, "missing-parameter")]
    [InlineData("?url=http://localhost/collectivites/echirolles&url=http://localhost/carte", 400, "repeated-parameter")]
    [InlineData("?url=http://localhost/collectivites/echirolles&maxwidth=wide", 400, "invalid-value")]
    [InlineData("?url=http://localhost/collectivites/echirolles&maxheight=0", 400, "invalid-value")]
    [InlineData("?url=http://localhost/collectivites/echirolles&maxheight=-5", 400, "invalid-value")]
    [InlineData("?url=http://localhost/collectivites/echirolles&format=yaml", 400, "unknown-format")]
    [InlineData("?url=http://localhost/collectivites/nulle-part", 404, "not-found")]
    [InlineData("?url=http://localhost/collectivites/", 404, "not-found")]
    [InlineData("?url=http://localhost/editions/2018", 404, "not-found")]
    [InlineData("?url=http%3A%2F%2Flocalhost%2Fcarte%3Fedition%3Dhier", 404, "not-found")]
    [InlineData("?url=https://example.org/collectivites/echirolles", 404, "not-found")]
    [InlineData("?url=http://localhost.example.org/collectivites/echirolles", 404, "not-found")]
    [InlineData("?url=http://someone@localhost/collectivites/echirolles", 404, "not-found")]
    [InlineData("?url=javascript:alert(1)", 404, "not-found")]
    [InlineData("?url=/collectivites/echirolles", 404, "not-found")]
    [InlineData("?url=%00%F0%9F%A6%8A", 404, "not-found")]
    public async Task What_cannot_be_embedded_is_said_why(string question, int status, string type)
    {
        foreach (var language in new[] { "fr", "en" })
        {
            using var response = await server.Get($"/oembed{question}", ("Accept-Language", language));
            Assert.Equal(status, (int)response.StatusCode);
            Assert.Equal(language, response.Content.Headers.ContentLanguage.Single());
            var problem = await response.Problem();
            Assert.EndsWith($"/problems/{type}", (string)problem["type"]!, StringComparison.Ordinal);
            Assert.NotEmpty((string)problem["detail"]!);
        }
    }

    [Fact]
    public async Task Behind_a_public_address_only_that_address_is_ours()
    {
        await using var published = new TnlServer(RepositoryData.WithoutTerritories, baseUrl: "https://label.example/tnl/");
        var said = await published.Json("/oembed?url=https://label.example/tnl/collectivites/echirolles");
        Assert.Contains("src=\"https://label.example/tnl/integrer/echirolles\"", (string)said["html"]!, StringComparison.Ordinal);
        Assert.Equal(200, (int)(await published.Get("/oembed?url=http://LABEL.example/tnl/collectivites/38151")).StatusCode);
        Assert.Equal(404, (int)(await published.Get("/oembed?url=https://label.example/collectivites/echirolles")).StatusCode);
        Assert.Equal(404, (int)(await published.Get("/oembed?url=http://localhost/collectivites/echirolles")).StatusCode);
        Assert.Contains(
            "https://label.example/tnl/badges/echirolles.svg",
            (await published.Page("/collectivites/echirolles")).TextOf("#badge-html"),
            StringComparison.Ordinal);
    }

    private static IElement Parsed(string html) => new HtmlParser().ParseDocument(html).Body!;
}
