using System.Text.Json.Nodes;

namespace TnlOpenData.Api.Tests.Contract;

/// <summary>Answers hold to the types that the contract promises.</summary>
public class SchemaTests(RealServer real, SyntheticServer synthetic)
{
    public static TheoryData<string> Servers => ["real", "synthetic"];

    [Theory]
    [MemberData(nameof(Servers))]
    public async Task Every_answer_in_JSON_has_the_shape_that_the_contract_promises(string which)
    {
        TnlServer server = which == "real" ? real : synthetic;
        var contract = await PublishedContract.Of(real);
        var wrong = new List<string>();
        foreach (
            var path in PublishedContract
                .Open(contract)
                .Where(p => p != "/v1/releases")
                .Where(p => !p.Contains("{format}", StringComparison.Ordinal)))
        {
            if (which == "synthetic" && path.Contains('{', StringComparison.Ordinal))
            {
                continue;
            }

            var response = PublishedContract.Resolved(contract, contract["paths"]![path]!["get"]!["responses"]!["200"]!);
            var schema = response["content"]!["application/json"]!["schema"]!;
            var address = PublishedContract.Filled(contract, path).First();
            Check(
                contract,
                schema,
                await server.Json(path == "/v1" || path.Contains('{', StringComparison.Ordinal) ? address : address + "?limit=all"),
                path,
                wrong);
        }

        Assert.Empty(wrong.Distinct());
    }

    private static void Check(JsonNode contract, JsonNode schema, JsonNode? value, string at, List<string> wrong)
    {
        schema = PublishedContract.Resolved(contract, schema);
        string[] types = schema["type"] switch { JsonArray many => [.. many.Select(t => (string)t!)], { } one => [(string)one!], _ => [] };
        var actual = TypeOf(value);
        if (types.Length > 0 && !types.Contains(actual) && !(actual == "integer" && types.Contains("number")))
        {
            wrong.Add($"{at} is {actual}, not {string.Join('|', types)}");
            return;
        }

        if (schema["enum"] is JsonArray choices && value is not null && !choices.Any(c => (string?)c == (string?)value))
        {
            wrong.Add($"{at}: {value} is none of {choices.ToJsonString()}");
        }

        foreach (var required in schema["required"]?.AsArray() ?? [])
        {
            if (value is JsonObject o && !o.ContainsKey((string)required!))
            {
                wrong.Add($"{at}.{required} is missing");
            }
        }

        foreach (var (name, property) in value as JsonObject ?? [])
        {
            if (schema["properties"]?[name] is { } described)
            {
                Check(contract, described, property, $"{at}.{name}", wrong);
            }
            else if (schema["properties"] is not null)
            {
                wrong.Add($"{at}.{name} is not in the contract");
            }
        }

        foreach (var item in value as JsonArray ?? [])
        {
            if (schema["items"] is { } described)
            {
                Check(contract, described, item, at + "[]", wrong);
            }
        }
    }

    private static string TypeOf(JsonNode? value) => value?.GetValueKind() switch
    {
        null or System.Text.Json.JsonValueKind.Null => "null",
        System.Text.Json.JsonValueKind.Object => "object",
        System.Text.Json.JsonValueKind.Array => "array",
        System.Text.Json.JsonValueKind.String => "string",
        System.Text.Json.JsonValueKind.Number => value.ToJsonString().Contains('.', StringComparison.Ordinal) ? "number" : "integer",
        _ => "boolean",
    };
}
