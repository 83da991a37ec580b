using System.Text.Json.Nodes;
using TnlOpenData.Api.Commands;
using TnlOpenData.Api.Tests.Contract;

namespace TnlOpenData.Api.Tests.Processes;

/// <summary>The whole read API as files says what the service says.</summary>
[Collection("Exports")]
public sealed class ExportTests : IDisposable
{
    private const string Address = "https://donnees.example.org";

    private readonly TemporaryDirectory _temporary = new();

    private string Tree => _temporary.File("tree");

    public void Dispose() => _temporary.Dispose();

    [Fact]
    public async Task Every_file_is_what_the_service_would_have_sent_and_every_path_of_the_contract_is_there()
    {
        var (code, output) = await Export();
        Assert.True(code == 0, output);
        using var server = new TnlServer(RepositoryData.Directory, baseUrl: Address);
        var types = JsonNode
            .Parse(await File.ReadAllTextAsync(Path.Combine(Tree, "content-types.json"), TestContext.Current.CancellationToken))!
            .AsObject();
        var files = Directory
            .GetFiles(Tree, "*", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(Tree, f))
            .Where(f => f != "content-types.json");
        Assert.Equal(types.Select(t => t.Key).Order(StringComparer.Ordinal), files.Order(StringComparer.Ordinal));
        foreach (var (file, type) in types)
        {
            var path = "/" + (Path.GetFileName(file).StartsWith("index.", StringComparison.Ordinal) ? Path.GetDirectoryName(file) : file);
            if (file is "404.html" or ".nojekyll")
            {
                continue;
            }

            using var response = await server.Get(path);
            Assert.Equal((string)type!, response.Content.Headers.ContentType!.ToString());
            var isListOf = path.StartsWith("/v1", StringComparison.Ordinal) && file.EndsWith("index.json", StringComparison.Ordinal);
            if (IsRewritten(file, (string)type!))
            {
                // Their links are those of a tree of files: ExportLinkTests.
                continue;
            }

            if (!isListOf && !path.StartsWith("/v1", StringComparison.Ordinal))
            {
                Assert.Equal(await response.Content.ReadAsByteArrayAsync(), await File.ReadAllBytesAsync(Path.Combine(Tree, file)));
            }
            else if (isListOf)
            {
                using var whole = await server.Get(path + "?limit=all");
                using var answer = whole.IsSuccessStatusCode ? whole : await server.Get(path);
                Assert.Equal(await answer.Content.ReadAsStringAsync(), await File.ReadAllTextAsync(Path.Combine(Tree, file)));
            }
        }

        var contract = await PublishedContract.Of(server);
        foreach (var path in PublishedContract.Open(contract).SelectMany(p => PublishedContract.Filled(contract, p)).Where(IsExported))
        {
            Assert.True(File.Exists(Path.Combine(Tree, path[1..])) || File.Exists(Path.Combine(Tree, path[1..], "index.json")), path);
        }
    }

    [Fact]
    public async Task A_directory_that_holds_something_is_left_alone()
    {
        Directory.CreateDirectory(Tree);
        await File.WriteAllTextAsync(Path.Combine(Tree, "mine.txt"), "mine", TestContext.Current.CancellationToken);
        var (code, output) = await Export();
        Assert.Equal(1, code);
        Assert.Contains("is not empty", output, StringComparison.Ordinal);
        Assert.Single(Directory.GetFiles(Tree, "*", SearchOption.AllDirectories));
    }

    [Theory]
    [InlineData("argument 'DIR' missing", "export", "--base-url", Address)]
    [InlineData("'--base-url' is required for export", "export", "somewhere")]
    [InlineData("Unrecognized command or argument 'there'", "export", "here", "there", "--base-url", Address)]
    public async Task What_it_needs_is_said(string said, params string[] arguments)
    {
        var (code, output) = await Started.Run(arguments);
        Assert.Equal(2, code);
        Assert.Contains(said, output, StringComparison.Ordinal);
    }

    private static bool IsRewritten(string file, string type) =>
        type.StartsWith("text/html", StringComparison.Ordinal) || file is "sitemap.xml" or "releases.atom";

    [Theory]
    [InlineData("communes")]
    [InlineData("former_communes")]
    [InlineData("epci")]
    [InlineData("departements")]
    [InlineData("regions")]
    public void The_tables_of_places_are_files_once_and_no_place_has_a_file_of_its_own(string table)
    {
        var paths = ExportAddresses.Of(Packages.RealSnapshot).Select(a => a.Path).ToArray();
        Assert.Single(paths, p => p.EndsWith($"/{table}.csv", StringComparison.Ordinal));
        Assert.DoesNotContain(paths, p => p.Contains("/territories", StringComparison.Ordinal));
        Assert.DoesNotContain(paths, p => p.StartsWith("/territoires", StringComparison.Ordinal));
    }

    /// <summary>
    /// Top-level lists in every format, lists inside an item as JSON; releases named by the contract are examples. No place.
    /// </summary>
    private static bool IsExported(string path) =>
        !path.Contains("/releases/", StringComparison.Ordinal)
        && !path.Contains("/territories", StringComparison.Ordinal)
        && (
            path.Count(c => c == '/') <= 2
            || !path.Contains('.', StringComparison.Ordinal)
            || path.EndsWith(".json", StringComparison.Ordinal));

    private Task<(int Code, string Output)> Export() =>
        Started.Run("export", Tree, "--base-url", Address, "--data", RepositoryData.Directory, "--releases", _temporary.File("releases"));
}
