using TnlOpenData.Schema;

namespace TnlOpenData.Api.Tests.Territories;

/// <summary>The tables of the places of France are files of ours and data of others: described as files, cited by the catalogue.</summary>
public class CitedTerritoriesTests(RealServer server, SyntheticServer synthetic)
{
    [Fact]
    public async Task They_are_in_no_dataset_and_one_dataset_cites_their_sources()
    {
        foreach (var any in new TnlServer[] { server, synthetic })
        {
            var catalogue = await any.Text("/catalogue.ttl");
            Assert.All(AllTables.Territories, t => Assert.DoesNotContain($"#{t.Name}.", catalogue, StringComparison.Ordinal));
            Assert.All(AllTables.Territories, t => Assert.DoesNotContain($"schemas/{t.Name}.json", catalogue, StringComparison.Ordinal));
            var citing = catalogue.Split("\n\n").Where(node => node.Contains("dct:source", StringComparison.Ordinal));
            Assert.Matches("^\\s*<[^>]*/catalogue#tnl-collectivites>\\s+a ", Assert.Single(citing));
        }
    }

    [Fact]
    public async Task The_sources_are_those_of_the_descriptor()
    {
        var package = await server.Json("/datapackage.json");
        var said = package["resources"]!.AsArray()
            .Where(r => AllTables.Find((string)r!["name"]!)!.IsTerritory)
            .SelectMany(r => r!["sources"]!.AsArray().Select(s => (string)s!["path"]!))
            .Distinct()
            .ToArray();
        Assert.NotEmpty(said);
        var first = await server.Json("/dataset.jsonld");
        var others = first["includedInDataCatalog"]!["dataset"]!.AsArray();
        var citing = others.Append(first).Where(d => d!["isBasedOn"] is not null);
        var dataset = Assert.Single(citing)!;
        Assert.Equal("tnl-collectivites", (string)dataset["identifier"]!);
        Assert.Equal(said, dataset["isBasedOn"]!.AsArray().Select(s => (string)s!));
        var catalogue = await server.Text("/catalogue.ttl");
        Assert.All(said, address => Assert.Contains($"<{address}>", catalogue, StringComparison.Ordinal));
    }

    [Fact]
    public async Task They_are_files_with_their_schema_and_their_metadata()
    {
        var names = (await server.Json("/dumps/manifest.json"))["dumps"]!.AsArray().Select(d => (string)d!["name"]!).ToArray();
        foreach (var table in AllTables.Territories)
        {
            Assert.Superset(
                new[] { "csv", "json", "ndjson", "parquet", "xlsx", "ods" }.Select(f => $"{table.Name}.{f}").ToHashSet(),
                names.ToHashSet());
            var schema = await server.Json($"/schemas/{table.Name}.json");
            Assert.Equal(table.ColumnInfos.Select(c => c.Name), schema["fields"]!.AsArray().Select(f => (string)f!["name"]!));
            var csvw = await server.Json($"/dumps/{table.Name}.csv-metadata.json");
            Assert.Equal($"{table.Name}.csv", (string)csvw["url"]!);
        }
    }
}
