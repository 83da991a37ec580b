using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using TnlOpenData.Api.Tests.Contract;

namespace TnlOpenData.Api.Tests.Catalogue;

/// <summary>The catalogue that harvesters read. Conformance tests check its meaning; a golden file holds its text.</summary>
public partial class CatalogueTests(RealServer server)
{
    private static readonly string[] Syntaxes = ["jsonld", "ttl", "rdf"];

    public static TheoryData<string> Addresses =>
    [
        .. Syntaxes.SelectMany(s => new[] { $"/catalogue.{s}", $"/moissonnage/catalogue.{s}" }),
        "/datapackage.json", "/schemas/awards.json", "/schemas/palmares.json", "/dumps/awards.csv-metadata.json", "/dataset.jsonld",
        "/sitemap.xml", "/robots.txt", "/releases.atom", "/releases.json", "/donnees",
    ];

    [Fact]
    public async Task The_catalogue_is_the_one_committed_but_for_sizes_and_hashes() =>
        Golden.Is("tests/TnlOpenData.Api.Tests/Catalogue/catalogue.ttl", Measured().Replace(await server.Text("/catalogue.ttl"), "\"…\""));

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Every_document_says_its_charset_answers_HEAD_and_OPTIONS_and_redirects_nobody(string address)
    {
        using var get = await server.Get(address);
        Assert.Equal(HttpStatusCode.OK, get.StatusCode);
        Assert.Equal("utf-8", get.Content.Headers.ContentType!.CharSet);
        using var head = await server.Send(HttpMethod.Head, address);
        Assert.Equal(get.Content.Headers.ContentLength, head.Content.Headers.ContentLength);
        Assert.Equal(get.Header("ETag"), head.Header("ETag"));
        using var preflight = await server.Send(HttpMethod.Options, address, ("Origin", "https://www.data.gouv.fr"));
        Assert.Equal(HttpStatusCode.NoContent, preflight.StatusCode);
        using var again = await server.Get(address, ("If-None-Match", get.Header("ETag")));
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
    }

