using System.Net;
using System.Text.Json.Nodes;

namespace TnlOpenData.Api.Tests.Graph;

/// <summary>Documents that the service knows by name, among them the one of the README.</summary>
public class TrustedDocumentTests(RealServer server)
{
    /// <summary>Names are for ever.</summary>
    private static readonly string[] Names = ["edition-with-coverage", "isere-communes", "map-of-collectivities", "release-and-sources"];

    [Fact]
    public async Task Every_document_is_listed_under_the_name_it_was_published_with() =>
        Assert.Equal(Names, (await Documents()).Select(d => (string)d["id"]!));

    [Fact]
    public async Task Every_document_answers_by_its_name_as_it_does_written_out()
    {
        foreach (var document in await Documents())
        {
            var byName = await server.Json(new Uri((string)document["url"]!).PathAndQuery);
            Assert.Null(byName["errors"]);
            Assert.Equal((await server.Ask((string)document["query"]!)).ToJsonString(), byName["data"]!.ToJsonString());
        }
    }

    [Fact]
    public async Task A_name_works_by_POST_too_and_with_variables()
    {
        using var response = await server.PostText(
            """{"documentId": "edition-with-coverage", "variables": {"year": 2021}}""",
            "application/json");
        Assert.EndsWith(
            "2021",
            (string)JsonNode.Parse(await response.Content.ReadAsStringAsync())!["data"]!["edition"]!["title"]!,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("documentId=aucun")]
    [InlineData("documentId=isere-communes&query={release{id}}")]
    public async Task A_name_that_is_none_or_one_too_many_is_refused(string question)
    {
        using var response = await server.Get($"/graphql?{question}");
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        await response.Problem();
    }

    [Fact]
    public async Task The_journalists_question_in_the_README_is_the_one_known_by_name_and_gives_the_rows_of_REST()
    {
        var readme = await File.ReadAllTextAsync(Path.Combine(RepositoryData.Root, "README.md"));
        var written = readme.Split("```graphql\n")[1].Split("```")[0];
        Assert.Equal((string)(await Documents()).Single(d => (string)d["id"]! == "isere-communes")["query"]!, written);

        var awards = (await server.Ask(written))["awards"]!["nodes"]!.AsArray();
        var rows = await server.Rows("/v1/awards?departement=38&kind=commune&sort=-edition,name");
        Assert.Equal(
            rows.Select(r => $"{r["edition"]} {r["name"]} {r["source_url"]}"),
            awards.Select(a => $"{a!["edition"]!["year"]} {a["collectivity"]!["name"]} {a["source"]!["url"]}"));
    }

    private async Task<JsonNode[]> Documents() => [.. (await server.Json("/graphql/documents"))["documents"]!.AsArray().Select(d => d!)];
}
