using System.Net;
using System.Text.RegularExpressions;

namespace TnlOpenData.Api.Tests.Catalogue;

/// <summary>The IRI of the catalogue and of each dataset is an address that answers.</summary>
public partial class CatalogueResourceTests(RealServer server)
{
    [Theory]
    [InlineData("*/*", "application/ld+json", "/catalogue.jsonld")]
    [InlineData("text/turtle", "text/turtle", "/catalogue.ttl")]
    [InlineData("application/rdf+xml", "application/rdf+xml", "/catalogue.rdf")]
    [InlineData("application/ld+json", "application/ld+json", "/catalogue.jsonld")]
    [InlineData("text/turtle;q=0.5, application/rdf+xml", "application/rdf+xml", "/catalogue.rdf")]
    [InlineData("text/html;q=0.2, text/turtle", "text/turtle", "/catalogue.ttl")]
    public async Task It_answers_in_the_syntax_that_the_client_prefers(string accept, string mediaType, string same)
    {
        using var response = await server.Get("/catalogue", ("Accept", accept));
        Assert.Equal((HttpStatusCode.OK, mediaType), (response.StatusCode, response.Content.Headers.ContentType!.MediaType));
        Assert.Equal("utf-8", response.Content.Headers.ContentType.CharSet);
        Assert.Contains("Accept", response.Header("Vary"), StringComparison.Ordinal);
        Assert.Equal(await server.Text(same), await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("text/html")]
    [InlineData("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8")]
    public async Task A_browser_is_led_to_the_page_of_the_data(string accept)
    {
        using var response = await server.Get("/catalogue", ("Accept", accept));
        Assert.Equal(HttpStatusCode.SeeOther, response.StatusCode);
        Assert.Equal("http://localhost/donnees", response.Header("Location"));
        Assert.Equal("Accept", response.Header("Vary"));
    }

    [Fact]
    public async Task A_format_that_it_does_not_have_is_a_406_problem()
    {
        using var response = await server.Get("/catalogue", ("Accept", "image/png"));
        Assert.Equal(HttpStatusCode.NotAcceptable, response.StatusCode);
        await response.Problem();
    }

    [Fact]
    public async Task Every_IRI_of_this_service_in_the_catalogue_answers_before_its_fragment()
    {
        var turtle = await server.Text("/catalogue.ttl");
        var paths = Own().Matches(turtle).Select(m => m.Groups["path"].Value.Split('#')[0]).Distinct().ToArray();
        Assert.Contains("/catalogue", paths);
        foreach (var path in paths.Where(p => p is not ("/graphql" or "/graphiql")))
        {
            using var response = await server.Get(path);
            Assert.Equal((path, HttpStatusCode.OK), (path, response.StatusCode));
        }
    }

    [Theory]
    [InlineData("tnl.sqlite", "https://www.iana.org/assignments/media-types/application/vnd.sqlite3", "SQLite")]
    [InlineData("palmares.parquet", "http://publications.europa.eu/resource/authority/file-type/PARQUET", "Parquet")]
    [InlineData("palmares.ndjson", "https://www.iana.org/assignments/media-types/application/x-ndjson", "NDJSON")]
    [InlineData("palmares.geojson", "http://publications.europa.eu/resource/authority/file-type/GEOJSON", "GeoJSON")]
    [InlineData("awards.csv", "http://publications.europa.eu/resource/authority/file-type/CSV", "CSV")]
    public async Task A_file_has_a_format_with_a_label(string name, string format, string label)
    {
        var turtle = await server.Text("/catalogue.ttl");
        var file = turtle.Split("\n\n").Single(n => n.StartsWith($"<http://localhost/catalogue#{name}>", StringComparison.Ordinal));
        Assert.Contains($"dct:format <{format}>", file, StringComparison.Ordinal);
        Assert.Contains(
            $"<{format}>\n  a <http://purl.org/dc/terms/MediaTypeOrExtent> ;\n  rdfs:label \"{label}\"",
            turtle,
            StringComparison.Ordinal);
    }

    [GeneratedRegex("<http://localhost(?<path>/[^>]*)>", RegexOptions.None, 1000)]
    private static partial Regex Own();
}
