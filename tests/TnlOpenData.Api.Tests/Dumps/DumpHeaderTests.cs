using System.Net;

namespace TnlOpenData.Api.Tests.Dumps;

/// <summary>The headers of dumps: length, validators, ranges and file name.</summary>
public class DumpHeaderTests(RealServer server)
{
    private const string Dump = "/dumps/palmares.csv";

    [Theory]
    [InlineData(Dump)]
    [InlineData("/dumps/tnl.zip")]
    [InlineData("/dumps/manifest.json")]
    public async Task HEAD_says_all_that_GET_says_and_the_length(string address)
    {
        using var get = await server.Get(address);
        using var head = await server.Send(HttpMethod.Head, address);
        Assert.Equal(get.Content.Headers.ContentLength, head.Content.Headers.ContentLength);
        Assert.True(head.Content.Headers.ContentLength > 0);
        foreach (
            var name in new[] { "ETag", "Last-Modified", "Content-Type", "Content-Disposition", "Accept-Ranges", "Cache-Control", "Link" })
        {
            Assert.Equal(get.Header(name), head.Header(name));
            Assert.NotEqual("", get.Header(name));
        }
    }

    [Fact]
    public async Task Each_coding_has_a_tag_of_its_own_and_each_tag_spares_the_body()
    {
        var tags = new List<string>();
        foreach (var coding in new[] { "", "gzip", "br" })
        {
            using var response = await server.Get(Dump, ("Accept-Encoding", coding));
            Assert.Equal(coding, response.Header("Content-Encoding"));
            Assert.Equal("Accept-Encoding", response.Header("Vary"));
            tags.Add(response.Header("ETag"));
            using var again = await server.Get(Dump, ("Accept-Encoding", coding), ("If-None-Match", tags[^1]));
            Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        }

        Assert.Equal(3, tags.Distinct(StringComparer.Ordinal).Count());
        Assert.All(tags, t => Assert.StartsWith("\"", t, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_download_that_broke_off_goes_on_where_it_was()
    {
        using var whole = await server.Get(Dump);
        var bytes = await whole.Content.ReadAsByteArrayAsync();
        using var rest = await server.Get(Dump, ("Range", "bytes=1000-"), ("If-Range", whole.Header("ETag")), ("Accept-Encoding", "br"));
        Assert.Equal(HttpStatusCode.PartialContent, rest.StatusCode);
        Assert.Equal($"bytes 1000-{bytes.Length - 1}/{bytes.Length}", rest.Header("Content-Range"));
        Assert.Equal(bytes[1000..], await rest.Content.ReadAsByteArrayAsync());
        using var changed = await server.Get(Dump, ("Range", "bytes=1000-"), ("If-Range", "\"another\""));
        Assert.Equal(HttpStatusCode.OK, changed.StatusCode);
        Assert.Equal(bytes.Length, (await changed.Content.ReadAsByteArrayAsync()).Length);
    }

    [Fact]
    public async Task A_range_behind_the_end_is_refused_with_the_length()
    {
        using var response = await server.Get(Dump, ("Range", "bytes=99999999-"));
        Assert.Equal(HttpStatusCode.RequestedRangeNotSatisfiable, response.StatusCode);
        Assert.StartsWith("bytes */", response.Header("Content-Range"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_is_saved_under_a_name_that_says_whose_it_is()
    {
        using var table = await server.Get("/dumps/awards.xlsx");
        Assert.Equal("attachment; filename=tnl-awards.xlsx; filename*=UTF-8''tnl-awards.xlsx", table.Header("Content-Disposition"));
        using var package = await server.Get("/dumps/tnl.zip");
        Assert.Equal("attachment; filename=tnl.zip; filename*=UTF-8''tnl.zip", package.Header("Content-Disposition"));
    }

    [Fact]
    public async Task A_CSV_leads_to_its_metadata()
    {
        using var response = await server.Get("/dumps/awards.csv");
        var address = response
            .Header("Link")
            .Split('<')
            .Select(l => l.Split('>')[0])
            .Single(l => l.EndsWith("csv-metadata.json", StringComparison.Ordinal));
        Assert.Equal("awards.csv", (string)(await server.Json(new Uri(address).PathAndQuery))["url"]!);
    }
}