    [Fact]
    public async Task The_two_catalogues_differ_only_where_checksums_have_their_type()
    {
        foreach (var (strict, plain) in new[] { ("\"^^xsd:hexBinary", "\"") })
        {
            Assert.Equal(
                await server.Text("/moissonnage/catalogue.ttl"),
                (await server.Text("/catalogue.ttl")).Replace(strict, plain, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Every_name_in_the_catalogue_is_absolute_and_of_the_public_address()
    {
        using var published = new TnlServer(RepositoryData.Directory, baseUrl: "https://donnees.example.org/tnl/");
        var turtle = await published.Text("/moissonnage/catalogue.ttl");
        Assert.All(Iris().Matches(turtle), m => Assert.Matches("^https?://", m.Groups["iri"].Value));
        Assert.Contains("<https://donnees.example.org/tnl/dumps/palmares.csv>", turtle, StringComparison.Ordinal);
        Assert.DoesNotContain("localhost", turtle, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_data_package_describes_the_files_that_are_served()
    {
        var package = await server.Json("/datapackage.json");
        var sums = (await server.Text("/dumps/sha256sums.txt"))
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .ToDictionary(l => l[66..], l => l[..64], StringComparer.Ordinal);
        Assert.All(
            package["resources"]!.AsArray(),
            r =>
            {
                var path = (string)r!["path"]!;
                Assert.Equal($"sha256:{sums[path["dumps/".Length..]]}", (string)r["hash"]!);
                Assert.Equal("\r\n", (string)r["dialect"]!["lineTerminator"]!);
            });
    }

    [Fact]
    public async Task A_schema_has_the_columns_of_its_file_in_their_order()
    {
        foreach (var name in new[] { "palmares", "awards", "collectivities", "leads", "scores" })
        {
            var schema = await server.Json($"/schemas/{name}.json");
            Assert.Equal(
                CsvText.Parse(await server.Text($"/dumps/{name}.csv"))[0],
                schema["fields"]!.AsArray().Select(f => (string)f!["name"]!));
            Assert.All(schema["fields"]!.AsArray(), f => Assert.False(string.IsNullOrWhiteSpace((string?)f!["title"])));
            Assert.Equal("1.0.0", (string)schema["version"]!);
        }
    }

    [Fact]
    public async Task A_dataset_of_schema_org_has_what_search_engines_ask()
    {
        var dataset = await server.Json("/dataset.jsonld");
        Assert.InRange(((string)dataset["description"]!).Length, 50, 5000);
        Assert.Equal("2016-01-01/2025-12-31", (string)dataset["temporalCoverage"]!);
        Assert.All(
            dataset["distribution"]!.AsArray(),
            d => Assert.StartsWith("http://localhost/dumps/", (string)d!["contentUrl"]!, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_dataset_of_schema_org_has_dates_a_box_and_files()
    {
        var first = await server.Json("/dataset.jsonld");
        JsonNode[] all = [first, .. first["includedInDataCatalog"]!["dataset"]!.AsArray().Select(d => d!)];
        Assert.Equal(
            ["tnl-resultats", "tnl-collectivites", "tnl-editions", "tnl-sources"], all.Select(d => (string)d["identifier"]!));
        Assert.All(all, d =>
        {
            Assert.Equal("-21.5 -63.2 51.2 55.9", (string)d["spatialCoverage"]!["geo"]!["box"]!);
            Assert.Equal((string)d["dateModified"]!, (string)d["datePublished"]!);
            Assert.NotEmpty(d["distribution"]!.AsArray());
        });
    }

    [Fact]
    public async Task Every_address_of_the_sitemap_answers_and_robots_are_shown_it()
    {
        var pages = XDocument
            .Parse(await server.Text("/sitemap.xml"))
            .Descendants()
            .Where(e => e.Name.LocalName == "loc")
            .Select(e => new Uri(e.Value).PathAndQuery)
            .ToArray();
        Assert.Contains("/dumps/palmares.csv", pages);
        Assert.Contains("/editions/2018", pages);
        Assert.Contains("/collectivites/echirolles", pages);
        foreach (var page in pages.Where(p => p is not "/docs"))
        {
            using var response = await server.Get(page);
            Assert.Equal((page, HttpStatusCode.OK), (page, response.StatusCode));
        }

        Assert.Contains("Sitemap: http://localhost/sitemap.xml", await server.Text("/robots.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Robots_may_read_everything_but_questions_without_end()
    {
        await using var below = new TnlServer(RepositoryData.Directory, baseUrl: "https://example.org/tnl");
        Assert.Equal(
            "User-agent: *\nAllow: /\n\n"
                + "Sitemap: https://example.org/tnl/sitemap.xml\n",
            await below.Text("/robots.txt"));
    }

    [Fact]
    public async Task The_catalogue_of_APIs_names_both_with_their_contracts()
    {
        var linkset = (await server.Json("/.well-known/api-catalog"))["linkset"]!.AsArray();
        Assert.Equal(["http://localhost/v1", "http://localhost/graphql"], linkset.Select(l => (string)l!["anchor"]!));
        foreach (var contract in linkset.SelectMany(l => l!["service-desc"]!.AsArray()))
        {
            await server.Text(new Uri((string)contract!["href"]!).PathAndQuery);
        }
    }

    [Theory]
    [InlineData("service-meta", "/catalogue.jsonld")]
    [InlineData("service-meta", "/datapackage.json")]
    [InlineData("item", "/dumps/manifest.json")]
    [InlineData("version-history", "/releases.atom")]
    [InlineData("version-history", "/releases.json")]
    public async Task It_leads_to_the_catalogue_the_files_and_the_news(string relation, string path)
    {
        var links = (await server.Json("/.well-known/api-catalog"))["linkset"]![0]![relation]!.AsArray();
        var link = links.Single(l => (string)l!["href"]! == $"http://localhost{path}")!;
        using var response = await server.Get(path);
        Assert.Equal((HttpStatusCode.OK, (string)link["type"]!), (response.StatusCode, response.Content.Headers.ContentType!.MediaType));
    }

    [GeneratedRegex("(?<=(?:byteSize|checksumValue) )\"[0-9a-f]+\"", RegexOptions.None, 1000)]
    private static partial Regex Measured();

    [GeneratedRegex("<(?<iri>[^>]*)>", RegexOptions.None, 1000)]
    private static partial Regex Iris();
}
