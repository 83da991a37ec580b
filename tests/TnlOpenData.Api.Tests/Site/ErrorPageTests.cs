using System.Net;

namespace TnlOpenData.Api.Tests.Site;

/// <summary>Errors are pages for people, and problems for everyone else.</summary>
public class ErrorPageTests(RealServer server)
{
    private const string Browser = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    [Theory]
    [InlineData("/collectivites/echirole", "/collectivites/echirolles")]
    [InlineData("/collectivites/CHIROLLES", "/collectivites/echirolles")]
    [InlineData("/angouleme.html", "/collectivites/angouleme")]
    [InlineData("/villes/38151", "/collectivites/echirolles")]
    [InlineData("/palmar%C3%A8s", "/palmares")]
    [InlineData("/edition/2018", "/editions/2018")]
    [InlineData("/edition/2018", "/editions")]
    [InlineData("/editions/1999", "/editions/2016")]
    [InlineData("/editions/2027", "/editions/2025")]
    [InlineData("/departements/isere", "/departements/38-isere")]
    [InlineData("/statistique", "/statistiques")]
    [InlineData("/données", "/donnees")]
    public async Task A_page_that_does_not_exist_names_what_was_probably_meant(string path, string meant)
    {
        var page = await server.Page(path, HttpStatusCode.NotFound);
        Assert.Equal("Page introuvable", page.TextOf("h1"));
        Assert.Contains(meant, page.QuerySelectorAll(".near a").Select(a => a.GetAttribute("href")));
    }

    [Theory]
    [InlineData("/wp-login.php")]
    [InlineData("/xyzzy/")]
    [InlineData("/-/%20")]
    public async Task Nothing_is_suggested_where_nothing_is_near(string path)
    {
        var page = await server.Page(path, HttpStatusCode.NotFound);
        Assert.Empty(page.QuerySelectorAll(".near"));
        Assert.NotNull(page.QuerySelector("main form[action='/recherche'] input[name=q]"));
        Assert.NotNull(page.QuerySelector("main a[href='/editions']"));
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
    }

    [Theory]
    [InlineData(Browser, "/nulle/part", true)]
    [InlineData("text/html", "/nulle/part", true)]
    [InlineData("text/*, application/problem+json;q=0.9", "/nulle/part", true)]
    [InlineData("text/html;q=0.5, application/problem+json", "/nulle/part", false)]
    [InlineData("text/html;q=0, */*", "/nulle/part", false)]
    [InlineData("text/html, application/json", "/nulle/part", false)]
    [InlineData("application/json", "/editions/1999", false)]
    [InlineData("*/*", "/editions/1999", false)]
    [InlineData(null, "/editions/1999", false)]
    [InlineData("image/avif,image/webp,*/*", "/nulle/part.svg", false)]
    [InlineData(Browser, "/v1/nothing", false)]
    [InlineData(Browser, "/v1", true, 200)]
    [InlineData(Browser, "/graphql/nothing", false)]
    [InlineData(Browser, "/dumps/nothing.csv", false)]
    [InlineData(Browser, "/graphql/documents?x=1", false, 400)]
    [InlineData(Browser, "/schemas/nothing", false)]
    public async Task A_page_is_for_those_who_prefer_one_and_the_same_address_says_so(
        string? accept,
        string path,
        bool isPage,
        int status = 404)
    {
        using var response = await server.Get(path, accept is null ? [] : [("Accept", accept)]);
        Assert.Equal(status, (int)response.StatusCode);
        Assert.Contains("Accept", response.Headers.Vary);
        if (status != 200)
        {
            Assert.Equal(
                isPage ? "text/html; charset=utf-8" : "application/problem+json; charset=utf-8",
                response.Content.Headers.ContentType!.ToString());
            Assert.Equal("no-cache", response.Header("Cache-Control"));
        }
    }

    [Fact]
    public async Task A_problem_of_a_page_suggests_an_address_too()
    {
        using var response = await server.Get("/editions/1999", ("Accept-Language", "en"));
        var problem = await response.Problem();
        Assert.Equal("http://localhost/editions/2016", (string)problem["suggestion"]!);
        Assert.Equal("There is no page at /editions/1999.", (string)problem["detail"]!);
    }

    [Fact]
    public async Task A_method_that_is_refused_says_what_is_allowed()
    {
        using var response = await server.Send(HttpMethod.Post, "/editions/2018", ("Accept", Browser));
        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal(["GET", "HEAD", "OPTIONS"], response.Content.Headers.Allow);
        Assert.Equal("text/html", response.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task HEAD_says_what_GET_says_without_the_body()
    {
        using var get = await server.Get("/nulle/part", ("Accept", Browser));
        using var head = await server.Send(HttpMethod.Head, "/nulle/part", ("Accept", Browser));
        Assert.Equal(HttpStatusCode.NotFound, head.StatusCode);
        Assert.Equal(get.Content.Headers.ContentLength, head.Content.Headers.ContentLength);
        Assert.Equal(get.Content.Headers.ContentType, head.Content.Headers.ContentType);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task An_unexpected_error_is_a_page_with_what_to_report_and_gives_nothing_away()
    {
        await using var broken = new BrokenServer();
        var page = await broken.Page("/fail/on/purpose?a=%22%3E%3Cscript%3E", HttpStatusCode.InternalServerError);
        Assert.Equal("Le service a failli", page.TextOf("h1"));
        Assert.Matches(
            "^Erreur 500 à l’adresse http://localhost/fail/on/purpose\\?a=%22%3E%3Cscript%3E Identifiant : \\S+ Version",
            HtmlPages.Plain(page.QuerySelector("#signalement")!.TextContent));
        Assert.Empty(page.QuerySelectorAll("main script"));
        var html = page.DocumentElement.OuterHtml;
        Assert.DoesNotContain(BrokenServer.Secret, html, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reader_who_asks_too_much_is_told_when_to_come_back()
    {
        await using var strict = new TnlServer(RepositoryData.WithoutTerritories, requestsPerMinute: 1) { WritesDumps = false };
        using var first = await strict.Get("/editions", ("Accept", Browser));
        using var second = await strict.Get("/editions", ("Accept", Browser));
        Assert.Equal(HttpStatusCode.TooManyRequests, second.StatusCode);
        Assert.Equal("60", second.Header("Retry-After"));
        Assert.Contains("<h1>Trop de requêtes</h1>", await second.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_hostile_address_is_shown_and_not_obeyed()
    {
        var page = await server.Page("/%3Cimg%20src=x%20onerror=alert(1)%3E", HttpStatusCode.NotFound);
        Assert.Contains("<img src=x onerror=alert(1)>", page.TextOf(".lead"), StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("main img"));
    }
}
