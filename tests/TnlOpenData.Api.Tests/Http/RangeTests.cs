using System.Net;
using TnlOpenData.Api.Tests.Contract;

namespace TnlOpenData.Api.Tests.Http;

/// <summary>Parts of a response (RFC 9110, section 14): every answer of known length takes Range.</summary>
public class RangeTests(RealServer server)
{
    private const string Path = "/v1/awards.parquet";

    /// <summary>Every list in every format, and one address of each other kind.</summary>
    private async Task<IEnumerable<string>> Addresses() =>
    [
        // A list of lines may have no row, as that of scores: it is empty, and has no part.
        .. PublishedContract.Addresses(await PublishedContract.Of(server)).Where(a => !a.EndsWith(".ndjson", StringComparison.Ordinal)),
        "/v1/awards.ndjson", "/v1/editions/2018/awards.ndjson",
        "/v1/awards.csv?profile=excel-fr", "/v1/awards?edition=2018&format=ods", "/openapi.yaml", "/openapi.json", "/", "/palmares",
        "/palmares?edition=2018", "/collectivites/paris", "/editions/2018", "/carte", "/carte.svg", "/carte/integrer", "/badges/paris.svg",
        "/releases.atom", "/releases.json", "/catalogue.ttl", "/catalogue.rdf", "/catalogue.jsonld", "/datapackage.json", "/sitemap.xml",
        "/robots.txt", "/favicon.ico", "/problems", "/graphql/schema.graphql", "/graphql/documents", "/graphql?documentId=isere-communes",
        "/dumps/awards.csv", "/dumps/awards.parquet", "/dumps/tnl.zip", "/dumps/manifest.json", "/schemas/awards.json",
    ];

    [Fact]
    public async Task The_beginning_the_end_and_the_middle_are_sent_at_every_address()
    {
        foreach (var address in await Addresses())
        {
            using var whole = await server.Get(address);
            Assert.Equal((address, "bytes"), (address, whole.Header("Accept-Ranges")));
            var bytes = await whole.Content.ReadAsByteArrayAsync();
            var last = bytes.Length - 1;
            foreach (var (range, from, to) in new[] { ("0-9", 0, 9), ("-7", last - 6, last), ("5-", 5, last) })
            {
                using var part = await server.Get(address, ("Range", $"bytes={range}"));
                Assert.Equal((address, HttpStatusCode.PartialContent), (address, part.StatusCode));
                Assert.Equal($"bytes {from}-{to}/{bytes.Length}", part.Header("Content-Range"));
                Assert.Equal(bytes[from..(to + 1)], await part.Content.ReadAsByteArrayAsync());
                Assert.Equal(whole.Header("ETag"), part.Header("ETag"));
                Assert.Equal(whole.Header("Content-Type"), part.Header("Content-Type"));
            }
        }
    }

    [Fact]
    public async Task A_part_behind_the_end_is_a_problem_with_the_length_at_every_address()
    {
        foreach (var address in await Addresses())
        {
            using var response = await server.Get(address, ("Range", "bytes=999999999-"), ("Accept-Encoding", "br"));
            Assert.Equal((address, HttpStatusCode.RequestedRangeNotSatisfiable), (address, response.StatusCode));
            Assert.StartsWith("bytes */", response.Header("Content-Range"), StringComparison.Ordinal);
            Assert.Equal("", response.Header("Content-Encoding") + response.Header("ETag"));
            Assert.EndsWith("/range-not-satisfiable", (string)(await response.Problem())["type"]!, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task HEAD_ignores_Range_and_says_that_GET_takes_it()
    {
        foreach (var address in await Addresses())
        {
            using var head = await server.Send(HttpMethod.Head, address, ("Range", "bytes=0-9"));
            Assert.Equal((address, HttpStatusCode.OK, "bytes"), (address, head.StatusCode, head.Header("Accept-Ranges")));
        }
    }

    [Theory]
    [InlineData("bytes=0-0", 206)]
    [InlineData("bytes=0-999999999", 206)]
    [InlineData("bytes=-999999999", 206)]
    [InlineData("BYTES=0-9", 206)]
    [InlineData("bytes= 0-9", 206)]
    [InlineData("bytes=-0", 416)]
    [InlineData("bytes=0-9,20-29", 200)]
    [InlineData("bytes=9-0", 200)]
    [InlineData("bytes=a-b", 200)]
    [InlineData("bytes=-", 200)]
    [InlineData("bytes=", 200)]
    [InlineData("bytes", 200)]
    [InlineData("rows=0-9", 200)]
    [InlineData("bytes=0-99999999999999999999", 200)]
    public async Task What_is_not_understood_is_ignored(string range, int status)
    {
        foreach (var address in new[] { Path, "/v1/awards", "/", "/dumps/awards.csv" })
        {
            using var response = await server.Get(address, ("Range", range));
            Assert.Equal((address, status), (address, (int)response.StatusCode));
        }
    }

    [Theory]
    [InlineData("{etag}", 206)]
    [InlineData("W/{etag}", 200)]
    [InlineData("\"other\"", 200)]
    [InlineData("{date}", 200)]
    [InlineData("Fri, 31 Dec 2100 00:00:00 GMT", 200)]
    [InlineData("nonsense", 200)]
    public async Task If_Range_joins_no_two_versions(string condition, int status)
    {
        foreach (var address in new[] { Path, "/v1/awards", "/", "/dumps/awards.csv" })
        {
            using var whole = await server.Get(address);
            var value = condition
                .Replace("{etag}", whole.Headers.ETag!.Tag, StringComparison.Ordinal)
                .Replace("{date}", whole.Header("Last-Modified"), StringComparison.Ordinal);
            using var response = await server.Get(address, ("Range", "bytes=0-9"), ("If-Range", value));
            Assert.Equal((address, status), (address, (int)response.StatusCode));
        }
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task A_part_of_a_compressed_answer_is_a_part_of_its_compressed_bytes(string coding)
    {
        using var whole = await server.Get("/v1/awards", ("Accept-Encoding", coding));
        var bytes = await whole.Content.ReadAsByteArrayAsync();
        using var part = await server.Get(
            "/v1/awards",
            ("Accept-Encoding", coding),
            ("Range", "bytes=10-19"),
            ("If-Range", whole.Header("ETag")));
        Assert.Equal((206, coding), ((int)part.StatusCode, part.Header("Content-Encoding")));
        Assert.Equal(bytes[10..20], await part.Content.ReadAsByteArrayAsync());
        using var plain = await server.Get("/v1/awards", ("Range", "bytes=10-19"), ("If-Range", whole.Header("ETag")));
        Assert.Equal(200, (int)plain.StatusCode);
    }

    [Fact]
    public async Task An_empty_answer_is_sent_whole()
    {
        foreach (var address in new[] { "/v1/scores.ndjson", "/v1/awards.ndjson?edition=2016&departement=2A" })
        {
            using var response = await server.Get(address, ("Range", "bytes=0-9"));
            Assert.Equal((address, 200, 0L), (address, (int)response.StatusCode, response.Content.Headers.ContentLength));
        }
    }

    [Theory]
    [InlineData("/v1/awards?edtion=2018", 400)]
    [InlineData("/v1/nothing", 404)]
    [InlineData("/nothing", 404)]
    public async Task An_error_is_sent_whole(string address, int status)
    {
        using var response = await server.Get(address, ("Range", "bytes=0-9"));
        Assert.Equal((status, ""), ((int)response.StatusCode, response.Header("Content-Range") + response.Header("Accept-Ranges")));
    }
}
