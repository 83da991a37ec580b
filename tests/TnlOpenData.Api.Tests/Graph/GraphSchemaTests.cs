using System.Text.Json.Nodes;
using TnlOpenData.Api.Tests.Contract;

namespace TnlOpenData.Api.Tests.Graph;

public class GraphSchemaTests(RealServer server)
{
    private const string Everything = """
        { __schema { types { name kind description
            fields { name description args { name description } }
            inputFields { name description }
            enumValues { name description } } } }
        """;

    [Fact]
    public async Task The_schema_served_is_the_one_committed() =>
        Golden.Is("tests/TnlOpenData.Api.Tests/Graph/schema.graphql", await server.Text("/graphql/schema.graphql"));

    [Fact]
    public async Task Every_type_field_argument_and_value_says_what_it_is()
    {
        var own = (await Types()).Where(t => (string)t["name"]! is not ("Int" or "Float" or "String" or "Boolean" or "ID")).ToArray();
        var said = own.SelectMany(t => Parts((string)t["name"]!, t)).ToArray();
        Assert.True(said.Length > 500);
        Assert.Empty(
            said.Where(s =>
                    string.IsNullOrWhiteSpace(s.Description)
                    || s.Description.Contains("tel que la description du champ", StringComparison.Ordinal))
                .Select(s => s.Place));
    }

    [Fact]
    public async Task Every_noun_of_the_palmares_has_its_type() =>
        Assert.Superset(
            new HashSet<string>(
                [
                    "Edition", "Collectivity", "Award", "Level", "LevelRange", "LevelUnknown", "Domain", "Score", "Mention", "JuryMember",
                    "JuryComment", "Tally", "Source", "Disagreement", "Lead", "Coverage", "Statistic", "Record", "SearchHit", "Release",
                    "Siren", "Date",
                ],
                StringComparer.Ordinal),
            (await Types()).Select(t => (string)t["name"]!).ToHashSet(StringComparer.Ordinal));

    [Fact]
    public async Task There_is_nothing_to_change_and_nothing_to_subscribe_to()
    {
        var schema = (await server.Ask("{ __schema { mutationType { name } subscriptionType { name } } }"))["__schema"]!;
        Assert.Null(schema["mutationType"]);
        Assert.Null(schema["subscriptionType"]);
    }

    private async Task<JsonNode[]> Types() =>
        [
            .. (await server.Ask(Everything))["__schema"]!["types"]!
                .AsArray()
                .Where(t => !((string)t!["name"]!).StartsWith("__", StringComparison.Ordinal))
                .Select(t => t!),
        ];

    private static IEnumerable<(string Place, string? Description)> Parts(string place, JsonNode node) =>
    [
        (place, (string?)node["description"]),
        .. from list in new[] { "fields", "args", "inputFields", "enumValues" }
           from part in node[list]?.AsArray() ?? []
           from said in Parts($"{place}.{part!["name"]}", part)
           select said,
    ];
}
