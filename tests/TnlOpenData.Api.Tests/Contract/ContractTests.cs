using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using TnlOpenData.Resources;
using YamlDotNet.Serialization;

namespace TnlOpenData.Api.Tests.Contract;

public class ContractTests(RealServer server)
{
    [Fact]
    public async Task The_contract_served_is_the_one_committed() => Golden.Is("openapi.yaml", await server.Text("/openapi.yaml"));

    [Fact]
    public async Task The_contract_says_the_same_in_YAML_and_in_JSON()
    {
        var yaml = new SerializerBuilder()
            .JsonCompatible()
            .Build()
            .Serialize(
                new DeserializerBuilder()
                    .WithAttemptingUnquotedStringTypeDeserialization()
                    .Build()
                    .Deserialize(await server.Text("/openapi.yaml"))!);
        var json = await PublishedContract.Of(server);
        Assert.Equal(PublishedContract.Paths(json), PublishedContract.Paths(JsonNode.Parse(yaml)!));
        Assert.Equal(Names(json, "schemas"), Names(JsonNode.Parse(yaml)!, "schemas"));
        Assert.Equal(Names(json, "parameters"), Names(JsonNode.Parse(yaml)!, "parameters"));
    }

    [Fact]
    public async Task Every_route_is_in_the_contract_and_every_path_of_the_contract_is_a_route()
    {
        var routes = server.Services.GetServices<EndpointDataSource>().SelectMany(s => s.Endpoints).OfType<RouteEndpoint>()
            .Select(e => "/" + e.RoutePattern.RawText!.Trim('/'))
            .Where(r => r.StartsWith("/v1", StringComparison.Ordinal));
        var paths = PublishedContract.Paths(await PublishedContract.Of(server));
        Assert.Equal(routes.Distinct().Order(StringComparer.Ordinal), paths.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Every_path_answers_to_its_own_examples()
    {
        foreach (var address in PublishedContract.Addresses(await PublishedContract.Of(server)))
        {
            await server.Text(address);
        }
    }

    [Fact]
    public async Task Every_parameter_answers_to_its_own_example()
    {
        var contract = await PublishedContract.Of(server);
        foreach (var path in PublishedContract.Open(contract))
        {
            foreach (
                var parameter in PublishedContract
                    .Parameters(contract, path)
                    .Where(p => (string)p["in"]! == "query" && p["example"] is not null))
            {
                var value = Uri.EscapeDataString((string)parameter["example"]!);
                var name = (string)parameter["name"]!;
                await server.Text($"{PublishedContract.Filled(contract, path).First()}?{name}={value}{Needed(name)}");
            }
        }
    }

    /// <summary>The parameter without which this one means nothing, with its example.</summary>
    private static string Needed(string name)
    {
        var filters = AllResources.Lists.SelectMany(l => l.FilterInfos).ToArray();
        return filters.FirstOrDefault(f => f.Name == name)?.Needs is { } needed
            ? $"&{needed}={filters.First(f => f.Name == needed).Example}"
            : "";
    }

    [Fact]
    public async Task Every_reference_inside_the_contract_leads_somewhere()
    {
        var contract = await PublishedContract.Of(server);
        Assert.All(References(contract), r => Assert.NotNull(PublishedContract.Resolved(contract, r)));
    }

    [Fact]
    public async Task Every_row_has_the_columns_of_its_schema_and_the_schema_the_columns_of_the_row()
    {
        var contract = await PublishedContract.Of(server);
        foreach (
            var path in PublishedContract
                .Open(contract)
                .Where(p => !p.Contains('{', StringComparison.Ordinal) && p is not ("/v1" or "/v1/releases")))
        {
            var answer = PublishedContract.Resolved(contract, contract["paths"]![path]!["get"]!["responses"]!["200"]!);
            var name = (string)answer["content"]!["application/json"]!["schema"]!["$ref"]!;
            var list = PublishedContract.Resolved(contract, new JsonObject { ["$ref"] = name });
            var row = PublishedContract.Resolved(contract, PublishedContract.Resolved(contract, list["properties"]!["data"]!["items"]!));
            var columns = row["properties"]!.AsObject().Select(p => p.Key).ToArray();
            Assert.All(await server.Rows($"{path}?limit=all"), r => Assert.Equal(columns, r.AsObject().Select(p => p.Key)));
        }
    }

    private static IEnumerable<string> Names(JsonNode contract, string kind) =>
        contract["components"]![kind]!.AsObject().Select(p => p.Key);

    private static IEnumerable<JsonNode> References(JsonNode node) => node switch
    {
        JsonObject o when o["$ref"] is JsonValue => [o],
        JsonObject o => o.SelectMany(p => p.Value is null ? [] : References(p.Value)),
        JsonArray a => a.SelectMany(i => i is null ? [] : References(i)),
        _ => [],
    };
}
