using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using TnlOpenData.Api.Graph.Console;

namespace TnlOpenData.Api.Tests.Graph;

/// <summary>The console is there when the build could restore it; otherwise its page says so.</summary>
public sealed class GraphiqlTests : IDisposable
{
    private readonly TemporaryDirectory _files = new();

    [Fact]
    public async Task Without_its_scripts_the_page_says_what_is_missing_and_how_to_get_it()
    {
        Lay("index.html", "missing.html");
        using var server = Server();
        var page = await server.Text("/graphiql");
        Assert.Contains("dotnet build", page, StringComparison.Ordinal);
        Assert.Contains("Node.js", page, StringComparison.Ordinal);
        using var script = await server.Get("/graphiql/graphiql.min.js");
        Assert.Equal(HttpStatusCode.NotFound, script.StatusCode);
    }

    [Fact]
    public async Task With_its_scripts_every_file_the_page_names_is_there()
    {
        Lay("index.html", "missing.html", "start.js", "console.css");
        foreach (var name in new[] { "graphiql.min.js", "graphiql.min.css", "react.production.min.js", "react-dom.production.min.js" })
        {
            await File.WriteAllTextAsync(Path.Combine(_files.Path, name), "/* */");
        }

        using var server = Server();
        var page = await server.Text("/graphiql");
        string[] named = [.. page.Split('"').Where(a => a.StartsWith("graphiql/", StringComparison.Ordinal))];
        Assert.Equal(6, named.Length);
        foreach (var address in named)
        {
            await server.Text("/" + address);
        }
    }

    [Fact]
    public async Task The_page_loads_nothing_from_elsewhere()
    {
        Lay("index.html", "missing.html", "start.js");
        foreach (var file in Directory.GetFiles(_files.Path))
        {
            Assert.DoesNotContain(
                "//",
                (await File.ReadAllTextAsync(file)).Replace("// Opens", "", StringComparison.Ordinal),
                StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task An_address_with_a_slash_too_many_leads_to_the_page()
    {
        Lay("index.html", "missing.html");
        using var server = Server();
        using var response = await server.Get("/graphiql/");
        Assert.Equal("../graphiql", response.Header("Location"));
    }

    public void Dispose() => _files.Dispose();

    private TnlServer Server() =>
        new(RepositoryData.WithoutTerritories, services => services.AddSingleton(new GraphiqlFiles(new PhysicalFileProvider(_files.Path))));

    private void Lay(params string[] names)
    {
        foreach (var name in names)
        {
            File.Copy(Path.Combine(RepositoryData.Root, "src/TnlOpenData.Api/Graph/Console", name), Path.Combine(_files.Path, name));
        }
    }
}
